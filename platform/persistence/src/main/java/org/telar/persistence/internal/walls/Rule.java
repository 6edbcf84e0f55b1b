// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.walls;

import java.util.Set;
import java.util.stream.Stream;
import org.telar.api.Scope;

/** When a row of a table lies within a reach. Columns are in capitals. */
public sealed interface Rule {
    /** The key of every table that has rules about itself. */
    String KEY = "ID";

    /** Columns of the table itself that decide. */
    Stream<String> columns();

    /** The column holds what a scope of this kind names: {@code wave WAVE}. */
    record Named(Scope.Kind kind, String column) implements Rule {
        @Override
        public Stream<String> columns() {
            return Stream.of(column);
        }
    }

    /** The column holds the code of a place, {@code CL-13101}, in a country or territory: {@code territory PLACE}. */
    record Inside(String column) implements Rule {
        @Override
        public Stream<String> columns() {
            return Stream.of(column);
        }
    }

    /** The column holds the label of a scope: {@code labels LABEL}. */
    record Labels(String column) implements Rule {
        @Override
        public Stream<String> columns() {
            return Stream.of(column);
        }
    }

    /** Another table has labels for the row in its column LABEL: {@code label KERNEL_PERSON_SCOPE.PERSON}. */
    record Labelled(String table, String column) implements Rule {
        @Override
        public Stream<String> columns() {
            return Stream.of(KEY);
        }
    }

    /** The column holds the account that acts: {@code own ACCOUNT}. */
    record Own(String column) implements Rule {
        @Override
        public Stream<String> columns() {
            return Stream.of(column);
        }
    }

    /**
     * The column holds the key of a row within reach: {@code via PERSON KERNEL_PERSON}.
     *
     * @param only the kinds of scopes that count there; empty for all
     */
    record Via(String column, String table, Set<Scope.Kind> only) implements Rule {
        public Via {
            only = Set.copyOf(only);
        }

        @Override
        public Stream<String> columns() {
            return Stream.of(column);
        }
    }

    /** The rule holds only for rows with this word in a column: {@code person PARTICIPANT when KIND PERSON}. */
    record When(Rule rule, String column, String word) implements Rule {
        @Override
        public Stream<String> columns() {
            return Stream.concat(rule.columns(), Stream.of(column));
        }
    }
}
