// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.cayenne.Cayenne;
import org.apache.cayenne.DataObject;
import org.apache.cayenne.ObjectContext;
import org.apache.cayenne.Persistent;
import org.apache.cayenne.query.SelectById;
import org.telar.api.Change;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.persistence.ConcurrentChange;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.Records;

/** The records of one entity. */
record CayenneRecords<R extends Persistent, T>(
        ModuleStore store, Class<R> type, Function<R, T> read, BiConsumer<R, T> write) implements Records<R, T> {
    @Override
    public Stored<T> stored(R row) {
        return new Stored<>(Cayenne.longPKForObject(row), version(row), read.apply(row));
    }

    private int version(R row) {
        return (int) ((DataObject) row).readProperty("version");
    }

    private Optional<R> row(ObjectContext context, long id) {
        return Optional.ofNullable(SelectById.query(type, id).selectOne(context));
    }

    @Override
    public Optional<Stored<T>> find(long id) {
        return row(store.newContext(), id).map(this::stored);
    }

    @Override
    public Change<T> save(Optional<Stored<T>> seen, T wanted, Consumer<Stored<T>> also) {
        return seen.map(before -> change(before, wanted, also)).orElseGet(() -> create(wanted, also));
    }

    private Change<T> create(T wanted, Consumer<Stored<T>> also) {
        return store.inTransaction(() -> {
            var context = store.newContext();
            return commit(context.newObject(type), wanted, also);
        });
    }

    private Change<T> change(Stored<T> seen, T wanted, Consumer<Stored<T>> also) {
        try {
            return store.inTransaction(() -> row(store.newContext(), seen.id())
                    .map(row -> version(row) == seen.version()
                            ? commit(row, wanted, also)
                            : new Change.Overtaken<>(stored(row)))
                    .orElseGet(CayenneRecords::removed));
        } catch (ConcurrentChange conflict) {
            if (ThreadTransaction.running().isPresent()) {
                throw conflict;
            }
            return afterwards(seen, conflict);
        }
    }

    private Change<T> commit(R row, T wanted, Consumer<Stored<T>> also) {
        write.accept(row, wanted);
        row.getObjectContext().commitChanges();
        var stored = stored(row);
        also.accept(stored);
        return new Change.Done<>(stored);
    }

    /** A conflict about something else, such as a lock that could not be had, overtakes nothing. */
    private Change<T> afterwards(Stored<T> seen, ConcurrentChange conflict) {
        var current = find(seen.id());
        if (current.filter(now -> now.version() == seen.version()).isPresent()) {
            throw conflict;
        }
        return current.<Change<T>>map(Change.Overtaken::new).orElseGet(CayenneRecords::removed);
    }

    private static <T> Change<T> removed() {
        return new Change.Refused<>(Message.of("persistence.removed"));
    }
}
