// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.columns;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Things and the names that people write for them. Accents, case, spaces and punctuation do not matter: {@code Mexico},
 * {@code MÉXICO} and {@code méxico.} are one name. Immutable.
 */
public final class Vocabulary<T> {
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int MOST_SLIPS = 4;

    /** A name of a thing, as it is spelled. */
    public record Name<T>(T thing, String spelling) {}

    /** @param alphabet a bit for each letter that occurs, which tells quickly that two words are far apart */
    private record Folded<T>(String letters, long alphabet, Name<T> name) {
        Folded(String letters, Name<T> name) {
            this(letters, alphabet(letters), name);
        }

        static long alphabet(String letters) {
            return letters.chars().mapToLong(letter -> 1L << letter).reduce(0, (some, letter) -> some | letter);
        }

        boolean mayBeWithin(int slips, long other) {
            return Long.bitCount(alphabet & ~other) <= slips && Long.bitCount(other & ~alphabet) <= slips;
        }
    }

    private final List<Name<T>> names;
    private final List<Folded<T>> folded = new ArrayList<>();
    private final Map<String, List<T>> byName = new HashMap<>();

    /** Spares most names the folding: files repeat the same spellings. */
    private final Map<String, List<T>> bySpelling = new HashMap<>();

    /** Several things may have the same name. */
    public Vocabulary(Collection<Name<T>> names) {
        this.names = List.copyOf(names);
        for (Name<T> name : this.names) {
            String letters = fold(name.spelling());
            folded.add(new Folded<>(letters, name));
            byName.merge(letters, List.of(name.thing()), Vocabulary::joined);
        }
        byName.remove("");
        this.names.forEach(
                name -> bySpelling.put(name.spelling(), byName.getOrDefault(fold(name.spelling()), List.of())));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    public static <T> Vocabulary<T> of(Collection<T> things, Function<T, ? extends Collection<String>> spellings) {
        List<Name<T>> names = new ArrayList<>();
        things.forEach(thing -> spellings.apply(thing).forEach(spelling -> names.add(new Name<>(thing, spelling))));
        return new Vocabulary<>(names);
    }

    /** What is left of a name when everything is gone that does not matter. */
    public static String fold(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        return NEITHER_LETTER_NOR_DIGIT.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** All names, in the order given. */
    public List<Name<T>> names() {
        return names;
    }

    /** The things that have this name, in the order given; none for a name without letters and digits. */
    public List<T> named(String name) {
        List<T> spelledSo = bySpelling.get(name);
        return spelledSo != null ? spelledSo : byName.getOrDefault(fold(name), List.of());
    }

    /** The names that start like this one and go on, in the order given. */
    public List<Name<T>> startingWith(String start, int most) {
        String letters = fold(start);
        return letters.isEmpty()
                ? List.of()
                : folded.stream()
                        .filter(candidate -> candidate.letters().startsWith(letters))
                        .limit(most)
                        .map(Folded::name)
                        .toList();
    }

    /**
     * What someone may have meant who wrote a name that is none: each thing once, under its nearest name, nearest first.
     * Near is one slip (a letter missing, too much, wrong, or two swapped) in every three letters, four at most.
     */
    public List<Name<T>> near(String name, int most) {
        record Near<T>(int slips, Name<T> name) {}
        String letters = fold(name);
        long alphabet = Folded.alphabet(letters);
        int allowed = Math.min(MOST_SLIPS, letters.length() / 3);
        List<Near<T>> near = new ArrayList<>();
        for (Folded<T> candidate : folded) {
            if (candidate.mayBeWithin(allowed, alphabet)) {
                int slips = Slips.between(letters, candidate.letters(), allowed);
                if (slips <= allowed) {
                    near.add(new Near<>(slips, candidate.name()));
                }
            }
        }
        near.sort(Comparator.comparingInt(Near::slips));
        Map<T, Name<T>> nearest = new LinkedHashMap<>();
        near.forEach(next -> nearest.putIfAbsent(next.name().thing(), next.name()));
        return nearest.values().stream().limit(most).toList();
    }
}
