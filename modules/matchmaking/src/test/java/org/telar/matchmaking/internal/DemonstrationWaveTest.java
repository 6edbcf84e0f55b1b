// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.matchmaking.internal.Ground.STAFF;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.matchmaking.Match.State;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Profile;
import org.telar.persistence.Database;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Role;
import org.telar.testing.OnBothDatabases;

/** On the shared database as it is, with as many as a wave of Sourcing2Equal has. */
@OnBothDatabases
class DemonstrationWaveTest {
    private static final int ENTERPRISES = 30;
    private static final int MENTORS = 12;
    private static final int TUTORS = ENTERPRISES / House.TUTOR_RATIO;
    private static final int ROOM = 100;

    private final Database database;
    private final List<House> houses = new ArrayList<>();

    DemonstrationWaveTest(Database database) {
        this.database = database;
    }

    @AfterEach
    void close() {
        houses.forEach(House::close);
    }

    private House house(String programme) {
        House house = new House(database, programme, ROOM);
        houses.add(house);
        return house;
    }

    private static void demonstrate(House house, String programme) {
        Ground ground = house.ground;
        new DemonstrationWave(
                        house.cohort,
                        house.links,
                        ground.waves,
                        ground.drafts,
                        ground.approvals,
                        ground.matches,
                        ground.steps,
                        ground.tutors)
                .make(STAFF, programme);
    }

    private static Set<Long> people(House house, String name, int count, Role role) {
        Set<Long> people = new HashSet<>();
        for (int i = 0; i < count; i++) {
            long person = house.person(name + i, "Prueba", "");
            house.takesPart(Participant.person(person), role);
            people.add(person);
        }
        return people;
    }

    private static Optional<WaveEntry> made(House house) {
        return house.ground.waves.ofProgramme(STAFF, house.programmeWave.id());
    }

    @Test
    void enterprisesHaveMentorsWhoSeeThemAndATutorEach() {
        House house = house("Suppliers");
        Set<Long> mentors = people(house, "Mentora", MENTORS, Role.MENTOR);
        people(house, "Tutora", TUTORS, Role.TUTOR);
        for (int i = 0; i < ENTERPRISES; i++) {
            house.takesPart(Participant.enterprise(house.enterprise("Empresa " + i, "")), Role.MENTEE);
        }
        demonstrate(house, "Suppliers");

        WaveEntry wave = made(house).orElseThrow();
        assertEquals(MENTORS, wave.mentors());
        assertEquals(ENTERPRISES, wave.published());
        List<MatchEntry> matches = house.ground.matches.entries(STAFF, wave.id());
        assertEquals(
                mentors,
                matches.stream()
                        .map(MatchEntry::mentorPerson)
                        .map(OptionalLong::getAsLong)
                        .collect(Collectors.toSet()),
                "each of them mentors somebody");
        assertTrue(matches.stream().allMatch(match -> match.state() == State.PUBLISHED));
        Tutoring tutoring = house.ground.tutors.of(STAFF, wave.id());
        assertEquals(TUTORS, tutoring.tutors().size());
        assertEquals(List.of(), tutoring.without());
        assertTrue(tutoring.tutored().allMatch(Tutoring.Tutored::approved));
        assertTrue(tutoring.tutors().stream().noneMatch(tutor -> tutor.topics().isEmpty()));
        assertTrue(house.ground.waves.people(STAFF, wave.id()).mentees().stream()
                .map(Named::who)
                .map(Mentee::profile)
                .map(Profile::languages)
                .allMatch(languages -> languages.contains("es")));

        demonstrate(house, "Suppliers");
        assertEquals(1, house.ground.waves.all(STAFF).size(), "once");
    }

    @Test
    void womenAreLeftToBeMatchedAndWhatIsKnownOfThemStays() {
        House house = house("Women");
        people(house, "Mentora", 2, Role.MENTOR);
        people(house, "Mujer", 5, Role.MENTEE);
        demonstrate(house, "Women");
        WaveEntry wave = made(house).orElseThrow();
        assertEquals(0, wave.matched());
        People people = house.ground.waves.people(STAFF, wave.id());
        assertEquals(5, people.mentees().size());
        people.mentees().forEach(woman -> {
            assertFalse(woman.who().topics().isEmpty());
            assertEquals(Set.of("es", "arn"), woman.who().profile().languages());
            assertEquals("13120", woman.who().profile().place().municipality());
        });
        assertTrue(house.ground.drafts.all(STAFF, wave.id()).isEmpty());
    }

    @Test
    void aProgrammeWithoutMentorsGetsNone() {
        House house = house("Bootcamps");
        people(house, "Mujer", 2, Role.PARTICIPANT);
        demonstrate(house, "Bootcamps");
        assertTrue(made(house).isEmpty());
    }
}
