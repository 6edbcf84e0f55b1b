// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.telar.api.Change;
import org.telar.api.ClassPathTexts;
import org.telar.api.ModuleId;
import org.telar.api.Stored;
import org.telar.api.Texts;
import org.telar.kernel.Office;
import org.telar.kernel.Place;
import org.telar.kernel.internal.OfficialTerritories;
import org.telar.kernel.internal.StoredOrganisations;
import org.telar.kernel.internal.StoredPeople;
import org.telar.kernel.internal.store.Journal;
import org.telar.kernel.internal.store.PersonStore;
import org.telar.kernel.internal.store.RoleStore;
import org.telar.kernel.internal.store.ScopeStore;
import org.telar.kernel.organisations.Activity;
import org.telar.kernel.organisations.Enterprise;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.organisations.Ownership;
import org.telar.kernel.organisations.Sales;
import org.telar.kernel.people.Person;
import org.telar.mail.Mail;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.programme.GenderMarker;
import org.telar.programme.Programme;
import org.telar.programme.Wave;
import org.telar.programme.internal.StoredParticipations;
import org.telar.programme.internal.StoredProgrammes;
import org.telar.programme.internal.store.Tables;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Participation;
import org.telar.programme.participation.Role;
import org.telar.programme.participation.Standing;

/** Matchmaking in the house that it lives in: shared database and programmes as they are, one wave; mails are kept. */
final class House implements AutoCloseable {
    /** Enterprises that a tutor may have at most. */
    static final int TUTOR_RATIO = 6;

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Office OFFICE = new Office() {
        @Override
        public ZoneId zone() {
            return ZoneId.of("America/Santiago");
        }

        @Override
        public List<String> countries() {
            return List.of("CL");
        }
    };

    final Ground ground;
    final StoredPeople people;
    final StoredOrganisations organisations;
    final StoredParticipations participations;
    final Cohort cohort;
    final Links links;
    final Meetings meetings;
    final Dossiers dossiers;
    final List<Mail> mails = new ArrayList<>();
    final ProgrammeWave programmeWave;
    private final ModuleStore kernel;
    private final Tables programme;

    /** @param name of the programme, another one in each test @param capacity of its wave */
    House(Database database, String name, int capacity) {
        ClassLoader classes = getClass().getClassLoader();
        kernel = database.open(ModuleSchema.of(new ModuleId("kernel"), classes));
        programme = new Tables(database.open(ModuleSchema.of(Tables.MODULE, classes)));
        Clock clock = Clock.fixed(TODAY.atTime(12, 0).atZone(OFFICE.zone()).toInstant(), OFFICE.zone());
        Journal journal = new Journal(kernel, clock);
        ScopeStore scopes = new ScopeStore(kernel);
        people = new StoredPeople(new PersonStore(kernel, journal), new RoleStore(kernel, journal), clock, "CL");
        organisations = new StoredOrganisations(kernel, journal, clock, "CL");
        StoredProgrammes programmes = new StoredProgrammes(programme);
        participations = new StoredParticipations(programme, OFFICE, scopes);
        ground = new Ground(database, scopes);
        OfficialTerritories territories = new OfficialTerritories();
        Texts texts = new ClassPathTexts(getClass());
        cohort = new Cohort(programmes, participations, people, organisations, territories, clock, OFFICE.zone());
        links = new Links(
                ground.tables.links(),
                ground.tables.waves(),
                cohort,
                (user, wave) -> TUTOR_RATIO,
                new MentorLabels(ground.tables.matches(), scopes));
        meetings = new Meetings(ground.tables, people, organisations, mails::add, texts, clock);
        dossiers = new Dossiers(ground.tables.waves(), people, organisations, territories, texts);
        long of = done(programmes.save(Ground.STAFF, Optional.empty(), programme(name)))
                .id();
        long wave = done(programmes.save(Ground.STAFF, Optional.empty(), wave(of, capacity)))
                .id();
        programmeWave = cohort.waves(Ground.STAFF).stream()
                .filter(one -> one.id() == wave)
                .findFirst()
                .orElseThrow();
    }

    private static Programme programme(String name) {
        return new Programme(
                name,
                "CL",
                "CLP",
                TODAY,
                TODAY.plusMonths(12),
                Programme.State.RUNNING,
                GenderMarker.PRINCIPAL,
                "",
                List.of());
    }

    private static Wave wave(long programme, int capacity) {
        return new Wave(programme, 1, "Ola 1", Optional.of(TODAY), Optional.empty(), capacity, OptionalLong.empty());
    }

    static <T> Stored<T> done(Change<T> change) {
        assertInstanceOf(Change.Done.class, change, change::toString);
        return ((Change.Done<T>) change).stored();
    }

    /** The wave to be matched, of the programme's wave. */
    long wave() {
        return done(ground.waves.create(Ground.STAFF, programmeWave.name(), Optional.of(programmeWave)))
                .id();
    }

    /** A woman of Ñuñoa who speaks Spanish and Mapudungun. */
    long person(String given, String family, String mail) {
        return done(people.save(
                        Ground.STAFF,
                        Optional.empty(),
                        new Person(
                                given,
                                family,
                                mail,
                                "",
                                Optional.empty(),
                                List.of("es", "arn"),
                                Optional.empty(),
                                Optional.empty(),
                                "woman",
                                Optional.empty(),
                                Optional.of(new Place("CL", "13120")),
                                "lengua de señas",
                                "",
                                "")))
                .id();
    }

    /** One of Ñuñoa, a small factory that belongs to Olga Dueña. */
    long enterprise(String name, String mail) {
        Ownership.Owner owner =
                new Ownership.Owner(person("Olga", "Dueña", "olga@example.org"), BigDecimal.valueOf(100));
        Enterprise plain = Enterprise.named(name);
        Organisation about = plain.about();
        Organisation reached = new Organisation(
                about.name(),
                about.legalId(),
                Optional.of(new Place("CL", "13120")),
                "Calle Uno 1",
                mail,
                about.phone(),
                about.web(),
                "");
        return done(organisations
                        .enterprises()
                        .save(
                                Ground.STAFF,
                                Optional.empty(),
                                new Enterprise(
                                        reached,
                                        plain.formal(),
                                        Optional.of(new Activity("1071")),
                                        Optional.of(3),
                                        Optional.of(new Sales(BigDecimal.TEN, "CLP", 2025)),
                                        Ownership.UNKNOWN.with(List.of(owner)))))
                .id();
    }

    void takesPart(Participant who, Role role) {
        done(participations.begin(
                Ground.STAFF, new Participation(programmeWave.id(), who, role, Standing.SELECTED, TODAY), ""));
    }

    /** Who takes part in the programme's wave, each with her role. */
    List<String> participants() {
        return participations.inWave(Ground.STAFF, programmeWave.id()).stream()
                .map(Stored::value)
                .map(one -> one.who().kind() + " " + one.who().id() + " " + one.role())
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        ground.close();
        programme.close();
        kernel.close();
    }
}
