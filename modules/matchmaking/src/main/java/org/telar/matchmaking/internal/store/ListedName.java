// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.store;

import java.util.List;
import java.util.regex.Pattern;
import org.telar.exchange.columns.Vocabulary;

/** Whether a code still stands for the same one, as far as the names beside it tell. */
final class ListedName {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private ListedName() {}

    /**
     * Whether one of two names has all words of the other, in whatever order, slips allowed: a second surname comes, a letter
     * is put right. Two names of one woman that share less are taken for those of two: whoever is tied anew by staff loses
     * nothing, and whoever stayed tied to another's line would read about her.
     */
    static boolean areOfOne(String before, String after) {
        List<String> one = words(before);
        List<String> other = words(after);
        return one.size() <= other.size() ? areAmong(one, other) : areAmong(other, one);
    }

    private static List<String> words(String name) {
        return BLANKS.splitAsStream(name.strip()).toList();
    }

    private static boolean areAmong(List<String> fewer, List<String> more) {
        Vocabulary<String> known = Vocabulary.of(more, List::of);
        return fewer.stream()
                .allMatch(word ->
                        !known.named(word).isEmpty() || !known.near(word, 1).isEmpty());
    }
}
