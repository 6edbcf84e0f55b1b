// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.columns;

import java.text.Normalizer;
import org.telar.exchange.Cell;

/**
 * A text of one line: without white space around it, in Unicode's composed form, without characters that cannot be seen
 * but change what others see.
 *
 * @param longest in characters as people count them (code points)
 */
public record SingleLine(int longest) implements CellParser<String> {
    private static final char REPLACEMENT = '\uFFFD';

    @Override
    public Parsed<String> parse(Cell cell) {
        String text = Normalizer.normalize(inner(cell.text()), Normalizer.Form.NFC);
        if (text.codePoints().anyMatch(SingleLine::isUnseen)) {
            return Parsed.fault("exchange.cell.unseen-character", Problem.shortened(marked(text)));
        }
        int length = text.codePointCount(0, text.length());
        return length > longest
                ? Parsed.fault("exchange.cell.too-long", Problem.shortened(text), length, longest)
                : Parsed.of(text);
    }

    private static String inner(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isAround(text.charAt(start))) {
            start++;
        }
        while (end > start && isAround(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** White space, and what copied web pages put there: no-break spaces, zero-width spaces, byte order marks. */
    private static boolean isAround(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** Controls, line and paragraph separators, halves of characters, and marks that turn the direction of writing. */
    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT ->
                character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
            default -> character == 0xFFFE || character == 0xFFFF;
        };
    }

    private static String marked(String text) {
        StringBuilder marked = new StringBuilder();
        text.codePoints().forEach(c -> marked.appendCodePoint(isUnseen(c) ? REPLACEMENT : c));
        return marked.toString();
    }
}
