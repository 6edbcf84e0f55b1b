// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.persistence.ModuleStore;

/**
 * Finds things that have keys in common, in a table of which thing has which key.
 *
 * @param thing column of the id of what has the keys
 * @param key column of the keys, whole numbers or words
 */
record KeyIndex(ModuleStore store, String table, String thing, String key) {
    /**
     * A power of two. Above some such number PostgreSQL reads the whole table rather than an index; several such statements
     * in one ({@code UNION ALL}) are slower on both databases.
     */
    private static final int ASKED_TOGETHER = 64;

    /** What has most of these very keys, the one with the most of them first. */
    List<Long> sharing(Collection<?> keys, int most) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return ids(
                "SELECT " + thing + ", COUNT(*) AS SHARED FROM " + table + " WHERE " + in(keys.size()) + " GROUP BY "
                        + thing + " ORDER BY SHARED DESC, " + thing + " FETCH FIRST " + most + " ROWS ONLY",
                List.copyOf(keys));
    }

    /** Everything that has one of these very keys. Quick for hundreds at once. */
    List<Long> having(List<?> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<?> asked = filledUp(keys);
        int together = Math.min(asked.size(), ASKED_TOGETHER);
        String sql = "SELECT " + thing + " FROM " + table + " WHERE " + in(together);
        Set<Long> found = new LinkedHashSet<>();
        for (int from = 0; from < asked.size(); from += together) {
            found.addAll(ids(sql, asked.subList(from, from + together)));
        }
        return List.copyOf(found);
    }

    /** To a power of two, so that there are few statements: each new one costs as much as many rows. */
    static <T> List<T> filledUp(List<T> some) {
        return some.isEmpty()
                ? some
                : Stream.concat(some.stream(), Stream.generate(some::getFirst))
                        .limit(Math.max(1, Integer.highestOneBit(2 * some.size() - 1)))
                        .toList();
    }

    private String in(int keys) {
        return Collections.nCopies(keys, "?").stream().collect(Collectors.joining(", ", key + " IN (", ")"));
    }

    /** In the order of the database, each once. */
    List<Long> ids(String sql, List<?> values) {
        LinkedHashSet<Long> found = new LinkedHashSet<>();
        store.read(sql, values, row -> found.add(((Number) row[0]).longValue()));
        return List.copyOf(found);
    }
}
