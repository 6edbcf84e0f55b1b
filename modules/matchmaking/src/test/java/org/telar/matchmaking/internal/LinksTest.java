// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.matchmaking.internal.Ground.STAFF;
import static org.telar.matchmaking.internal.Ground.mentee;
import static org.telar.matchmaking.internal.Ground.mentor;
import static org.telar.matchmaking.internal.Ground.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.Message;
import org.telar.api.Scope;
import org.telar.api.Scope.Kind;
import org.telar.api.User;
import org.telar.matchmaking.Mentored;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.internal.Links.State;
import org.telar.matchmaking.internal.Links.Tied;
import org.telar.matchmaking.internal.store.LinkStore;
import org.telar.persistence.Database;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Role;
import org.telar.testing.OnBothDatabases;

/** The lists of a wave and who takes part in the programme, on the shared database as it is. */
@OnBothDatabases
class LinksTest {
    private static final int ROOM = 20;

    private final Database database;
    private final List<House> houses = new ArrayList<>();

    LinksTest(Database database) {
        this.database = database;
    }

    @AfterEach
    void close() {
        houses.forEach(House::close);
    }

    private House house(String programme, int capacity) {
        House house = new House(database, programme, capacity);
        houses.add(house);
        return house;
    }

    /** Who the lines of the two lists are, by code. */
    private static Map<String, Mentored> linked(House house, long wave) {
        LinkStore lines = house.ground.tables.links();
        return lines.as(
                STAFF,
                Permissions.SEE,
                () -> Stream.concat(lines.mentors(wave).stream(), lines.mentees(wave).stream())
                        .filter(line -> line.linked().isPresent())
                        .collect(Collectors.toMap(
                                LinkStore.Line::code,
                                line -> new Mentored(line.kind(), line.linked().orElseThrow()))));
    }

    private static Mentored person(long id) {
        return new Mentored(Mentored.Kind.PERSON, id);
    }

    @Test
    void whoTakesPartBecomesALineOrIsKnownByHerName() {
        House house = house("Taken", ROOM);
        long mentor = house.person("Ana", "Rojas Taken", "");
        long added = house.person("Berta", "Soto Taken", "");
        long mentee = house.person("Participante", "E1", "");
        long firm = house.enterprise("Telares Taken", "");
        house.takesPart(Participant.person(mentor), Role.MENTOR);
        house.takesPart(Participant.person(added), Role.MENTEE);
        house.takesPart(Participant.person(mentee), Role.MENTEE);
        house.takesPart(Participant.enterprise(firm), Role.MENTEE);
        long wave = house.wave();
        Named<Mentee> listed =
                new Named<>("PARTICIPANTE E1", asPerson(mentee("E1").who()));
        house.ground.waves.bringMentees(STAFF, wave, List.of(listed));
        assertEquals(Optional.of(new State(0, 1)), house.links.state(STAFF, wave));

        assertEquals(new Tied(1, 3, Optional.empty()), house.links.take(STAFF, wave));
        assertEquals(
                Map.of(
                        "telar-p" + mentor,
                        person(mentor),
                        "telar-p" + added,
                        person(added),
                        "E1",
                        person(mentee),
                        "telar-e" + firm,
                        new Mentored(Mentored.Kind.ENTERPRISE, firm)),
                linked(house, wave));
        assertEquals(Optional.of(new State(4, 4)), house.links.state(STAFF, wave));
        People people = house.ground.waves.people(STAFF, wave);
        var profile = people.menteesByCode().get("telar-p" + added).who().profile();
        assertEquals(Set.of("es", "arn"), profile.languages());
        assertEquals(Optional.of("woman"), profile.gender());
        assertEquals("13120", profile.place().municipality());
        Mentee taken = people.menteesByCode().get("telar-e" + firm).who();
        assertEquals("13120", taken.profile().place().municipality(), "where the enterprise is");
        assertEquals(listed.who(), people.menteesByCode().get("E1").who(), "a list knows better");

        assertEquals(new Tied(0, 0, Optional.empty()), house.links.take(STAFF, wave), "nothing is left to do");
        assertEquals(people, house.ground.waves.people(STAFF, wave));
    }

    private static Mentee asPerson(Mentee mentee) {
        return new Mentee(
                mentee.code(),
                Mentee.Kind.PERSON,
                mentee.topics(),
                mentee.hours(),
                mentee.experience(),
                mentee.profile());
    }

    @Test
    void aNameThatTwoHaveTiesNobody() {
        House house = house("Twice", ROOM);
        for (int i = 0; i < 2; i++) {
            house.takesPart(Participant.person(house.person("Mentora", "M1", "")), Role.MENTOR);
        }
        long wave = house.wave();
        house.ground.waves.bringMentors(STAFF, wave, List.of(mentor("M1", 1)));
        Tied tied = house.links.take(STAFF, wave);
        assertEquals(new Tied(0, 2, Optional.empty()), tied, "both come in beside the one of the list");
        assertTrue(!linked(house, wave).containsKey("M1"));
    }

    @Test
    void aCodeOfAListIsNotTakenForThatOfAPerson() {
        House house = house("Codes", ROOM);
        long person = house.person("Carla", "Otra Codes", "");
        house.takesPart(Participant.person(person), Role.MENTOR);
        long wave = house.wave();
        String code = "telar-p" + person;
        house.ground.waves.bringMentors(
                STAFF,
                wave,
                List.of(
                        mentor("P" + person, 1),
                        new Named<>("Alguien Más", mentor(code, 7).who())));
        house.links.take(STAFF, wave);
        Map<String, Mentored> linked = linked(house, wave);
        assertTrue(!linked.containsKey("P" + person));
        assertTrue(!linked.containsKey(code), "she has another name");
        assertEquals(
                7,
                house.ground
                        .waves
                        .people(STAFF, wave)
                        .mentorsByCode()
                        .get(code)
                        .who()
                        .capacity(),
                "her line is not written over");
    }

    @Test
    void whoIsNotKnownIsEnteredAndTakesPart() {
        House house = house("Entered", ROOM);
        long known = house.person("Mentora", "M7", "");
        long wave = house.wave();
        house.ground.waves.bringMentors(STAFF, wave, List.of(mentor("M7", 1), mentor("M8", 1)));
        house.ground.waves.bringMentees(STAFF, wave, List.of(mentee("E7")));
        List<Integer> progress = new ArrayList<>();
        assertEquals(new Tied(3, 0, Optional.empty()), house.links.enter(STAFF, wave, progress::add, () -> false));
        assertEquals(List.of(1, 2, 3), progress);
        Map<String, Mentored> linked = linked(house, wave);
        assertEquals(person(known), linked.get("M7"), "the only one of this name is she");
        assertEquals(Mentored.Kind.ENTERPRISE, linked.get("E7").kind());
        assertEquals(
                "Participante E7",
                house.organisations
                        .enterprises()
                        .find(STAFF, linked.get("E7").id())
                        .orElseThrow()
                        .value()
                        .about()
                        .name());
        assertEquals(
                Stream.of(
                                "PERSON " + known + " MENTOR",
                                "PERSON " + linked.get("M8").id() + " MENTOR",
                                "ENTERPRISE " + linked.get("E7").id() + " MENTEE")
                        .sorted()
                        .toList(),
                house.participants());
        assertEquals(new Tied(0, 0, Optional.empty()), house.links.enter(STAFF, wave, progress::add, () -> false));
    }

    @Test
    void itStopsWhereTheProgrammeRefusesAndSaysWhy() {
        House house = house("Full", 1);
        long wave = house.wave();
        house.ground.waves.bringMentees(STAFF, wave, List.of(mentee("E1"), mentee("E2"), mentee("E3")));
        Tied tied = house.links.enter(STAFF, wave, done -> {}, () -> false);
        assertEquals(1, tied.linked());
        assertEquals(Optional.of("programme.wave-full"), tied.stopped().map(Message::key));
        assertEquals(Optional.of(new State(1, 3)), house.links.state(STAFF, wave));
    }

    @Test
    void cancelledItLeavesTheRest() {
        House house = house("Cancelled", ROOM);
        long wave = house.wave();
        house.ground.waves.bringMentees(STAFF, wave, List.of(mentee("E1"), mentee("E2")));
        List<Integer> progress = new ArrayList<>();
        assertEquals(
                new Tied(1, 0, Optional.empty()),
                house.links.enter(STAFF, wave, progress::add, () -> !progress.isEmpty()));
    }

    @Test
    void aWaveOfNoProgrammeHasNobodyToTake() {
        House house = house("None", ROOM);
        long wave = House.done(house.ground.waves.create(STAFF, "Of none", Optional.empty()))
                .id();
        assertEquals(Optional.empty(), house.links.state(STAFF, wave));
        assertThrows(IllegalArgumentException.class, () -> house.links.take(STAFF, wave));
    }

    @Test
    void whoRunsAnotherWaveTiesNothingHere() {
        House house = house("Out of reach", ROOM);
        long wave = house.wave();
        User other =
                within(Scope.of(Kind.WAVE, house.programmeWave.id() + 1000), "matchmaking.see", "matchmaking.import");
        assertThrows(RuntimeException.class, () -> house.links.take(other, wave));
        assertThrows(RuntimeException.class, () -> house.links.enter(other, wave, done -> {}, () -> false));
    }

    /** Whoever got the code of another would get what was agreed with her, and be read about by her mentor. */
    @Test
    void nobodyElseGetsTheCodeOfWhoIsKnown() {
        House house = house("Held", ROOM);
        long wave = house.wave();
        house.person("Mentora", "M1", "");
        house.ground.waves.bringMentors(STAFF, wave, List.of(mentor("M1", 1), mentor("M2", 1)));
        house.ground.waves.bringMentees(STAFF, wave, List.of(mentee("E1")));
        house.links.enter(STAFF, wave, done -> {}, () -> false);
        Map<String, Mentored> before = linked(house, wave);
        assertEquals(3, before.size());
        List<Named<Mentor>> mentors = List.of(
                mentor("M3", 1), new Named<>("Berta Otra", mentor("M1", 4).who()));
        assertThrows(IllegalArgumentException.class, () -> house.ground.waves.bringMentors(STAFF, wave, mentors));
        List<Named<Mentee>> mentees =
                List.of(new Named<>("Otra Empresa", mentee("E1").who()));
        assertThrows(IllegalArgumentException.class, () -> house.ground.waves.bringMentees(STAFF, wave, mentees));
        assertEquals(before, linked(house, wave));
        assertEquals(2, house.ground.waves.mentors(STAFF).count(wave, ""), "nothing of the list was stored");
        assertTrue(house.ground
                .waves
                .heldByMentors(STAFF, wave)
                .flaw("M2", "Berta Otra", "")
                .isPresent());
        house.ground.waves.bringMentors(
                STAFF,
                wave,
                List.of(new Named<>("M1 Ríos, Mentora", mentor("M1", 4).who())));
        assertEquals(before, linked(house, wave), "the same woman, written otherwise");
    }

    @Test
    void whoIsMatchedKeepsHerCodeThoughNobodyKnowsHer() {
        House house = house("Held by a match", ROOM);
        long wave = house.wave();
        house.ground.waves.bringMentors(STAFF, wave, List.of(mentor("M1", 1)));
        house.ground.waves.bringMentees(STAFF, wave, List.of(mentee("E1"), mentee("E2")));
        house.ground.approve(STAFF, house.ground.match(wave));
        HeldCodes held = house.ground.waves.heldByMentees(STAFF, wave);
        assertEquals(
                1,
                Stream.of("E1", "E2")
                        .filter(code ->
                                held.flaw(code, "Otra Empresa", "enterprise").isPresent())
                        .count(),
                "of two mentees one is matched");
    }

    /** Entering many people takes minutes, in which a colleague may bring in a new list. */
    @Test
    void aLineThatGotAnotherNameSinceItWasReadIsNotTied() {
        House house = house("Read before", ROOM);
        long wave = house.wave();
        house.ground.waves.bringMentors(STAFF, wave, List.of(mentor("M1", 1)));
        house.ground.waves.bringMentees(STAFF, wave, List.of(mentee("E1")));
        LinkStore lines = house.ground.tables.links();
        List<LinkStore.Link> links = lines.as(STAFF, Permissions.SEE, () -> lines.mentors(wave)).stream()
                .map(line -> new LinkStore.Link(line, person(41)))
                .toList();
        List<LinkStore.Link> others = lines.as(STAFF, Permissions.SEE, () -> lines.mentees(wave)).stream()
                .map(line -> new LinkStore.Link(line, person(42)))
                .toList();
        house.ground.waves.bringMentors(
                STAFF, wave, List.of(new Named<>("Berta Otra", mentor("M1", 1).who())));
        house.ground.waves.bringMentees(
                STAFF, wave, List.of(new Named<>("Otra Empresa", mentee("E1").who())));
        lines.as(STAFF, Permissions.IMPORT, () -> lines.linkMentors(wave, links));
        lines.as(STAFF, Permissions.IMPORT, () -> lines.linkMentees(wave, others));
        assertEquals(Map.of(), linked(house, wave));
    }
}
