// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.store;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.apache.cayenne.ObjectContext;
import org.apache.cayenne.Persistent;
import org.apache.cayenne.exp.Expression;
import org.apache.cayenne.query.ObjectSelect;
import org.apache.cayenne.query.SelectById;
import org.telar.api.Change;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.persistence.ConcurrentChange;
import org.telar.persistence.ModuleStore;

/**
 * The records of one table, each with its key and version. Reads and writes, decides nothing.
 *
 * @param <T> the record
 * @param <R> the entity
 */
public final class Table<T, R extends Persistent> {
    private static final Message GONE = Message.of("programme.gone");

    private final ModuleStore store;
    private final Class<R> type;
    private final ToLongFunction<R> id;
    private final ToIntFunction<R> version;
    private final Function<R, T> read;
    private final BiConsumer<T, R> fill;

    /**
     * @param read makes the record
     * @param fill writes every column of the record into an entity
     */
    Table(
            ModuleStore store,
            Class<R> type,
            ToLongFunction<R> id,
            ToIntFunction<R> version,
            Function<R, T> read,
            BiConsumer<T, R> fill) {
        this.store = store;
        this.type = type;
        this.id = id;
        this.version = version;
        this.read = read;
        this.fill = fill;
    }

    public Optional<Stored<T>> find(long key) {
        return entity(store.newContext(), key).map(this::stored);
    }

    /** In no particular order. */
    public List<Stored<T>> all() {
        return ObjectSelect.query(type).select(store.newContext()).stream()
                .map(this::stored)
                .toList();
    }

    /** In no particular order. */
    public List<Stored<T>> where(Expression which) {
        return ObjectSelect.query(type).where(which).select(store.newContext()).stream()
                .map(this::stored)
                .toList();
    }

    public long count(Expression which) {
        return ObjectSelect.query(type).where(which).selectCount(store.newContext());
    }

    /** Stores a new record, or the changes to one that is still as it was seen. */
    public Change<T> save(Optional<Stored<T>> seen, T wanted) {
        return seen.map(before -> change(before, wanted)).orElseGet(() -> new Change.Done<>(add(wanted)));
    }

    public Stored<T> add(T wanted) {
        return store.change(context -> {
            R row = context.newObject(type);
            fill.accept(wanted, row);
            context.commitChanges();
            return stored(row);
        });
    }

    private Change<T> change(Stored<T> seen, T wanted) {
        try {
            return attempt(seen, wanted);
        } catch (ConcurrentChange e) {
            return overtaken(seen.id());
        }
    }

    /**
     * The same within a transaction of the caller, which ends without effect when the change was overtaken.
     *
     * @throws ConcurrentChange when someone changes it at this moment
     */
    public Change<T> attempt(Stored<T> seen, T wanted) {
        return store.change(context -> {
            Optional<R> row = entity(context, seen.id());
            if (row.isEmpty()) {
                return new Change.Refused<T>(GONE);
            }
            if (version.applyAsInt(row.get()) != seen.version()) {
                return new Change.Overtaken<>(stored(row.get()));
            }
            fill.accept(wanted, row.get());
            context.commitChanges();
            return new Change.Done<>(stored(row.get()));
        });
    }

    /** What to answer who was overtaken. */
    public Change<T> overtaken(long key) {
        return find(key).<Change<T>>map(Change.Overtaken::new).orElseGet(() -> new Change.Refused<>(GONE));
    }

    /** Whether it was still as it was seen; what was changed or removed meanwhile is left alone. */
    public boolean remove(Stored<T> seen) {
        try {
            return store.change(context -> {
                Optional<R> row =
                        entity(context, seen.id()).filter(found -> version.applyAsInt(found) == seen.version());
                row.ifPresent(context::deleteObject);
                return row.isPresent();
            });
        } catch (ConcurrentChange e) {
            return false;
        }
    }

    private Optional<R> entity(ObjectContext context, long key) {
        return Optional.ofNullable(SelectById.query(type, key).selectOne(context));
    }

    private Stored<T> stored(R row) {
        return new Stored<>(id.applyAsLong(row), version.applyAsInt(row), read.apply(row));
    }
}
