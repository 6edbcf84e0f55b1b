// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.form;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a field's value is written in a draft, and in words for people who compare two of them.
 *
 * @param fit from what the record holds to what the field holds
 * @param write equal values give equal texts, different ones different texts
 * @param read the reverse; empty when the text stands for nothing any more, such as a choice that was dropped
 * @param words in the language of the screen
 */
public record Notation<V>(
        Function<Object, V> fit,
        Function<V, String> write,
        Function<String, Optional<V>> read,
        Function<V, String> words) {

    /** Of values that the record holds just as the field does. */
    public static <V> Notation<V> of(
            Class<V> type, Function<V, String> write, Function<String, Optional<V>> read, Function<V, String> words) {
        return new Notation<>(type::cast, write, read, words);
    }

    static Notation<String> text() {
        return of(String.class, text -> text, Optional::of, text -> text);
    }

    /** One of a list; codes tell its items apart. */
    static <V> Notation<V> oneOf(List<V> items, Function<V, String> code, Function<V, String> words) {
        return new Notation<>(held -> among(items, held), code, written -> named(items, code, written), words);
    }

    /** Some of a list, in the list's order. */
    static <V> Notation<Set<V>> manyOf(List<V> items, Function<V, String> code, Function<V, String> words) {
        return new Notation<>(
                held -> new LinkedHashSet<>(
                        items.stream().filter(((Collection<?>) held)::contains).toList()),
                chosen -> inOrder(items, chosen).map(code).collect(Collectors.joining("\n")),
                written -> Optional.of(written.lines()
                        .flatMap(one -> named(items, code, one).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new))),
                chosen -> inOrder(items, chosen).map(words).collect(Collectors.joining(", ")));
    }

    private static <V> V among(List<V> items, Object held) {
        return items.stream()
                .filter(held::equals)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(held + " is none of the field's choices " + items));
    }

    private static <V> Optional<V> named(List<V> items, Function<V, String> code, String written) {
        return items.stream().filter(item -> code.apply(item).equals(written)).findFirst();
    }

    private static <V> Stream<V> inOrder(List<V> items, Set<V> chosen) {
        return items.stream().filter(chosen::contains);
    }
}
