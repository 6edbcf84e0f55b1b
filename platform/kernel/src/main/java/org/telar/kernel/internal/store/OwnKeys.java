// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.telar.persistence.ModuleStore;

/**
 * The keys of a thing, all in one column of its own row: what its index holds of it, and so what is taken away when it
 * changes. An index by thing would do the same, at the price of one more row for each key.
 *
 * @param table with the column ID
 */
record OwnKeys(ModuleStore store, String table, String column) {
    /** As they stand in the column: a blank before each. */
    static String text(Collection<?> keys) {
        return keys.stream().map(key -> " " + key).collect(Collectors.joining());
    }

    static List<String> keys(String text) {
        return Arrays.stream(text.split(" ")).filter(key -> !key.isEmpty()).toList();
    }

    /** What {@link #text} is like when one of the keys begins so. */
    static String like(String beginning) {
        return "% " + beginning + "%";
    }

    /**
     * A condition on the id in a column: its text is {@link #like} each of so many values; none for 0. The offset keeps the
     * database from beginning with everybody whose text is like that, who may be very many: PostgreSQL takes them for few.
     */
    String has(String id, int values) {
        return values == 0
                ? ""
                : " AND EXISTS (SELECT 1 FROM " + table + " OWN WHERE OWN.ID = " + id
                        + (" AND OWN." + column + " LIKE ?").repeat(values) + " OFFSET 0 ROWS)";
    }

    /** Empty for nothing. */
    String of(long id) {
        List<String> found = new ArrayList<>();
        store.read(
                "SELECT " + column + " FROM " + table + " WHERE ID = ?",
                List.of(id),
                row -> found.add(String.valueOf(row[0])));
        return String.join("", found);
    }

    void put(long id, String text) {
        store.batch(
                "UPDATE " + table + " SET " + column + " = ? WHERE ID = ?", List.<Object[]>of(new Object[] {text, id}));
    }
}
