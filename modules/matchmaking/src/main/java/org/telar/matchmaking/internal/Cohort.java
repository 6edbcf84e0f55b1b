// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.telar.api.Change;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.exchange.columns.Vocabulary;
import org.telar.kernel.Territories;
import org.telar.kernel.organisations.Enterprise;
import org.telar.kernel.organisations.Organisations;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;
import org.telar.matchmaking.Mentored;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.people.Place;
import org.telar.matchmaking.engine.people.Profile;
import org.telar.matchmaking.internal.store.Places;
import org.telar.programme.Programmes;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Participation;
import org.telar.programme.participation.Participations;
import org.telar.programme.participation.Role;
import org.telar.programme.participation.Standing;

/** Who takes part in a wave of a programme, as people and enterprises of the shared database. */
public final class Cohort {
    private static final Set<Standing> HERE = Set.of(Standing.SELECTED, Standing.ACTIVE);
    /** Of a mentor of whom nobody has said how many mentees she takes. */
    static final int USUAL_CAPACITY = 5;

    private final Programmes programmes;
    private final Participations participations;
    private final People people;
    private final Organisations organisations;
    private final Territories territories;
    private final Places places;
    private final Clock clock;
    private final ZoneId zone;

    /** @param zone of the office, for what day it is */
    public Cohort(
            Programmes programmes,
            Participations participations,
            People people,
            Organisations organisations,
            Territories territories,
            Clock clock,
            ZoneId zone) {
        this.programmes = programmes;
        this.participations = participations;
        this.people = people;
        this.organisations = organisations;
        this.territories = territories;
        this.places = new Places(territories);
        this.clock = clock;
        this.zone = zone;
    }

    /** Someone who takes part. */
    record Member(Mentored who, String name) {
        /** As which she is added to a list; no office gives such codes. */
        String code() {
            return (who.kind() == Mentored.Kind.PERSON ? "telar-p" : "telar-e") + who.id();
        }
    }

    /** What comes of entering someone. */
    sealed interface Entry {
        record Known(Mentored who) implements Entry {}

        record Refused(Message reason) implements Entry {}
    }

    List<ProgrammeWave> waves(User user) {
        return programmes.all(user).stream()
                .flatMap(programme -> programmes.waves(user, programme.id()).stream()
                        .map(wave -> new ProgrammeWave(
                                wave.id(),
                                programme.id(),
                                programme.value().country(),
                                wave.value().name() + ", " + programme.value().name())))
                .toList();
    }

    List<Member> mentors(User user, long wave) {
        return members(user, wave, Set.of(Role.MENTOR));
    }

    List<Member> mentees(User user, long wave) {
        return members(user, wave, Set.of(Role.MENTEE, Role.PARTICIPANT));
    }

    /** Generalist tutors (MAT-05), also those who are mentors of the wave, too. */
    List<Member> tutors(User user, long wave) {
        return members(user, wave, Set.of(Role.TUTOR)).stream()
                .filter(one -> one.who().kind() == Mentored.Kind.PERSON)
                .toList();
    }

    private List<Member> members(User user, long wave, Set<Role> roles) {
        List<Mentored> who = participations.inWave(user, wave).stream()
                .map(stored -> stored.value())
                .filter(one -> roles.contains(one.role()) && HERE.contains(one.standing()))
                .map(one -> mentored(one.who()))
                .distinct()
                .toList();
        Map<Long, String> persons = people.names(user, ids(who, Mentored.Kind.PERSON));
        Map<Long, Organisations.Entry> enterprises = organisations.entries(user, ids(who, Mentored.Kind.ENTERPRISE));
        List<Member> members = new ArrayList<>();
        for (Mentored one : who) {
            Optional<String> name = one.kind() == Mentored.Kind.PERSON
                    ? Optional.ofNullable(persons.get(one.id()))
                    : Optional.ofNullable(enterprises.get(one.id())).map(Organisations.Entry::name);
            name.ifPresent(known -> members.add(new Member(one, known)));
        }
        return members;
    }

    private static Mentored mentored(Participant who) {
        return new Mentored(
                who.kind() == Participant.Kind.PERSON ? Mentored.Kind.PERSON : Mentored.Kind.ENTERPRISE, who.id());
    }

    private static List<Long> ids(List<Mentored> who, Mentored.Kind kind) {
        return who.stream().filter(one -> one.kind() == kind).map(Mentored::id).collect(Collectors.toList());
    }

    /** With what the shared database knows; the rest of what counts for a match is asked of them by list. */
    List<Named<Mentor>> asMentors(User user, List<Member> members) {
        return asMentors(user, members, USUAL_CAPACITY);
    }

    /** In the list of mentors, but without places for mentees. */
    List<Named<Mentor>> asTutors(User user, List<Member> members) {
        return asMentors(user, members, 0);
    }

    private List<Named<Mentor>> asMentors(User user, List<Member> members, int capacity) {
        return members.stream()
                .map(member -> new Named<>(
                        member.name(), new Mentor(member.code(), capacity, Set.of(), 0, 0, profile(user, member))))
                .toList();
    }

    List<Named<Mentee>> asMentees(User user, List<Member> members) {
        return members.stream()
                .map(member -> new Named<>(
                        member.name(),
                        new Mentee(
                                member.code(),
                                member.who().kind() == Mentored.Kind.PERSON
                                        ? Mentee.Kind.PERSON
                                        : Mentee.Kind.ENTERPRISE,
                                List.of(),
                                0,
                                0,
                                profile(user, member))))
                .toList();
    }

    private Profile profile(User user, Member member) {
        Optional<Person> person = member.who().kind() == Mentored.Kind.PERSON
                ? people.find(user, member.who().id()).map(stored -> stored.value())
                : Optional.empty();
        return new Profile(
                person.map(one -> Set.copyOf(one.languages()))
                        .filter(languages -> !languages.isEmpty())
                        .orElse(Unstated.LANGUAGES),
                person.flatMap(Person::place)
                        .or(() -> seat(user, member))
                        .map(this::place)
                        .orElse(Place.UNKNOWN),
                Unstated.TIME,
                Unstated.MODES,
                Set.of(),
                Set.of(),
                person.map(Person::gender).filter(Person.GENDERS::contains),
                Optional.empty(),
                Optional.empty());
    }

    private Optional<org.telar.kernel.Place> seat(User user, Member member) {
        return member.who().kind() == Mentored.Kind.ENTERPRISE
                ? organisations
                        .enterprises()
                        .find(user, member.who().id())
                        .flatMap(stored -> stored.value().about().place())
                : Optional.empty();
    }

    private Place place(org.telar.kernel.Place place) {
        return territories
                .find(place.country(), place.territory())
                .map(places::of)
                .orElse(Place.UNKNOWN);
    }

    /** Finds or enters someone by her name, and has her take part. */
    Entry enter(User user, long wave, Mentored.Kind kind, String name, boolean mentor) {
        Entry entry = find(user, kind, name)
                .<Entry>map(Entry.Known::new)
                .orElseGet(() -> kind == Mentored.Kind.PERSON ? person(user, name) : enterprise(user, name));
        return entry instanceof Entry.Known known ? takesPart(user, wave, known.who(), mentor) : entry;
    }

    private Optional<Mentored> find(User user, Mentored.Kind kind, String name) {
        String sought = Vocabulary.fold(name);
        List<Long> found = kind == Mentored.Kind.PERSON
                ? people.named(user, name, 2).stream()
                        .filter(one -> Vocabulary.fold(one.value().fullName()).equals(sought))
                        .map(one -> one.id())
                        .toList()
                : organisations.named(user, name, 2).stream()
                        .filter(one -> Vocabulary.fold(one.value().name()).equals(sought))
                        .map(one -> one.id())
                        .toList();
        return found.size() == 1 ? Optional.of(new Mentored(kind, found.getFirst())) : Optional.empty();
    }

    /** The last two words are the family's, as in Latin America, when there are more than two. */
    private Entry person(User user, String name) {
        List<String> words = List.of(name.strip().split("\\s+"));
        int given = Math.max(1, words.size() - 2);
        Person person = Person.named(
                String.join(" ", words.subList(0, given)), String.join(" ", words.subList(given, words.size())));
        return entered(people.save(user, Optional.empty(), person), Mentored.Kind.PERSON);
    }

    private Entry enterprise(User user, String name) {
        return entered(
                organisations.enterprises().save(user, Optional.empty(), Enterprise.named(name)),
                Mentored.Kind.ENTERPRISE);
    }

    private static Entry entered(Change<?> change, Mentored.Kind kind) {
        return switch (change) {
            case Change.Done<?> done ->
                new Entry.Known(new Mentored(kind, done.stored().id()));
            default -> new Entry.Refused(reason(change));
        };
    }

    private static Message reason(Change<?> change) {
        return switch (change) {
            case Change.Flawed<?> flawed -> flawed.flaws().getFirst().message();
            case Change.Refused<?> refused -> refused.reason();
            default -> Message.of("matchmaking.links.meanwhile");
        };
    }

    private Entry takesPart(User user, long wave, Mentored who, boolean mentor) {
        Participant participant =
                who.kind() == Mentored.Kind.PERSON ? Participant.person(who.id()) : Participant.enterprise(who.id());
        Role role = mentor ? Role.MENTOR : Role.MENTEE;
        boolean already = participations.of(user, participant).stream()
                .anyMatch(one -> one.wave().id() == wave
                        && one.participation().value().role() == role
                        && !one.participation().value().standing().isOver());
        if (already) {
            return new Entry.Known(who);
        }
        Change<Participation> change = participations.begin(
                user,
                new Participation(
                        wave, participant, role, Standing.SELECTED, LocalDate.ofInstant(clock.instant(), zone)),
                "");
        return change instanceof Change.Done ? new Entry.Known(who) : new Entry.Refused(reason(change));
    }
}
