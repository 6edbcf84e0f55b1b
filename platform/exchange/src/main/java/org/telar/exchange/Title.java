// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

import java.util.Optional;

/**
 * The head of a column that is written.
 *
 * @param kind what its cells hold; empty cells go everywhere
 * @param format how a workbook shows its numbers, in the language of ECMA-376 part 1, 18.8.31: {@code #,##0.00}
 * @param tag what stands in a second row under the titles, for instance an HXL tag; when no column has one, there is no
 *     such row
 */
public record Title(String text, Kind kind, Optional<String> format, Optional<String> tag) {
    public Title(String text, Kind kind) {
        this(text, kind, Optional.empty(), Optional.empty());
    }

    /** What a column holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        DATE_TIME,
        FLAG
    }
}
