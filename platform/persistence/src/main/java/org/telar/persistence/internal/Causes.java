// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks through the causes of a failure, also those that JDBC keeps in a list of its own. */
final class Causes {
    private Causes() {}

    static Stream<Throwable> of(Throwable problem) {
        return Stream.iterate(Optional.of(problem), Optional::isPresent, one -> one.flatMap(Causes::next))
                .map(Optional::orElseThrow);
    }

    private static Optional<Throwable> next(Throwable problem) {
        return problem instanceof SQLException sql && sql.getNextException() != null
                ? Optional.of(sql.getNextException())
                : Optional.ofNullable(problem.getCause());
    }

    /** The innermost thing that the database itself said. */
    static Optional<SQLException> sql(Throwable problem) {
        return of(problem)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .reduce((outer, inner) -> inner);
    }

    static boolean anyState(Throwable problem, Predicate<String> wanted) {
        return of(problem)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .anyMatch(state -> state != null && wanted.test(state));
    }
}
