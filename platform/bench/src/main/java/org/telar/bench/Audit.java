// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.telar.api.ModuleId;
import org.telar.kernel.internal.store.PersonStore;
import org.telar.kernel.people.People;
import org.telar.persistence.AuditTrail.Verdict;
import org.telar.persistence.Dialect;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.StandaloneDatabase;

/** The audit trail: how fast entries are noted and chained, and how long it takes to verify all of them. */
record Audit(Scale scale) implements Measurement {
    private static final int AT_ONCE = 1_000;
    private static final double SECONDS_FOR_A_MILLION = 10;
    private static final double NANOS_PER_SECOND = 1e9;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public String title() {
        return "Verifying the audit trail";
    }

    @Override
    public List<Row> run() {
        return scale.on(List.of(Scale.MIDDLE, Scale.LARGE), Audit::measured);
    }

    private static List<Row> measured(Dialect dialect, String url, Path folder, int entries) {
        Path home = folder.resolve("home of " + dialect);
        try (StandaloneDatabase database = StandaloneDatabase.open(url, home);
                ModuleStore store =
                        database.open(ModuleSchema.of(new ModuleId("kernel"), PersonStore.class.getClassLoader()))) {
            long there = verified(database).entries();
            double noted = seconds(() -> note(store, entries - there));
            double chained = seconds(() -> verified(database));
            double verified = seconds(() -> verified(database));
            String name = "%,d entries, %s".formatted(entries, Scale.name(dialect));
            Row verifying = Row.of(name + ": verified in", "s", verified);
            return List.of(
                    Row.of(name + ": noted", "entries/s", (entries - there) / noted),
                    Row.of(name + ": chained", "entries/s", (entries - there) / chained),
                    entries == Scale.LARGE ? verifying.atMost(SECONDS_FOR_A_MILLION) : verifying);
        } catch (SQLException e) {
            throw new IllegalStateException(url + " cannot be opened", e);
        }
    }

    private static void note(ModuleStore store, long count) {
        for (long from = 0; from < count; from += AT_ONCE) {
            long first = from;
            store.as(
                    PeopleDatabase.STAFF,
                    People.SEE,
                    () -> store.inTransaction(() -> {
                        for (long key = first; key < Math.min(count, first + AT_ONCE); key++) {
                            store.seen("KERNEL_PERSON", key, List.of("CARE", "ACCESSIBILITY"), "bench");
                        }
                    }));
        }
    }

    private static Verdict verified(StandaloneDatabase database) {
        Verdict verdict = database.audit().verify(PeopleDatabase.STAFF);
        verdict.trouble().ifPresent(trouble -> {
            throw new IllegalStateException("The trail is not sound: " + trouble);
        });
        return verdict;
    }

    private static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / NANOS_PER_SECOND;
    }
}
