// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.dataset;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as it is searched and sorted: small letters without accents, and digits, words with one space between them.
 * Tables keep it in a column of its own beside the text, and {@link Condition.Contains} looks there.
 */
public final class SearchKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
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
        return text.chars().allMatch(letter -> letter < FIRST_BEYOND_ASCII)
                ? text.toLowerCase(Locale.ROOT)
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT);
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
