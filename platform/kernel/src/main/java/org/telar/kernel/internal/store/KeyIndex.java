// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.telar.persistence.ModuleStore;

/**
 * Finds things that have keys in common, in a table of which thing has which key.
 *
 * @param thing column of the id of what has the keys
 * @param key column of the keys, whole numbers or words
 */
record KeyIndex(ModuleStore store, String table, String thing, String key) {
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

    /** Everything that has one of these very keys. Lists of one length are quicker than lists of many lengths. */
    List<Long> having(List<?> keys) {
        return keys.isEmpty()
                ? List.of()
                : ids("SELECT " + thing + " FROM " + table + " WHERE " + in(keys.size()), keys);
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
