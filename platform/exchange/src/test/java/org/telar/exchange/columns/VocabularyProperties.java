// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VocabularyProperties {
    @Property
    void nearAreExactlyThoseWithinTheSlipsAllowedNearestFirst(
            @ForAll("vocabularies") Set<String> known, @ForAll("words") String written) {
        List<String> words = List.copyOf(known);
        int allowed = Math.min(4, written.length() / 3);
        List<String> expected = words.stream()
                .filter(word -> Slips.between(written, word, 20) <= allowed)
                .sorted(Comparator.comparingInt(word -> Slips.between(written, word, 20)))
                .toList();
        List<String> near = Vocabulary.of(words, List::of).near(written, 100).stream()
                .map(Vocabulary.Name::spelling)
                .toList();
        assertEquals(expected, near);
    }

    @Provide
    Arbitrary<Set<String>> vocabularies() {
        return words().set().ofMaxSize(20);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abcdefgh").ofMinLength(3).ofMaxLength(8);
    }
}
