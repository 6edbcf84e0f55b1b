// SPDX-License-Identifier: Apache-2.0
package org.telar.demo.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telar.api.DemonstrationPart;
import org.telar.api.ModuleId;
import org.telar.api.Scope;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.demo.Told;
import org.telar.kernel.Office;
import org.telar.kernel.internal.OfficialTerritories;
import org.telar.kernel.internal.StoredOrganisations;
import org.telar.kernel.internal.StoredPeople;
import org.telar.kernel.internal.store.Journal;
import org.telar.kernel.internal.store.PersonStore;
import org.telar.kernel.internal.store.RoleStore;
import org.telar.kernel.internal.store.ScopeStore;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.StandaloneDatabase;
import org.telar.programme.Programme;
import org.telar.programme.internal.StoredMethodologies;
import org.telar.programme.internal.StoredParticipations;
import org.telar.programme.internal.StoredProgrammes;
import org.telar.programme.internal.StoredVenues;
import org.telar.programme.internal.StoredWorkplans;
import org.telar.programme.internal.store.Tables;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Participation;
import org.telar.programme.participation.Role;
import org.telar.testing.MemoryDatabase;

/** On the services as they are: what they refuse cannot be told. */
@ExtendWith(MemoryDatabase.class)
class DemoProgrammesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final User READER = new User(1, "", Locale.of("es"), Set.of(User.EVERYTHING));
    private static final Office OFFICE = new Office() {
        @Override
        public ZoneId zone() {
            return ZoneId.of("America/Santiago");
        }

        @Override
        public List<String> countries() {
            return List.of("CL", "CO", "MX");
        }
    };

    private StandaloneDatabase database;
    private Tables tables;
    private ModuleStore kernel;
    private Stage stage;

    @BeforeEach
    void open(StandaloneDatabase fresh) {
        database = fresh;
        kernel =
                database.open(ModuleSchema.of(new ModuleId("kernel"), getClass().getClassLoader()));
        tables = new Tables(
                database.open(ModuleSchema.of(Tables.MODULE, getClass().getClassLoader())));
        Clock clock = Clock.fixed(TODAY.atTime(12, 0).atZone(OFFICE.zone()).toInstant(), OFFICE.zone());
        Journal journal = new Journal(kernel, clock);
        stage = new Stage(
                database,
                new StoredProgrammes(tables),
                new StoredMethodologies(tables, OFFICE),
                new StoredWorkplans(tables, OFFICE),
                new StoredParticipations(tables, OFFICE, new ScopeStore(kernel)),
                new StoredVenues(tables, new OfficialTerritories()),
                new StoredPeople(new PersonStore(kernel, journal), new RoleStore(kernel, journal), clock, "CL"),
                new StoredOrganisations(kernel, journal, clock, "CL"));
    }

    @AfterEach
    void close() {
        tables.close();
        kernel.close();
        database.close();
    }

    @Test
    void thereAreThreeProgrammesAsLargeAsTheSourcesSay() {
        assertTrue(stage.isEmpty());
        List<Told> told = new ArrayList<>();
        DemoProgrammes.play(stage, TODAY, () -> false, told::add);
        assertEquals(
                List.of("Tu Oportunidad", "Sourcing2Equal", "Impulso Digital"),
                told.stream().map(Told::programme).toList());
        assertFalse(stage.isEmpty());
        playedByThoseWhoMentorAndTutorInARunningWave(told.get(1).parts());
        Map<Role, Integer> network = roles("Tu Oportunidad");
        assertEquals(2000, network.get(Role.MENTEE));
        assertEquals(126, network.get(Role.MENTOR));
        Map<Role, Integer> sourcing = roles("Sourcing2Equal");
        assertEquals(sourcing.get(Role.MENTEE), 10 * sourcing.get(Role.TUTOR));
        assertEquals(Map.of(Role.PARTICIPANT, 350), roles("Impulso Digital"));
        assertEquals(9, waves("Impulso Digital").size());
        assertEquals(
                9,
                new StoredVenues(tables, new OfficialTerritories()).all(READER).size());
        assertEquals(30, graduatesWhoMentor());
    }

    private void playedByThoseWhoMentorAndTutorInARunningWave(List<DemonstrationPart> parts) {
        long wave = waves("Sourcing2Equal").get(1);
        assertEquals(
                List.of("generalist-tutor", "mentor"),
                parts.stream().map(DemonstrationPart::role).toList());
        assertEquals(Scope.of(Scope.Kind.WAVE, wave), parts.getFirst().scope());
        Participant mentor =
                Participant.person(Long.parseLong(parts.getLast().scope().id()));
        assertTrue(new StoredParticipations(tables, OFFICE, new ScopeStore(kernel))
                .inWave(READER, wave).stream()
                        .map(Stored::value)
                        .anyMatch(one -> one.who().equals(mentor) && one.role() == Role.MENTOR));
    }

    /** Women of the first wave who are mentors in the second. */
    private long graduatesWhoMentor() {
        StoredParticipations participations = new StoredParticipations(tables, OFFICE, new ScopeStore(kernel));
        return participations.inWave(READER, waves("Tu Oportunidad").get(1)).stream()
                .map(Stored::value)
                .filter(one -> one.role() == Role.MENTOR)
                .filter(one -> participations.of(READER, one.who()).size() == 2)
                .count();
    }

    @Test
    void theSamePeopleAreInventedEachTime() {
        new ImpulsoDigital().tell(stage, TODAY, () -> false);
        Participant first = new StoredParticipations(tables, OFFICE, new ScopeStore(kernel))
                .inWave(READER, waves("Impulso Digital").getFirst())
                .getFirst()
                .value()
                .who();
        Clock clock = Clock.systemUTC();
        Journal journal = new Journal(kernel, clock);
        StoredPeople people =
                new StoredPeople(new PersonStore(kernel, journal), new RoleStore(kernel, journal), clock, "CL");
        assertEquals(
                "Rayén Vásquez Zúñiga",
                people.find(READER, first.id()).orElseThrow().value().fullName());
    }

    @Test
    void endsWhereItIsStopped() {
        int[] asked = new int[1];
        new TuOportunidad().tell(stage, TODAY, () -> ++asked[0] > 70);
        int women = roles("Tu Oportunidad").getOrDefault(Role.MENTEE, 0);
        assertTrue(women > 60 && women < 70, () -> "It was stopped after " + women);
    }

    private List<Long> waves(String name) {
        StoredProgrammes programmes = new StoredProgrammes(tables);
        Stored<Programme> programme = programmes.all(READER).stream()
                .filter(one -> one.value().name().equals(name))
                .findFirst()
                .orElseThrow();
        return programmes.waves(READER, programme.id()).stream().map(Stored::id).toList();
    }

    private Map<Role, Integer> roles(String name) {
        StoredParticipations participations = new StoredParticipations(tables, OFFICE, new ScopeStore(kernel));
        Map<Role, Integer> roles = new EnumMap<>(Role.class);
        for (long wave : waves(name)) {
            for (Stored<Participation> one : participations.inWave(READER, wave)) {
                roles.merge(one.value().role(), 1, Integer::sum);
            }
        }
        return roles;
    }
}
