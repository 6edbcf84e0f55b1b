// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

/**
 * How much one file may hold. What goes beyond is refused while it is read, so that neither memory nor time depends on
 * what a file claims about itself.
 *
 * @param fileBytes size of the file as sent
 * @param inflatedBytes bytes that all parts of a workbook together may unpack to
 * @param inflationRatio how many times its packed size a part may unpack to; parts under 1 MiB are free
 * @param sharedCharacters characters in a workbook's table of shared texts, the one thing that is kept in memory
 * @param rows rows with content, the header not counted
 * @param columns the last column that may hold something
 * @param cells cells, empty ones that a workbook lists included
 * @param cellCharacters characters in one cell; 32,767 is what spreadsheet programs hold
 */
public record Limits(
        long fileBytes,
        long inflatedBytes,
        int inflationRatio,
        int sharedCharacters,
        int rows,
        int columns,
        long cells,
        int cellCharacters) {
    public static final Limits DEFAULT =
            new Limits(64L << 20, 1L << 30, 100, 32 << 20, 1_000_000, 256, 10_000_000, 32_767);

    public Limits {
        if (fileBytes < 1
                || inflatedBytes < 1
                || inflationRatio < 1
                || sharedCharacters < 1
                || rows < 1
                || columns < 1
                || cells < 1
                || cellCharacters < 1) {
            throw new IllegalArgumentException("A limit is below 1: " + fileBytes + ", " + inflatedBytes + ", "
                    + inflationRatio + ", " + sharedCharacters + ", " + rows + ", " + columns + ", " + cells + ", "
                    + cellCharacters);
        }
    }
}
