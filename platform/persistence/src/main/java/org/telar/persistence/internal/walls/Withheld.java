// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.walls;

import java.util.List;
import java.util.Optional;

/**
 * Columns that are handed out to nobody, as they open doors: passwords, letters with links that let in.
 *
 * @param when in which rows; empty for all
 */
public record Withheld(List<String> columns, Optional<When> when) {
    /**
     * In rows that belong to a row of another table in which a column begins so.
     *
     * @param column with the ID of that row
     */
    public record When(String column, String table, String there, String beginning) {}

    public Withheld {
        columns = List.copyOf(columns);
    }
}
