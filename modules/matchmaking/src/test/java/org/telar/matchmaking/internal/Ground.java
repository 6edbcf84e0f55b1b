// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.telar.api.Change;
import org.telar.api.Grant;
import org.telar.api.ModuleId;
import org.telar.api.Scope;
import org.telar.api.User;
import org.telar.kernel.Scopes;
import org.telar.kernel.Territories;
import org.telar.kernel.Territory;
import org.telar.matchmaking.Mentored;
import org.telar.matchmaking.engine.Matching;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.engine.Wave;
import org.telar.matchmaking.engine.people.Availability;
import org.telar.matchmaking.engine.people.DeliveryMode;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.people.Place;
import org.telar.matchmaking.engine.people.Profile;
import org.telar.matchmaking.engine.scoring.ScoringContribution;
import org.telar.matchmaking.engine.tutors.TutorLayer;
import org.telar.matchmaking.internal.Approvals.Approved;
import org.telar.matchmaking.internal.demo.DemoWave;
import org.telar.matchmaking.internal.store.LinkStore;
import org.telar.matchmaking.internal.store.LinkStore.Link;
import org.telar.matchmaking.internal.store.Places;
import org.telar.matchmaking.internal.store.Tables;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;

/** What the tests of this module stand on: its tables and services, and people to match. */
final class Ground implements AutoCloseable {
    static final User STAFF = new User(7, "Staff", Locale.ENGLISH, Set.of(User.EVERYTHING));
    static final User COLLEAGUE = new User(8, "Colleague", Locale.ENGLISH, Set.of(User.EVERYTHING));
    private static final Place CHILE = new Place("CL", "13", "13120", -33.45, -70.6);

    final Tables tables;
    final Waves waves;
    final Pools pools;
    final Drafts drafts;
    final Trials trials;
    final Tutors tutors;
    final Approvals approvals;
    final StoredMatches matches;
    final MatchSteps steps;
    final MergedPeople merged;
    final UnmergedPeople unmerged;
    /** What other modules say about pairs. */
    List<ScoringContribution> contributions = List.of();
    /** By whom people and enterprises are reached in the shared database, as it was told last. */
    final Map<String, Set<Scope>> labels = new HashMap<>();

    Ground(Database database) {
        this(database, Optional.empty());
    }

    /** @param scopes of the shared database, as they are */
    Ground(Database database, Scopes scopes) {
        this(database, Optional.of(scopes));
    }

    private Ground(Database database, Optional<Scopes> given) {
        tables = new Tables(
                database.open(
                        ModuleSchema.of(new ModuleId("matchmaking"), getClass().getClassLoader())),
                new Places(new TwoTerritories()),
                Clock.systemUTC());
        waves = new Waves(tables.waves());
        pools = new Pools(tables.waves(), tables.matches(), () -> contributions);
        drafts = new Drafts(tables.waves(), tables.drafts(), pools);
        trials = new Trials(tables.waves(), tables.drafts(), pools);
        tutors = new Tutors(tables.waves(), tables.tutors(), (user, wave) -> TutorLayer.ENTERPRISES);
        approvals = new Approvals(tables.waves(), tables.drafts(), tables.matches(), pools);
        matches = new StoredMatches(tables.matches());
        Scopes scopes = given.orElse((user, subject, id, source, theirs) -> labels.put(subject + " " + id, theirs));
        merged = new MergedPeople(tables, scopes);
        unmerged = new UnmergedPeople(tables, scopes);
        steps = new MatchSteps(
                tables.matches(), tables.drafts(), scopes, Clock.systemUTC(), ZoneId.of("America/Santiago"));
    }

    @Override
    public void close() {
        tables.close();
    }

    /** Whoever has these permissions in this scope only. */
    static User within(Scope scope, String... permissions) {
        return new User(
                100, "Limited", Locale.ENGLISH, List.of(new Grant(Set.of(permissions), scope)), OptionalLong.empty());
    }

    static Profile profile(String gender) {
        return new Profile(
                Set.of("es", "arn"),
                CHILE,
                Availability.of("mon-evening", "sun-evening"),
                Set.of(DeliveryMode.VIRTUAL, DeliveryMode.IN_PERSON),
                Set.of("sell-more"),
                Set.of(),
                Optional.of(gender),
                Optional.empty(),
                Optional.of("Cooperativa Ñandú"));
    }

    static Named<Mentor> mentor(String code, int capacity) {
        Profile own = profile("woman");
        Profile elsewhere = new Profile(
                own.languages(),
                own.place(),
                own.availability(),
                own.modes(),
                own.expectations(),
                own.gifts(),
                own.gender(),
                Optional.empty(),
                Optional.empty());
        return new Named<>(
                "Mentora " + code, new Mentor(code, capacity, Set.of("pricing", "leadership"), 4, 9, elsewhere));
    }

    static Named<Mentee> mentee(String code) {
        return new Named<>(
                "Participante " + code,
                new Mentee(code, Mentee.Kind.ENTERPRISE, List.of("pricing", "cash-flow"), 4, 2, profile("woman")));
    }

    /** A wave of a programme whose wave has this key. */
    long wave(String name, long programmeWave) {
        ProgrammeWave of = new ProgrammeWave(programmeWave, 1, "CL", name);
        Change.Done<?> done = assertInstanceOf(Change.Done.class, waves.create(STAFF, name, Optional.of(of)));
        return done.stored().id();
    }

    /** Mentor M1 is person 1, M2 is person 2; mentee E1 is person 101, E2 enterprise 102, E3 enterprise 103. */
    long linkedWave(String name, long programmeWave, int capacity) {
        long wave = wave(name, programmeWave);
        waves.bringMentors(STAFF, wave, List.of(mentor("M1", capacity), mentor("M2", capacity)));
        waves.bringMentees(STAFF, wave, List.of(mentee("E1"), mentee("E2"), mentee("E3")));
        LinkStore links = tables.links();
        links.as(STAFF, Permissions.IMPORT, () -> {
            links.linkMentors(
                    wave,
                    links.mentors(wave).stream()
                            .map(line -> new Link(line, new Mentored(Mentored.Kind.PERSON, number(line.code()))))
                            .toList());
            links.linkMentees(
                    wave,
                    links.mentees(wave).stream()
                            .map(line -> new Link(
                                    line,
                                    new Mentored(
                                            line.code().equals("E1") ? Mentored.Kind.PERSON : Mentored.Kind.ENTERPRISE,
                                            100 + number(line.code()))))
                            .toList());
            return wave;
        });
        return wave;
    }

    private static long number(String code) {
        return Long.parseLong(code.substring(1));
    }

    /** Whatever the programme has decided before. */
    void decide(long wave, ProgrammeRules rules) {
        assertEquals(Optional.empty(), waves.decide(STAFF, wave, waves.rules(STAFF, wave), rules));
    }

    /** 12 mentors and 60 mentees, matched. */
    Draft draft(String name, long programmeWave) {
        long wave = wave(name, programmeWave);
        Wave people = new DemoWave(programmeWave, 12, 60).wave();
        waves.bringMentors(
                STAFF,
                wave,
                people.mentors().stream()
                        .map(who -> new Named<>(who.code(), who))
                        .toList());
        waves.bringMentees(
                STAFF,
                wave,
                people.mentees().stream()
                        .map(who -> new Named<>(who.code(), who))
                        .toList());
        return match(wave);
    }

    Draft match(long wave) {
        assertInstanceOf(
                Matching.class,
                drafts.match(STAFF, wave, drafts.usual(STAFF, wave), (step, done, total) -> {}, () -> false));
        return drafts.all(STAFF, wave).getFirst();
    }

    static Set<Pair> pairs(Explained explained) {
        return explained.pairs().stream()
                .map(pair ->
                        new Pair(pair.mentor().who().code(), pair.mentee().who().code()))
                .collect(Collectors.toSet());
    }

    Set<Pair> pairs(Draft draft) {
        return pairs(drafts.explained(STAFF, draft.wave(), draft.id()).orElseThrow());
    }

    Approval approve(User user, Draft draft) {
        return assertInstanceOf(Approved.Done.class, approvals.approve(user, draft.wave(), draft.id(), pairs(draft)))
                .approval();
    }

    List<Long> ids(long wave) {
        return matches.entries(STAFF, wave).stream().map(MatchEntry::id).toList();
    }

    /** Ñuñoa and its region, enough to find a place again. */
    private static final class TwoTerritories implements Territories {
        private static final Territory REGION =
                new Territory("CL", "13", Optional.empty(), "region", "Metropolitana", -33.45, -70.6);
        private static final Territory NUNOA =
                new Territory("CL", "13120", Optional.of("13"), "comuna", "Ñuñoa", -33.45, -70.6);

        @Override
        public Optional<Territory> find(String country, String code) {
            return List.of(REGION, NUNOA).stream()
                    .filter(one -> one.country().equals(country) && one.code().equals(code))
                    .findFirst();
        }

        @Override
        public Naming named(String written, List<String> countries) {
            return new Naming.None(List.of());
        }

        @Override
        public List<Territory> ancestors(Territory territory) {
            return territory.equals(NUNOA) ? List.of(REGION) : List.of();
        }

        @Override
        public OptionalDouble kilometres(Territory from, Territory to) {
            return OptionalDouble.empty();
        }
    }
}
