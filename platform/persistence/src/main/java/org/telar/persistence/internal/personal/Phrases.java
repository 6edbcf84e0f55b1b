// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.personal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What tells of a person and of nobody else, as texts have it: words whatever their case, blanks and commas, telephones whatever
 * stands between their digits.
 *
 * @param words folded
 */
record Phrases(Set<String> words, List<Pattern> phones) {
    private static final int SHORTEST = 5;
    private static final Pattern BLANKS = Pattern.compile("[\\s,]+");
    private static final String BETWEEN_DIGITS = "[ \\u00a0.()/-]{0,3}";

    Phrases {
        words = Set.copyOf(words);
        phones = List.copyOf(phones);
    }

    /** Accents stay: they tell names apart. Commas go: {@code Soto, María}. */
    static String folded(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** Whether it is so long that it tells anything. */
    static boolean tells(String phrase) {
        return phrase.length() >= SHORTEST;
    }

    /**
     * A telephone as people write it.
     *
     * @param country its digits
     * @param alone whether the number tells of her without the country, which then is not to be another one
     */
    static Pattern phone(String country, String number, boolean alone) {
        var apart = digits(country) + BETWEEN_DIGITS;
        return Pattern.compile(
                (alone ? "(?<!\\d)(?<!\\+\\d{1,3}[ \\u00a0.()/-]{1,3})(?:" + apart + ")?" : "(?<!\\d)" + apart)
                        + digits(number) + "(?!\\d)");
    }

    private static String digits(String digits) {
        return String.join(BETWEEN_DIGITS, digits.split(""));
    }

    boolean isEmpty() {
        return words.isEmpty() && phones.isEmpty();
    }

    /** Whether a text is nothing but one of the words. */
    boolean are(String text) {
        return words.contains(folded(text));
    }

    /** Whether one of them stands in a text by itself, not as a part of other words. */
    boolean standIn(String text) {
        var folded = folded(text);
        return words.stream().anyMatch(word -> stands(word, folded))
                || phones.stream().anyMatch(phone -> phone.matcher(text).find());
    }

    private static boolean stands(String phrase, String text) {
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            int end = at + phrase.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
