// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.telar.kernel.numbers.IdentityKind;
import org.telar.kernel.numbers.IdentityNumber;

/** Between columns, which may be empty, and values, which are never null. */
final class Columns {
    private Columns() {}

    static @Nullable String code(Optional<? extends Enum<?>> word) {
        return word.map(Enum::name).orElse(null);
    }

    static <E extends Enum<E>> Optional<E> word(Class<E> type, @Nullable String code) {
        return Optional.ofNullable(code).map(name -> Enum.valueOf(type, name));
    }

    static Optional<IdentityNumber> identity(@Nullable String country, @Nullable String kind, @Nullable String number) {
        return country == null || kind == null || number == null
                ? Optional.empty()
                : Optional.of(new IdentityNumber(country, IdentityKind.valueOf(kind), number));
    }

    /** Words without blanks in them, in one column. */
    static String joined(Collection<?> words) {
        return words.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    static List<String> split(String words) {
        return Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
