// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

/**
 * The head of a column that is written.
 *
 * @param kind what its cells hold; empty cells go everywhere
 */
public record Title(String text, Kind kind) {
    /** What a column holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        DATE_TIME,
        FLAG
    }
}
