// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.personal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The database, for what concerns people in the tables of all modules. */
public interface PersonalTables {
    /** In the running transaction of this thread, or else in a new one. */
    <T extends @Nullable Object> T inTransaction(Supplier<T> work);

    Result read(String sql, List<?> values);

    /** Reads very many rows in constant memory. */
    void each(String sql, Consumer<? super @Nullable Object[]> reader);

    /** Runs a statement that changes rows, which the audit trail notes. */
    long write(String sql, List<?> values);

    /** Rows that are entered from now on get keys above this one; no transaction may be running. */
    void countAbove(String table, long key);

    /** Frees and overwrites what deleted and changed rows left in the files of these tables; no transaction may be running. */
    void removeLeftovers(Set<String> tables);

    /**
     * @param columns in capitals, in order, and whether each may be without a value
     * @param rows one value for each column
     */
    record Result(Map<String, Boolean> columns, List<List<@Nullable Object>> rows) {}
}
