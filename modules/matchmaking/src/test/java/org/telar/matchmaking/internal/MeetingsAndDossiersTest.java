// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.matchmaking.internal.Ground.STAFF;
import static org.telar.matchmaking.internal.Ground.mentee;
import static org.telar.matchmaking.internal.Ground.mentor;
import static org.telar.matchmaking.internal.Ground.within;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.AccessDenied;
import org.telar.api.Message;
import org.telar.api.Scope;
import org.telar.api.Scope.Kind;
import org.telar.api.User;
import org.telar.matchmaking.Match.State;
import org.telar.matchmaking.MatchEnded;
import org.telar.matchmaking.Mentored;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.persistence.Database;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Role;
import org.telar.testing.OnBothDatabases;

/** The meeting of the two of a match, and what the mentor is told of whom she mentors. */
@OnBothDatabases
class MeetingsAndDossiersTest {
    private static final ZonedDateTime AT = ZonedDateTime.of(2026, 12, 1, 10, 0, 0, 0, ZoneId.of("America/Santiago"));
    private static final List<String> MENTORS = List.of(
            "matchmaking.matches.see", "matchmaking.matches.follow", "kernel.people.see", "kernel.organisations.see");

    private final Database database;
    private final List<House> houses = new ArrayList<>();

    MeetingsAndDossiersTest(Database database) {
        this.database = database;
    }

    @AfterEach
    void close() {
        houses.forEach(House::close);
    }

    /**
     * A published match of a mentor with an enterprise, both known in the shared database.
     *
     * @param number of mentor and mentee in this test
     */
    private MatchEntry published(House house, int number, String mentorMail, String menteeMail) {
        houses.add(house);
        long wave = house.wave();
        house.person("Mentora", "M" + number, mentorMail);
        house.enterprise("Participante E" + number, menteeMail);
        house.ground.waves.bringMentors(STAFF, wave, List.of(mentor("M" + number, 1)));
        house.ground.waves.bringMentees(STAFF, wave, List.of(mentee("E" + number)));
        house.links.enter(STAFF, wave, done -> {}, () -> false);
        house.ground.approve(STAFF, house.ground.match(wave));
        house.ground.steps.publish(STAFF, house.ground.ids(wave), done -> {});
        return house.ground.matches.entries(STAFF, wave).getFirst();
    }

    private static User mentorOf(MatchEntry match, String... permissions) {
        return within(Scope.of(Kind.PERSON, match.mentorPerson().getAsLong()), permissions);
    }

    private static User mentorOf(MatchEntry match) {
        return mentorOf(match, MENTORS.toArray(String[]::new));
    }

    @Test
    void bothAreInvitedByMailAndAgainWhenItIsMoved() {
        House house = new House(database, "Invited", 9);
        MatchEntry match = published(house, 11, "mentora@example.org", "empresa@example.org");
        assertEquals(Optional.empty(), house.meetings.plan(STAFF, match.id(), AT, " Calle Uno 1 "));
        assertEquals(
                List.of("mentora@example.org", "empresa@example.org"),
                house.mails.stream().map(mail -> mail.to().address()).toList());
        String calendar = calendar(house, 0);
        assertTrue(calendar.contains("SEQUENCE:0"), calendar);
        assertTrue(calendar.contains("LOCATION:Calle Uno 1"), calendar);
        MatchEntry planned = house.ground.matches.entry(STAFF, match.id()).orElseThrow();
        assertEquals(
                Optional.of(new MatchEntry.Meeting(
                        AT.withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime(), "Calle Uno 1")),
                planned.meeting());

        assertEquals(Optional.empty(), house.meetings.plan(STAFF, match.id(), AT.plusDays(1), ""));
        assertEquals(4, house.mails.size());
        String moved = calendar(house, 2);
        assertTrue(moved.contains("SEQUENCE:1"), moved);
        assertEquals(line(calendar, "UID"), line(moved, "UID"), "the same appointment");
    }

    @Test
    void ofTwoWhoPlanItAtTheSameMomentEachIsToldWhatCameOfIt() throws Exception {
        House house = new House(database, "Planned by two", 9);
        MatchEntry match = published(house, 18, "mentora@example.org", "empresa@example.org");
        CyclicBarrier both = new CyclicBarrier(2);
        Callable<Optional<Message>> plan = () -> {
            both.await();
            return house.meetings.plan(STAFF, match.id(), AT, "Calle Uno 1");
        };
        List<Optional<Message>> told = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 30; round++) {
                for (Future<Optional<Message>> one : threads.invokeAll(List.of(plan, plan))) {
                    told.add(one.get());
                }
            }
        }
        long planned = told.stream().filter(Optional::isEmpty).count();
        assertEquals(2 * planned, house.mails.size());
        assertEquals(
                told.size() - planned,
                told.stream()
                        .filter(Optional.of(Message.of("persistence.concurrent-change"))::equals)
                        .count());
    }

    @Test
    void aMeetingThatIsStillToComeIsCalledOffWhenTheMatchIsDeclined() {
        House house = new House(database, "Called off", 9);
        MatchEntry match = published(house, 17, "mentora@example.org", "empresa@example.org");
        house.meetings.plan(STAFF, match.id(), AT, "Calle Uno 1");
        house.ground.steps.move(STAFF, match.id(), State.DECLINED, "Se conocen");
        MeetingsCalledOff listener = new MeetingsCalledOff(house.meetings);
        MatchEnded ended = new MatchEnded(match.id(), Optional.empty(), AT.toLocalDate(), true);
        listener.happened(ended);
        listener.happened(ended);
        assertEquals(
                List.of("mentora@example.org", "empresa@example.org"),
                house.mails.stream().skip(2).map(mail -> mail.to().address()).toList());
        String calendar = calendar(house, 2);
        assertTrue(calendar.contains("METHOD:CANCEL") && calendar.contains("SEQUENCE:1"), calendar);
        assertEquals(line(calendar(house, 0), "UID"), line(calendar, "UID"), "the same appointment");
        assertEquals("es", house.mails.get(2).to().language().getLanguage());
    }

    @Test
    void whyStaffPausedIsForStaff() {
        House house = new House(database, "Paused", 9);
        MatchEntry match = published(house, 21, "", "");
        house.ground.steps.move(STAFF, match.id(), State.PAUSED, "What she told us");
        assertEquals(
                "What she told us",
                house.ground.matches.history(STAFF, match.id()).getLast().reason());
        List<MatchStep> hers = house.ground.matches.history(mentorOf(match), match.id());
        assertEquals(State.PAUSED, hers.getLast().state());
        assertEquals("", hers.getLast().reason());
    }

    private static String calendar(House house, int mail) {
        return house.mails.get(mail).invitation().orElseThrow().calendar();
    }

    private static String line(String calendar, String name) {
        return calendar.lines()
                .filter(line -> line.startsWith(name + ":"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void herOwnMentorPlansItAndNobodyElse() {
        House house = new House(database, "By herself", 9);
        MatchEntry match = published(house, 12, "", "empresa@example.org");
        assertEquals(Optional.empty(), house.meetings.plan(mentorOf(match), match.id(), AT, ""));
        assertEquals(
                List.of("empresa@example.org"),
                house.mails.stream().map(mail -> mail.to().address()).toList(),
                "she has no address");
        User another =
                within(Scope.of(Kind.PERSON, match.mentorPerson().getAsLong() + 1000), MENTORS.toArray(String[]::new));
        assertThrows(AccessDenied.class, () -> house.meetings.plan(another, match.id(), AT, ""));
        assertEquals(1, house.mails.size());
    }

    @Test
    void aPlaceThatIsTooLongAndAMatchThatIsOverAreRefused() {
        House house = new House(database, "Refused", 9);
        MatchEntry match = published(house, 13, "mentora@example.org", "");
        assertEquals(
                Optional.of(Message.of("matchmaking.meeting.place-length", 401, 400)),
                house.meetings.plan(STAFF, match.id(), AT, "x".repeat(401)));
        house.ground.steps.move(STAFF, match.id(), State.PAUSED, "Viaje");
        assertEquals(
                Optional.of(Message.of("matchmaking.step.not-now")), house.meetings.plan(STAFF, match.id(), AT, ""));
        assertEquals(List.of(), house.mails);
    }

    private static Map<String, String> facts(Dossier dossier) {
        return dossier.parts().stream()
                .flatMap(part -> part.facts().stream())
                .collect(Collectors.toMap(Dossier.Fact::label, Dossier.Fact::value));
    }

    @Test
    void aMentorReadsWhatSheMaySeeOfAnEnterpriseAndNeverWhatIsConfidential() {
        House house = new House(database, "Enterprise", 9);
        MatchEntry match = published(house, 14, "", "empresa@example.org");
        Dossier dossier = house.dossiers.of(mentorOf(match), match);
        assertEquals("Participante E14", dossier.title());
        Map<String, String> facts = facts(dossier);
        assertEquals("pricing, cash flow", facts.get("Topics, the most important first"));
        assertEquals("empresa@example.org", facts.get("Mail"));
        assertEquals("3", facts.get("People who work there"));
        assertEquals("Ñuñoa", facts.get("Place"));
        assertEquals("Olga Dueña", facts.get("Owned by"));
        assertEquals("Micro", facts.get("Size by law"));
        assertEquals("Manufacturing", facts.get("Economic activity"));
        assertFalse(dossier.toString().contains("olga@example.org"), "her own address stays hers");
        String all = dossier.toString().toLowerCase(Locale.ROOT);
        assertFalse(all.contains("gender") || all.contains("woman"), all);

        Map<String, String> without = facts(house.dossiers.of(mentorOf(match, "matchmaking.matches.see"), match));
        assertTrue(without.containsKey("Place"));
        assertFalse(without.containsKey("Mail"), "without the right to see organisations");
    }

    /** Lists often come first, and who is in them is entered in the shared database when all is published. */
    @Test
    void aMentorWhoBecomesKnownAfterPublishingSeesWhomSheMentors() {
        House house = new House(database, "Known later", 9);
        houses.add(house);
        long wave = house.wave();
        house.ground.waves.bringMentors(STAFF, wave, List.of(mentor("M16", 1)));
        house.ground.waves.bringMentees(STAFF, wave, List.of(mentee("E16")));
        house.ground.approve(STAFF, house.ground.match(wave));
        house.ground.steps.publish(STAFF, house.ground.ids(wave), done -> {});
        long mentor = house.person("Mentora", "M16", "");
        house.enterprise("Participante E16", "empresa@example.org");
        house.links.enter(STAFF, wave, done -> {}, () -> false);
        User her = within(Scope.of(Kind.PERSON, mentor), MENTORS.toArray(String[]::new));
        List<MatchEntry> seen = house.ground.matches.hers(her);
        assertEquals(
                List.of("E16"), seen.stream().map(one -> one.mentee().code()).toList());
        assertEquals(
                "empresa@example.org",
                facts(house.dossiers.of(her, seen.getFirst())).get("Mail"));
    }

    private static Mentee asPerson(Mentee one) {
        return new Mentee(one.code(), Mentee.Kind.PERSON, one.topics(), one.hours(), one.experience(), one.profile());
    }

    @Test
    void whatBecomesOfAMatchEndsWhatItsMentorReads() {
        House house = new House(database, "Person", 9);
        houses.add(house);
        long wave = house.wave();
        long mentor = house.person("Mentora", "M15", "");
        long mentee = house.person("Rosa", "Quince", "rosa@example.org");
        house.takesPart(Participant.person(mentor), Role.MENTOR);
        house.takesPart(Participant.person(mentee), Role.MENTEE);
        house.links.take(STAFF, wave);
        house.ground.waves.bringMentors(
                STAFF,
                wave,
                List.of(new Named<>("Mentora M15", mentor("telar-p" + mentor, 1).who())));
        house.ground.waves.bringMentees(
                STAFF,
                wave,
                List.of(new Named<>(
                        "Rosa Quince", asPerson(mentee("telar-p" + mentee).who()))));
        house.ground.approve(STAFF, house.ground.match(wave));
        house.ground.steps.publish(STAFF, house.ground.ids(wave), done -> {});
        MatchEntry match = house.ground.matches.entries(STAFF, wave).getFirst();
        User her = mentorOf(match);
        assertEquals("lengua de señas", facts(house.dossiers.of(her, match)).get("What she needs to take part"));
        assertEquals(Optional.of(new Mentored(Mentored.Kind.PERSON, mentee)), match.mentored());

        house.ground.steps.move(STAFF, match.id(), State.DECLINED, "Se conocen");
        assertEquals(List.of(), house.dossiers.of(her, match).parts(), "she reaches her no longer");
    }
}
