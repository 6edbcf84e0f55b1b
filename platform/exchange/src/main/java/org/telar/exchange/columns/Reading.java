// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.columns;

import java.util.List;
import java.util.Optional;
import org.telar.api.Message;
import org.telar.exchange.Refusal;

/** What comes next when a table is read against its columns. */
public sealed interface Reading {
    /** A row without a problem. */
    final class Valid implements Reading {
        private final int row;
        private final Columns columns;
        private final List<Optional<?>> values;

        Valid(int row, Columns columns, List<Optional<?>> values) {
            this.row = row;
            this.columns = columns;
            this.values = List.copyOf(values);
        }

        /** As a spreadsheet program counts. */
        public int row() {
            return row;
        }

        /**
         * The value of a required column.
         *
         * @throws IllegalArgumentException when the column is not one of these, or optional and empty here
         */
        public <T> T get(Column<T> column) {
            return find(column)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "Column '" + column.id() + "' is empty in row " + row + "; ask with find"));
        }

        /**
         * The value of any column, if there is one in this row.
         *
         * @throws IllegalArgumentException when the column is not one of these
         */
        @SuppressWarnings("unchecked") // the value at a column's place was made by the column's own parser
        public <T> Optional<T> find(Column<T> column) {
            return (Optional<T>) values.get(columns.indexOf(column));
        }
    }

    /** A row with at least one problem; none of its values is to be used. */
    record Faulty(int row, List<Problem> problems) implements Reading {
        public Faulty {
            problems = List.copyOf(problems);
        }
    }

    /** All rows have been read. */
    record End() implements Reading {}

    /** The rest of the file cannot be read. */
    record Refused(Refusal refusal) implements Reading {
        public Message message() {
            return refusal.message();
        }
    }
}
