// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.sql;

import java.util.List;

/**
 * A piece of SQL that is true or false, written by a programmer and good for both databases.
 *
 * @param sql with a question mark for each value
 * @param values of the types that {@link org.telar.persistence.ModuleStore#batch} takes, none of them null
 */
public record Clause(String sql, List<Object> values) {
    public Clause {
        values = List.copyOf(values);
    }

    public static Clause of(String sql, Object... values) {
        return new Clause(sql, List.of(values));
    }
}
