// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.persistence.ModuleStore;

/**
 * Reads and writes the tables of this bundle, which all are {@code shared}: who may do what is decided by the services.
 * Writes are noted as done by whoever {@link #by} names on this thread, else by Telar.
 */
final class Rows {
    private static final String PURPOSE = "whoever signs in, or comes by a link, is nobody yet";

    private final ModuleStore store;
    private final ThreadLocal<Actor> actor;

    /** Does work in the name of somebody. */
    private interface Actor {
        <T> T act(Supplier<T> work);
    }

    Rows(ModuleStore store) {
        this.store = store;
        actor = ThreadLocal.withInitial(() -> new Actor() {
            @Override
            public <T> T act(Supplier<T> work) {
                return store.asTelar(PURPOSE, work);
            }
        });
    }

    ModuleStore store() {
        return store;
    }

    <T> T by(User user, Permission permission, Supplier<T> work) {
        return with(
                new Actor() {
                    @Override
                    public <R> R act(Supplier<R> inner) {
                        return store.as(user, permission, inner);
                    }
                },
                work);
    }

    <T> T byHerself(User user, Supplier<T> work) {
        return with(
                new Actor() {
                    @Override
                    public <R> R act(Supplier<R> inner) {
                        return store.asHerself(user, inner);
                    }
                },
                work);
    }

    private <T> T with(Actor other, Supplier<T> work) {
        Actor before = actor.get();
        actor.set(other);
        try {
            return work.get();
        } finally {
            actor.set(before);
        }
    }

    /** All is stored or nothing. */
    <T> T write(Supplier<T> work) {
        return actor.get().act(() -> store.inTransaction(work));
    }

    /** @return how many rows were inserted, changed or deleted */
    long change(String sql, Object... values) {
        return write(() -> store.batch(sql, List.<Object[]>of(values)));
    }

    <T> List<T> read(String sql, Function<@Nullable Object[], T> row, Object... values) {
        List<T> found = new ArrayList<>();
        store.read(sql, Arrays.asList(values), columns -> found.add(row.apply(columns)));
        return found;
    }

    /** As the database keeps it. */
    static LocalDateTime time(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    static Instant instant(@Nullable Object column) {
        return column instanceof LocalDateTime time ? time.toInstant(ZoneOffset.UTC) : Instant.EPOCH;
    }

    static long number(@Nullable Object column) {
        return column instanceof Number number ? number.longValue() : 0;
    }
}
