// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Places of which there are only so many: seats of a bootcamp, mentees of a mentor. One row of a module's table counts
 * what is taken beside what there is, and one statement compares and counts, so that of any number of people who want the
 * last place at the same moment one gets it, on every node.
 *
 * <pre>{@code
 * private final Capacity seats = new Capacity(store, "BOOTCAMPS_EVENT", "SEATS_TAKEN", "SEATS");
 *
 * boolean enrol(long event, long person) {
 *     return store.inTransaction(() -> seats.take(event) && added(event, person));
 * }
 * }</pre>
 *
 * <p>Call it in the transaction that writes who got the place: both are stored or none. From then on to its end others
 * who want a place of the same row wait, so let it be short and take the place late. Safe for many threads. The version
 * of the row does not rise.
 *
 * @param table whose key is ID
 * @param taken an INTEGER column that nobody else writes; 0 at first
 * @param limit an INTEGER column; it may be changed at any time, also to less than what is taken
 */
public record Capacity(ModuleStore store, String table, String taken, String limit) {
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]*");

    public Capacity {
        for (var name : List.of(table, taken, limit)) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("'" + name + "' is not the name of a table or column in capitals");
            }
        }
    }

    /** Whether a place was free; it is taken then. Not when there is no such row. */
    public boolean take(long id) {
        return changed("%2$s = %2$s + 1 WHERE ID = ? AND %2$s < %3$s", id);
    }

    /** Gives a place back; false when none was taken. */
    public boolean giveBack(long id) {
        return changed("%2$s = %2$s - 1 WHERE ID = ? AND %2$s > 0", id);
    }

    private boolean changed(String change, long id) {
        var sql = ("UPDATE %1$s SET " + change).formatted(table, taken, limit);
        return store.batch(sql, List.<Object[]>of(new Object[] {id})) == 1;
    }
}
