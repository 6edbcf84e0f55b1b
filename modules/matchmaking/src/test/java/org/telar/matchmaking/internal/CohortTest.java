// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.telar.matchmaking.internal.Ground.STAFF;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.kernel.people.Person;
import org.telar.matchmaking.Mentored;
import org.telar.matchmaking.Mentored.Kind;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.Scoring;
import org.telar.matchmaking.internal.Cohort.Entry;
import org.telar.matchmaking.internal.Cohort.Member;
import org.telar.persistence.Database;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Participation;
import org.telar.programme.participation.Role;
import org.telar.programme.participation.Standing;
import org.telar.testing.OnBothDatabases;

/** Who takes part in a wave of a programme, asked of the shared database and the programmes as they are. */
@OnBothDatabases
class CohortTest {
    private static final int ROOM = 20;

    private final Database database;
    private final List<House> houses = new ArrayList<>();

    CohortTest(Database database) {
        this.database = database;
    }

    @AfterEach
    void close() {
        houses.forEach(House::close);
    }

    private House house(String programme, int capacity) {
        House house = new House(database, "Cohort " + programme, capacity);
        houses.add(house);
        return house;
    }

    private static Member member(Kind kind, long id, String name) {
        return new Member(new Mentored(kind, id), name);
    }

    @Test
    void onlyThoseWhoWereSelectedAndAreStillThereAreTold() {
        House house = house("members", ROOM);
        long mentor = house.person("Ana", "Rojas", "");
        long gone = house.person("Berta", "Soto", "");
        long asked = house.person("Carla", "Muñoz", "");
        long firm = house.enterprise("Telares del Sur", "");
        house.takesPart(Participant.person(mentor), Role.MENTOR);
        takesPart(house, gone, Standing.WITHDRAWN);
        takesPart(house, asked, Standing.INVITED);
        house.takesPart(Participant.enterprise(firm), Role.MENTEE);
        house.takesPart(Participant.person(mentor), Role.PARTICIPANT);
        long wave = house.programmeWave.id();

        assertEquals(List.of(member(Kind.PERSON, mentor, "Ana Rojas")), house.cohort.mentors(STAFF, wave));
        assertEquals(
                Set.of(member(Kind.ENTERPRISE, firm, "Telares del Sur"), member(Kind.PERSON, mentor, "Ana Rojas")),
                Set.copyOf(house.cohort.mentees(STAFF, wave)),
                "whoever has two roles is in both lists");
        assertEquals(List.of(), house.cohort.mentors(STAFF, wave + 1000));
    }

    private static void takesPart(House house, long person, Standing standing) {
        House.done(house.participations.begin(
                STAFF,
                new Participation(
                        house.programmeWave.id(), Participant.person(person), Role.MENTOR, standing, House.TODAY),
                "se mudó"));
    }

    @Test
    void whoTakesPartAsATutorIsNamedOneAlsoWhenSheMentors() {
        House house = house("tutors", ROOM);
        long tutor = house.person("Teresa", "Vera", "");
        long both = house.person("Ema", "Lagos", "");
        house.takesPart(Participant.person(tutor), Role.TUTOR);
        house.takesPart(Participant.person(both), Role.TUTOR);
        house.takesPart(Participant.person(both), Role.MENTOR);
        long programmeWave = house.programmeWave.id();
        assertEquals(
                Set.of(member(Kind.PERSON, tutor, "Teresa Vera"), member(Kind.PERSON, both, "Ema Lagos")),
                Set.copyOf(house.cohort.tutors(STAFF, programmeWave)));
        assertEquals(List.of(member(Kind.PERSON, both, "Ema Lagos")), house.cohort.mentors(STAFF, programmeWave));

        long wave = house.wave();
        house.links.take(STAFF, wave);
        assertEquals(Map.of("Teresa Vera", House.TUTOR_RATIO, "Ema Lagos", House.TUTOR_RATIO), tutors(house, wave));
        assertEquals(
                Map.of("Teresa Vera", 0, "Ema Lagos", Cohort.USUAL_CAPACITY),
                capacities(house, wave),
                "one mentors nobody");
        assertEquals(1, house.ground.waves.wave(STAFF, wave).orElseThrow().mentors());
        assertEquals(1, house.ground.pools.quality(STAFF, wave).mentors());
    }

    @Test
    void whomStaffTookOffIsNotNamedAgainAndWhoBecomesAMentorGetsPlaces() {
        House house = house("tutors later", ROOM);
        long tutor = house.person("Teresa", "Vera Later", "");
        long listed = house.person("Inés", "Rivas Later", "");
        house.takesPart(Participant.person(tutor), Role.TUTOR);
        house.takesPart(Participant.person(listed), Role.TUTOR);
        long wave = house.wave();
        house.ground.waves.bringMentors(
                STAFF,
                wave,
                List.of(new Named<>("Inés Rivas Later", Ground.mentor("M1", 0).who())));
        house.links.take(STAFF, wave);
        Tutoring before = house.ground.tutors.of(STAFF, wave);
        assertEquals(2, before.tutors().size());

        assertEquals(Optional.empty(), house.ground.tutors.name(STAFF, wave, before, Set.of("M1"), 6));
        house.takesPart(Participant.person(tutor), Role.MENTOR);
        house.takesPart(Participant.person(listed), Role.MENTOR);
        house.links.take(STAFF, wave);
        assertEquals(Map.of("Inés Rivas Later", 6), tutors(house, wave));
        assertEquals(
                Map.of("Teresa Vera Later", Cohort.USUAL_CAPACITY, "Inés Rivas Later", 0),
                capacities(house, wave),
                "what a list says stays");
    }

    private static Map<String, Integer> tutors(House house, long wave) {
        return house.ground.tutors.of(STAFF, wave).tutors().stream()
                .collect(Collectors.toMap(one -> one.who().name(), Tutoring.Tutor::places));
    }

    private static Map<String, Integer> capacities(House house, long wave) {
        return house.ground.waves.people(STAFF, wave).mentors().stream()
                .collect(Collectors.toMap(Named::name, one -> one.who().capacity()));
    }

    @Test
    void whatTheSharedDatabaseKnowsComesAlong() {
        House house = house("profiles", ROOM);
        long person = house.person("Ana", "Rojas", "");
        long firm = house.enterprise("Telares del Norte", "");
        Mentor mentor = house.cohort
                .asMentors(STAFF, List.of(member(Kind.PERSON, person, "Ana Rojas")))
                .getFirst()
                .who();
        assertEquals("telar-p" + person, mentor.code());
        assertEquals(5, mentor.capacity());
        assertEquals(Set.of("es", "arn"), mentor.profile().languages());
        assertEquals("13120", mentor.profile().place().municipality());
        assertEquals(Optional.of("woman"), mentor.profile().gender());
        assertEquals(Set.of(), mentor.topics(), "of wishes it knows nothing");

        List<Named<Mentee>> mentees = house.cohort.asMentees(
                STAFF,
                List.of(member(Kind.PERSON, person, "Ana Rojas"), member(Kind.ENTERPRISE, firm, "Telares del Norte")));
        assertEquals(Mentee.Kind.PERSON, mentees.getFirst().who().kind());
        Mentee enterprise = mentees.getLast().who();
        assertEquals("telar-e" + firm, enterprise.code());
        assertEquals(Mentee.Kind.ENTERPRISE, enterprise.kind());
        assertEquals("13120", enterprise.profile().place().municipality());
        assertEquals(Set.of("es"), enterprise.profile().languages());
    }

    /** What nobody stated is no reason to have nobody: no rule refuses those of whom the shared database knows little. */
    @Test
    void whoTakesPartCanBeMatchedBeforeAnybodyIsAskedForMore() {
        House house = house("unstated", ROOM);
        long person = House.done(house.people.save(STAFF, Optional.empty(), Person.named("Julia", "Callada")))
                .id();
        Named<Mentor> mentor = house.cohort
                .asMentors(STAFF, List.of(member(Kind.PERSON, person, "Julia Callada")))
                .getFirst();
        long firm = house.enterprise("Telares Callados", "");
        Named<Mentee> enterprise = house.cohort
                .asMentees(STAFF, List.of(member(Kind.ENTERPRISE, firm, "Telares Callados")))
                .getFirst();
        assertEquals(List.of(), Scoring.standard().refusals(mentor.who(), enterprise.who()));
        assertEquals(
                List.of(), Scoring.standard().refusals(Ground.mentor("M1", 1).who(), enterprise.who()));
        assertEquals(
                List.of(),
                Scoring.standard().refusals(mentor.who(), Ground.mentee("E1").who()));
    }

    private Mentored enter(House house, Kind kind, String name, boolean mentor) {
        Entry entry = house.cohort.enter(STAFF, house.programmeWave.id(), kind, name, mentor);
        return assertInstanceOf(Entry.Known.class, entry, entry::toString).who();
    }

    @Test
    void whoIsEnteredTwiceIsOnePersonAndTakesPartOnce() {
        House house = house("entering", ROOM);
        Mentored entered = enter(house, Kind.PERSON, "Rosa  María Ñancupil Huenchumil", true);
        var person = house.people.find(STAFF, entered.id()).orElseThrow().value();
        assertEquals("Rosa María", person.given());
        assertEquals("Ñancupil Huenchumil", person.family());
        assertEquals(entered, enter(house, Kind.PERSON, "rosa maria nancupil huenchumil", true));
        assertEquals(List.of("PERSON " + entered.id() + " MENTOR"), house.participants());
        assertEquals(entered, enter(house, Kind.PERSON, "Rosa María Ñancupil Huenchumil", false));
        assertEquals(
                List.of("PERSON " + entered.id() + " MENTEE", "PERSON " + entered.id() + " MENTOR"),
                house.participants());
        Mentored single = enter(house, Kind.PERSON, "Millaray", true);
        assertEquals(
                "Millaray",
                house.people
                        .find(STAFF, single.id())
                        .orElseThrow()
                        .value()
                        .fullName()
                        .strip());
    }

    @Test
    void aNameThatTwoHaveIsEnteredAsAThird() {
        House house = house("twice", ROOM);
        long one = house.person("Eva", "Pinto Doble", "");
        long other = house.person("Eva", "Pinto Doble", "");
        Mentored third = enter(house, Kind.PERSON, "Eva Pinto Doble", true);
        assertNotEquals(one, third.id());
        assertNotEquals(other, third.id());
        long firm = house.enterprise("Panadería Única", "");
        assertEquals(new Mentored(Kind.ENTERPRISE, firm), enter(house, Kind.ENTERPRISE, "PANADERIA UNICA", false));
    }

    @Test
    void whereTheWaveIsFullItSaysSo() {
        House house = house("full", 1);
        enter(house, Kind.PERSON, "Primera Llena", false);
        Entry entry = house.cohort.enter(STAFF, house.programmeWave.id(), Kind.PERSON, "Segunda Llena", false);
        Entry.Refused refused = assertInstanceOf(Entry.Refused.class, entry, entry::toString);
        assertEquals("programme.wave-full", refused.reason().key());
    }
}
