// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.apache.cayenne.query.ObjectSelect;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.kernel.people.History;
import org.telar.persistence.ModuleStore;

/** Who did what to whom or what, and when. */
public final class Journal {
    private static final int MOST = 200;
    private static final String INSERT =
            "INSERT INTO KERNEL_HISTORY (SUBJECT_KIND, SUBJECT, DONE_AT, ACCOUNT, ACTION_CODE, FIELDS)"
                    + " VALUES (?, ?, ?, ?, ?, ?)";

    private final ModuleStore store;
    private final Clock clock;

    public Journal(ModuleStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** With the rows that she reaches by this permission. */
    public <T> T as(User user, Permission permission, Supplier<T> work) {
        return store.as(user, permission, work);
    }

    /** Within the running transaction. */
    void note(User user, History.Subject subject, long id, History.Action action, List<String> fields) {
        store.batch(INSERT, List.<Object[]>of(new Object[] {
            subject.name(), id, now(), user.account(), action.name(), String.join(" ", fields)
        }));
    }

    /** Of many at once, within the running transaction. */
    void note(User user, History.Subject subject, Collection<Long> ids, History.Action action) {
        LocalDateTime now = now();
        store.batch(INSERT, ids.stream().map(id ->
                new Object[] {subject.name(), id, now, user.account(), action.name(), ""})::iterator);
    }

    /** The latest first. */
    public List<History> of(History.Subject subject, long id) {
        return ObjectSelect.query(HistoryRow.class)
                .where(HistoryRow.SUBJECT_KIND.eq(subject.name()).andExp(HistoryRow.SUBJECT.eq(id)))
                .orderBy(HistoryRow.DONE_AT.desc())
                .limit(MOST)
                .select(store.newContext())
                .stream()
                .map(Journal::entry)
                .toList();
    }

    private static History entry(HistoryRow row) {
        return new History(
                row.getDoneAt(),
                row.getAccount(),
                History.Action.valueOf(row.getActionCode()),
                Arrays.stream(row.getFields().split(" "))
                        .filter(field -> !field.isEmpty())
                        .toList());
    }
}
