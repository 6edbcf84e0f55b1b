// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.telar.persistence.ModuleStore;

/** Which thing has which key: a table of two columns, for finding those that have keys in common. */
final class KeyIndex {
    private final ModuleStore store;
    private final String table;
    private final String thing;
    private final String key;

    /**
     * @param thing column of the id of what has the keys
     * @param key column of the keys
     */
    KeyIndex(ModuleStore store, String table, String thing, String key) {
        this.store = store;
        this.table = table;
        this.thing = thing;
        this.key = key;
    }

    /** For things that have none yet, by their ids; within the running transaction, as all changes here. */
    void add(Map<Long, ? extends Collection<String>> keys) {
        List<Object[]> rows = new ArrayList<>();
        keys.forEach((id, its) -> its.forEach(one -> rows.add(new Object[] {id, one})));
        if (!rows.isEmpty()) {
            store.batch("INSERT INTO " + table + " (" + thing + ", " + key + ") VALUES (?, ?)", rows);
        }
    }

    void remove(long id) {
        store.batch("DELETE FROM " + table + " WHERE " + thing + " = ?", List.<Object[]>of(new Object[] {id}));
    }

    /** What has most of these very keys, the one with the most of them first. */
    List<Long> sharing(Collection<String> keys, int most) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return ids(
                "SELECT " + thing + ", COUNT(*) AS SHARED FROM " + table + " WHERE " + in(keys.size()) + " GROUP BY "
                        + thing + " ORDER BY SHARED DESC, " + thing + " FETCH FIRST " + most + " ROWS ONLY",
                List.copyOf(keys));
    }

    /** Everything that has one of these very keys. Lists of one length are quicker than lists of many lengths. */
    List<Long> having(List<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : ids("SELECT " + thing + " FROM " + table + " WHERE " + in(keys.size()), keys);
    }

    private String in(int keys) {
        return Collections.nCopies(keys, "?").stream().collect(Collectors.joining(", ", key + " IN (", ")"));
    }

    /** In the order of the database, each once. */
    List<Long> ids(String sql, List<String> values) {
        LinkedHashSet<Long> found = new LinkedHashSet<>();
        store.read(sql, values, row -> found.add(((Number) row[0]).longValue()));
        return List.copyOf(found);
    }
}
