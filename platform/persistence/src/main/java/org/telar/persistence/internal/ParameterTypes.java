// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The types of the question marks of statements, by {@link java.sql.Types}. PostgreSQL is asked once for each statement: it
 * answers by a journey of its own, which costs as much as writing the rows. Safe for many threads.
 */
final class ParameterTypes {
    /** Far more than a module has; those that were not used for the longest time are forgotten. */
    private static final int MOST = 1_000;

    private final Map<String, Types> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Types> eldest) {
            return size() > MOST;
        }
    });

    /** @param names those of the database */
    private record Types(int[] numbers, List<String> names) {}

    Parameters of(String sql, PreparedStatement statement) throws SQLException {
        return new Parameters(statement, types(sql, statement).numbers);
    }

    /** None for a statement that does not insert whole columns. */
    Optional<WholeColumns> columns(String sql, PreparedStatement statement) throws SQLException {
        return WholeColumns.of(sql, types(sql, statement).names);
    }

    private Types types(String sql, PreparedStatement statement) throws SQLException {
        var types = known.get(sql);
        if (types == null) {
            types = asked(statement);
            known.put(sql, types);
        }
        return types;
    }

    private static Types asked(PreparedStatement statement) throws SQLException {
        var told = statement.getParameterMetaData();
        var numbers = new int[told.getParameterCount()];
        List<String> names = new ArrayList<>();
        for (var i = 0; i < numbers.length; i++) {
            numbers[i] = told.getParameterType(i + 1);
            names.add(told.getParameterTypeName(i + 1));
        }
        return new Types(numbers, List.copyOf(names));
    }
}
