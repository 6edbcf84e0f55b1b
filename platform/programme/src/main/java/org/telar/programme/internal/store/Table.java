// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.store;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.cayenne.Persistent;
import org.apache.cayenne.exp.Expression;
import org.apache.cayenne.query.ObjectSelect;
import org.apache.cayenne.query.SelectById;
import org.telar.api.Change;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.persistence.ConcurrentChange;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.Records;

/**
 * The records of one table, each with its key and version. Reads and writes, decides nothing.
 *
 * @param <T> the record
 * @param <R> the entity
 */
public final class Table<T, R extends Persistent> {
    private final ModuleStore store;
    private final Class<R> type;
    private final Records<R, T> records;

    /**
     * @param read makes the record
     * @param fill writes every column of the record into an entity
     */
    Table(ModuleStore store, Class<R> type, Function<R, T> read, BiConsumer<T, R> fill) {
        this.store = store;
        this.type = type;
        records = store.records(type, read, (row, value) -> fill.accept(value, row));
    }

    public Optional<Stored<T>> find(long key) {
        return records.find(key);
    }

    /** In no particular order. */
    public List<Stored<T>> all() {
        return select(ObjectSelect.query(type));
    }

    /** In no particular order. */
    public List<Stored<T>> where(Expression which) {
        return select(ObjectSelect.query(type).where(which));
    }

    private List<Stored<T>> select(ObjectSelect<R> query) {
        return query.select(store.newContext()).stream().map(records::stored).toList();
    }

    public long count(Expression which) {
        return ObjectSelect.query(type).where(which).selectCount(store.newContext());
    }

    /** As {@link Records#save(Optional, Object)} does. */
    public Change<T> save(Optional<Stored<T>> seen, T wanted) {
        return records.save(seen, wanted);
    }

    public Stored<T> add(T wanted) {
        if (records.save(Optional.empty(), wanted) instanceof Change.Done<T> done) {
            return done.stored();
        }
        throw new IllegalStateException("A new " + type.getSimpleName() + " was not stored");
    }

    /** What to answer who was overtaken. */
    public Change<T> overtaken(long key) {
        return find(key)
                .<Change<T>>map(Change.Overtaken::new)
                .orElseGet(() -> new Change.Refused<>(Message.of("persistence.removed")));
    }

    /** Whether it was still as it was seen; what was changed or removed meanwhile is left alone. */
    public boolean remove(Stored<T> seen) {
        try {
            return store.change(context -> {
                Optional<R> row = Optional.ofNullable(
                                SelectById.query(type, seen.id()).selectOne(context))
                        .filter(found -> records.stored(found).version() == seen.version());
                row.ifPresent(context::deleteObject);
                return row.isPresent();
            });
        } catch (ConcurrentChange e) {
            return false;
        }
    }
}
