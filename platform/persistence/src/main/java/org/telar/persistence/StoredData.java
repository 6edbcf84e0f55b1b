// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.telar.api.ModuleId;

/**
 * What modules have stored, whether they run or not: all rows, whoever acts. For who looks after modules, not for modules.
 * The tables of a module are those that it said are its own the last time it ran.
 */
public interface StoredData {
    /** Rows by table, in the order of their names. */
    SortedMap<String, Long> counts(ModuleId module);

    /**
     * Hands over a table as it is, in the order of its first column: first the names of its columns, then each row, with
     * values as the driver gives them.
     *
     * @throws IllegalArgumentException when it is not a table of this module
     */
    void read(ModuleId module, String table, Consumer<List<String>> columns, Consumer<List<@Nullable Object>> row);

    /**
     * Drops the module's tables and forgets that it had any, in one transaction: all of it or nothing. The module must not
     * run on any node. When it comes back it begins anew.
     *
     * @throws IllegalStateException when the database refuses; nothing is changed
     */
    void remove(ModuleId module);
}
