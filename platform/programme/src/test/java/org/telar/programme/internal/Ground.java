// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assertions;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.Scopes;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.programme.GenderMarker;
import org.telar.programme.Partner;
import org.telar.programme.Programme;
import org.telar.programme.Wave;
import org.telar.programme.internal.store.Tables;

/** What the tests of this bundle stand on: its tables, an evening in Santiago, and people who may do this and that. */
final class Ground implements AutoCloseable {
    /** Still 10 March in Santiago, already 11 March in UTC. */
    static final Clock EVENING = Clock.fixed(Instant.parse("2027-03-11T02:00:00Z"), ZoneId.of("America/Santiago"));

    static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    static final User COORDINATOR = user(User.EVERYTHING);
    static final User STRANGER = user("matchmaking.see");
    static final User READER = user("programme.see", "programme.participants.see", "programme.documents.see");

    static final Programme NETWORK = new Programme(
            "Red Ñuble",
            "CL",
            "CLP",
            TODAY.minusDays(30),
            TODAY.plusDays(300),
            Programme.State.RUNNING,
            GenderMarker.PRINCIPAL,
            "Más ventas.",
            List.of(new Partner(7, Partner.Role.FUNDING), new Partner(9, Partner.Role.ACADEMIC)));

    /** For tests whose participants are in no kernel. */
    static final Scopes NO_SCOPES = (user, subject, id, source, scopes) -> {};

    final Tables tables;
    final StoredProgrammes programmes;

    Ground(Database database) {
        tables = new Tables(database.open(ModuleSchema.of(Tables.MODULE, Ground.class.getClassLoader())));
        programmes = new StoredProgrammes(tables);
    }

    private static User user(String... permissions) {
        return new User(1, "Ana", Locale.of("es"), Set.of(permissions));
    }

    static <T> Stored<T> done(Change<T> change) {
        if (change instanceof Change.Done<T> done) {
            return done.stored();
        }
        return Assertions.fail("Not done: " + change);
    }

    /** The fields that are flawed. */
    static <T> List<String> fields(Change<T> change) {
        if (change instanceof Change.Flawed<T> flawed) {
            return flawed.flaws().stream().map(Flaw::field).toList();
        }
        return Assertions.fail("Not flawed: " + change);
    }

    Stored<Programme> network() {
        return done(programmes.save(COORDINATOR, Optional.empty(), NETWORK));
    }

    Stored<Wave> wave(Stored<Programme> programme, int number, int capacity) {
        return done(programmes.save(
                COORDINATOR,
                Optional.empty(),
                new Wave(
                        programme.id(),
                        number,
                        "Ola " + number,
                        Optional.of(TODAY.plusDays(10L * (number - 1))),
                        Optional.empty(),
                        capacity,
                        OptionalLong.empty())));
    }

    /** As persistence runs jobs and listeners. */
    void asTelar(Runnable work) {
        tables.store().asTelar("a test", work);
    }

    <T> T looking(Supplier<T> work) {
        return tables.store().asTelar("a test", work);
    }

    void empty(String table) {
        asTelar(() -> tables.store().batch("DELETE FROM PROGRAMME_" + table, List.<Object[]>of(new Object[] {})));
    }

    @Override
    public void close() {
        for (String table : List.of(
                "EDITION",
                "DOCUMENT",
                "STEP",
                "PARTICIPATION",
                "TASK",
                "WAVE",
                "PHASE",
                "METHODOLOGY",
                "PROGRAMME",
                "VENUE")) {
            empty(table);
        }
        tables.close();
    }
}
