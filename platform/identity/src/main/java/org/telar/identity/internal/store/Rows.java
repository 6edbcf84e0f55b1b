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
import org.telar.persistence.ModuleStore;

/** Plain statements for the small tables that no form shows. */
record Rows(ModuleStore store) {
    private static final String PURPOSE = "accounts are decided on by Authority, and whoever signs in is nobody yet";

    /** All is stored or nothing. */
    <T> T write(Supplier<T> work) {
        return store.asTelar(PURPOSE, () -> store.inTransaction(work));
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
