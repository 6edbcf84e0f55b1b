// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.dataset;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text as it is searched and sorted: small letters without accents, and digits, words with one space between them.
 * Tables keep it in a column of its own beside the text, and {@link Condition.Contains} looks there.
 */
public final class SearchKey {
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private SearchKey() {}

    /** {@code "  Núñez-Díaz, MARÍA"} becomes {@code "nunez diaz maria"}. */
    public static String of(String text) {
        String small = small(text);
        StringBuilder key = new StringBuilder(small.length());
        boolean apart = false;
        for (int i = 0; i < small.length(); i += Character.charCount(small.codePointAt(i))) {
            int letter = small.codePointAt(i);
            if (isLetterOrNumber(letter)) {
                key.append(apart && !key.isEmpty() ? " " : "").appendCodePoint(letter);
                apart = false;
            } else {
                apart = true;
            }
        }
        return key.toString();
    }

    /** Without accents. Most texts are plain, and then there is nothing to take apart. */
    private static String small(String text) {
        return isAscii(text)
                ? text.toLowerCase(Locale.ROOT)
                : withoutMarks(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_BEYOND_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(letter -> !isMark(letter)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isLetterOrNumber(int letter) {
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.LETTER_NUMBER
                || Character.getType(letter) == Character.OTHER_NUMBER;
    }

    /** The words of a key; none for a text without letters and digits. */
    public static List<String> words(String text) {
        return Arrays.stream(of(text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
