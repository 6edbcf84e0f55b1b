// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The types of the question marks of statements, by {@link java.sql.Types}. PostgreSQL is asked once for each statement: it
 * answers by a journey of its own, which costs as much as writing the rows. Safe for many threads.
 */
final class ParameterTypes {
    /** Far more than a module has; those that were not used for the longest time are forgotten. */
    private static final int MOST = 1_000;

    private final Map<String, int[]> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, int[]> eldest) {
            return size() > MOST;
        }
    });

    Parameters of(String sql, PreparedStatement statement) throws SQLException {
        var types = known.get(sql);
        if (types == null) {
            types = asked(statement);
            known.put(sql, types);
        }
        return new Parameters(statement, types);
    }

    private static int[] asked(PreparedStatement statement) throws SQLException {
        var told = statement.getParameterMetaData();
        var types = new int[told.getParameterCount()];
        for (var i = 0; i < types.length; i++) {
            types[i] = told.getParameterType(i + 1);
        }
        return types;
    }
}
