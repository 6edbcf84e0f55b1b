// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.audit;

import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The rows of a statement, whose values are digested while they are read; once, by one thread. */
final class DigestedRows implements Iterable<@Nullable Object[]> {
    private final Iterable<? extends @Nullable Object[]> rows;
    private final Statement statement;
    private final Seals seals;
    private final LongStream.Builder keys = LongStream.builder();
    private boolean known;

    DigestedRows(Iterable<? extends @Nullable Object[]> rows, Statement statement, Seals seals) {
        this.rows = rows;
        this.statement = statement;
        this.seals = seals;
        known = statement.key().isPresent();
    }

    @Override
    public Iterator<@Nullable Object[]> iterator() {
        var all = rows.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public @Nullable Object[] next() {
                @Nullable Object[] row = all.next();
                take(row);
                return row;
            }
        };
    }

    private void take(@Nullable Object[] row) {
        for (@Nullable Object value : row) {
            seals.add(value);
        }
        if (known && row[statement.key().getAsInt()] instanceof Number key) {
            keys.add(key.longValue());
        } else {
            known = false;
        }
    }

    /** @param count how many rows the statement wrote */
    List<Rows> rows(long count) {
        long[] found = known ? keys.build().toArray() : new long[0];
        // a key whose row was not there any more was not written
        return found.length == count ? Rows.of(found) : List.of(Rows.unknown(count));
    }

    String digest() {
        return seals.digest();
    }
}
