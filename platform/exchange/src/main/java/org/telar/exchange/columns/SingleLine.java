// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.columns;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.telar.exchange.Cell;

/**
 * A text of one line: without white space around it, in Unicode's composed form, without characters that cannot be seen
 * but change what others see.
 *
 * @param longest in characters as people count them (code points)
 */
public record SingleLine(int longest) implements CellParser<String> {
    /** Controls, line and paragraph separators, halves of characters, and marks that turn the direction of writing. */
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");

    /** {@code strip} leaves these: no-break spaces, zero-width spaces and byte order marks from copied web pages. */
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}\\u200B\\uFEFF]+|[\\s\\p{Z}\\u200B\\uFEFF]+$");

    @Override
    public Parsed<String> parse(Cell cell) {
        String text = Normalizer.normalize(AROUND.matcher(cell.text()).replaceAll(""), Normalizer.Form.NFC);
        if (UNFIT.matcher(text).find()) {
            return Parsed.fault(
                    "exchange.cell.unseen-character",
                    Problem.shortened(UNFIT.matcher(text).replaceAll("�")));
        }
        int length = text.codePointCount(0, text.length());
        return length > longest
                ? Parsed.fault("exchange.cell.too-long", Problem.shortened(text), length, longest)
                : Parsed.of(text);
    }
}
