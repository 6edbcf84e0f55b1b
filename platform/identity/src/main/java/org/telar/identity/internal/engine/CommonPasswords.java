// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Tells passwords that are guessed first: those of well-known leaks, and what people make of them. A password counts as
 * the cheapest way to put it together: two points for a common password or a word that belongs to its owner, one for up to
 * four digits or for the same character again and again, one for any other character. Case, accents, blanks, punctuation
 * and digits that look like letters make no difference.
 *
 * <p>The list are the passwords of four characters and more of the npm package {@code @zxcvbn-ts/language-common} 4.1.3
 * (MIT licence), about 47,000. It is read for each check, which takes some hundredths of a second, and is not kept.
 */
public final class CommonPasswords {
    /** What a password must be worth: more than two common ones with a year. */
    private static final int ENOUGH = 6;

    private static final int WORD = 2;
    private static final int DIGITS = 4;
    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_OWN = 3;
    private static final int LONGEST_WORD = 40;

    private CommonPasswords() {}

    /** @param own words that belong to the owner of the password, or to what it is for */
    public static boolean isGuessable(String password, Collection<String> own) {
        Set<String> words = read();
        own.stream()
                .flatMap(name -> Stream.concat(Stream.of(name), Arrays.stream(name.split("[\\p{P}\\p{Z}]+"))))
                .map(CommonPasswords::plain)
                .filter(word -> word.length() >= SHORTEST_OWN)
                .forEach(words::add);
        return worth(plain(password), words) < ENOUGH;
    }

    /** The cheapest way to make the text up to each character, from left to right. */
    private static int worth(String text, Set<String> words) {
        int[] worth = new int[text.length() + 1];
        for (int end = 1; end <= text.length(); end++) {
            worth[end] = worth[end - 1] + 1;
            for (int start = Math.max(0, end - LONGEST_WORD); start < end - 1; start++) {
                String part = text.substring(start, end);
                if (words.contains(part) || words.contains(lettered(part))) {
                    worth[end] = Math.min(worth[end], worth[start] + WORD);
                } else if (isRun(part)) {
                    worth[end] = Math.min(worth[end], worth[start] + 1);
                }
            }
        }
        return worth[text.length()];
    }

    private static boolean isRun(String part) {
        return part.length() <= DIGITS && part.chars().allMatch(Character::isDigit)
                || part.codePoints().distinct().count() == 1;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\p{Z}[\\p{P}&&[^@!]]]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String lettered(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
    }

    private static Set<String> read() {
        var file = Objects.requireNonNull(
                CommonPasswords.class.getResourceAsStream("/common-passwords.txt.gz"), "common-passwords.txt.gz");
        try (var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(word -> word.length() >= SHORTEST_WORD)
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException("The list of common passwords cannot be read", e);
        }
    }
}
