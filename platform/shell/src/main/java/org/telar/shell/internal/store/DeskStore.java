// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal.store;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.cayenne.CayenneRuntimeException;
import org.apache.cayenne.ObjectContext;
import org.apache.cayenne.exp.Expression;
import org.apache.cayenne.query.ObjectSelect;
import org.telar.persistence.ModuleStore;

/** Desks in the database, one row for each thing that lies on one. Safe for many threads. */
public final class DeskStore {
    private final ModuleStore store;

    public DeskStore(ModuleStore store) {
        this.store = store;
    }

    public Optional<String> find(long account, String place) {
        return find(store.newContext(), account, place).map(DeskRow::getContent);
    }

    private static Optional<DeskRow> find(ObjectContext context, long account, String place) {
        return Optional.ofNullable(ObjectSelect.query(DeskRow.class)
                .where(of(account).andExp(DeskRow.PLACE.eq(place)))
                .selectOne(context));
    }

    private static Expression of(long account) {
        return DeskRow.ACCOUNT.eq(account);
    }

    /** Contents by place. */
    public Map<String, String> all(long account, String start) {
        return ObjectSelect.query(DeskRow.class)
                .where(of(account).andExp(DeskRow.PLACE.startsWith(start)))
                .select(store.newContext())
                .stream()
                .collect(Collectors.toMap(DeskRow::getPlace, DeskRow::getContent));
    }

    public void put(long account, String place, String content, LocalDateTime now) {
        try {
            write(account, place, content, now);
        } catch (CayenneRuntimeException twoTabsAtOnce) {
            write(account, place, content, now);
        }
    }

    private void write(long account, String place, String content, LocalDateTime now) {
        store.change(context -> {
            DeskRow row = find(context, account, place).orElseGet(() -> {
                DeskRow added = context.newObject(DeskRow.class);
                added.setAccount(account);
                added.setPlace(place);
                return added;
            });
            row.setContent(content);
            row.setTouched(now);
            return true;
        });
    }

    public void clear(long account, String place) {
        remove(of(account).andExp(DeskRow.PLACE.eq(place)));
    }

    /** On all desks. */
    public void clearUntouched(String start, LocalDateTime since) {
        remove(DeskRow.PLACE.startsWith(start).andExp(DeskRow.TOUCHED.lt(since)));
    }

    private void remove(Expression which) {
        store.change(context -> {
            context.deleteObjects(ObjectSelect.query(DeskRow.class).where(which).select(context));
            return true;
        });
    }
}
