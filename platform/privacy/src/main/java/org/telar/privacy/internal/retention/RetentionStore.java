// SPDX-License-Identifier: Apache-2.0
package org.telar.privacy.internal.retention;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.telar.persistence.ModuleStore;

/** Holds, released lists and what became of them. Whoever calls acts already. */
final class RetentionStore {
    private final ModuleStore store;

    RetentionStore(ModuleStore store) {
        this.store = store;
    }

    private static List<Object[]> row(@Nullable Object... values) {
        return List.<Object[]>of(values);
    }

    List<Hold> holds(LocalDate today) {
        List<Hold> holds = new ArrayList<>();
        store.read(
                "SELECT PERSON, REASON, UNTIL_DAY, ACCOUNT FROM PRIVACY_HOLD WHERE UNTIL_DAY IS NULL OR UNTIL_DAY >= ? ORDER BY ID",
                List.of(today),
                row -> holds.add(new Hold(
                        number(row[0]),
                        Hold.Reason.valueOf(String.valueOf(row[1])),
                        Optional.ofNullable((LocalDate) row[2]),
                        number(row[3]))));
        return holds;
    }

    void hold(Hold hold, LocalDate today) {
        letGo(hold.person());
        store.batch(
                "INSERT INTO PRIVACY_HOLD (PERSON, REASON, SINCE, UNTIL_DAY, ACCOUNT) VALUES (?, ?, ?, ?, ?)",
                row(hold.person(), hold.reason().name(), today, hold.until().orElse(null), hold.account()));
    }

    void letGo(long person) {
        store.batch("DELETE FROM PRIVACY_HOLD WHERE PERSON = ?", row(person));
    }

    void release(Collection<Long> people, long account, LocalDateTime now) {
        withdraw();
        long list = store.insert(
                        "INSERT INTO PRIVACY_RELEASE (RELEASED, ACCOUNT, PEOPLE) VALUES (?, ?, ?)",
                        row(now, account, people.size()))[0];
        store.batch(
                "INSERT INTO PRIVACY_RELEASED (LIST, PERSON) VALUES (?, ?)",
                people.stream().map(person -> new Object[] {list, person}).toList());
    }

    /** Takes back what was released and not run. */
    void withdraw() {
        for (Run open : runs().stream().filter(run -> run.done().isEmpty()).toList()) {
            store.batch("DELETE FROM PRIVACY_RELEASED WHERE LIST = ?", row(open.id()));
            store.batch("DELETE FROM PRIVACY_RELEASE WHERE ID = ?", row(open.id()));
        }
    }

    Set<Long> released(long list) {
        Set<Long> people = new TreeSet<>();
        store.read(
                "SELECT PERSON FROM PRIVACY_RELEASED WHERE LIST = ?", List.of(list), row -> people.add(number(row[0])));
        return people;
    }

    /** Counted at once, so that it is known whatever becomes of the rest. */
    void erased(long list) {
        store.batch("UPDATE PRIVACY_RELEASE SET ERASED = ERASED + 1 WHERE ID = ?", row(list));
    }

    void done(long list, LocalDateTime now) {
        store.batch("UPDATE PRIVACY_RELEASE SET DONE = ?, HELD = PEOPLE - ERASED WHERE ID = ?", row(now, list));
        store.batch("DELETE FROM PRIVACY_RELEASED WHERE LIST = ?", row(list));
    }

    /** The latest first. */
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        store.read(
                "SELECT ID, RELEASED, ACCOUNT, PEOPLE, DONE, ERASED, HELD FROM PRIVACY_RELEASE ORDER BY ID DESC",
                List.of(),
                row -> runs.add(new Run(
                        number(row[0]),
                        (LocalDateTime) Objects.requireNonNull(row[1]),
                        number(row[2]),
                        (int) number(row[3]),
                        Optional.ofNullable((LocalDateTime) row[4]),
                        (int) number(row[5]),
                        (int) number(row[6]))));
        return runs;
    }

    private static long number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).longValue();
    }
}
