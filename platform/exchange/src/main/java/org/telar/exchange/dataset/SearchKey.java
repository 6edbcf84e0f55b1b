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
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchKey() {}

    /** {@code "  Núñez-Díaz, MARÍA"} becomes {@code "nunez diaz maria"}. */
    public static String of(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String small = bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return NEITHER_LETTER_NOR_DIGIT.matcher(small).replaceAll(" ").strip();
    }

    /** The words of a key; none for a text without letters and digits. */
    public static List<String> words(String text) {
        return Arrays.stream(of(text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
