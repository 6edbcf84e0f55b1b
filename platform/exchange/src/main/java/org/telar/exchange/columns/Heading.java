// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.columns;

import java.util.List;

/** What comes of looking for the columns in a table's header: rows can be read, or the header must be corrected. */
public sealed interface Heading permits RowReader, Heading.Unfit {
    /** Columns are missing or appear twice. */
    record Unfit(List<Problem> problems) implements Heading {
        public Unfit {
            problems = List.copyOf(problems);
        }
    }
}
