// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.store;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.telar.programme.Translated;

/** How small sets and maps are written into one column. */
final class Written {
    private Written() {}

    /** One {@code key=value} per line. Keys are codes, values have no line breaks. */
    static String lines(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    }

    static Map<String, String> map(String lines) {
        Map<String, String> values = new LinkedHashMap<>();
        lines.lines().forEach(line -> {
            int equals = line.indexOf('=');
            values.put(line.substring(0, equals), line.substring(equals + 1));
        });
        return values;
    }

    static String names(Translated names) {
        return lines(names.texts());
    }

    static Translated names(String lines) {
        return new Translated(map(lines));
    }

    static String words(Iterable<?> codes) {
        StringBuilder words = new StringBuilder();
        codes.forEach(code -> words.append(words.isEmpty() ? "" : " ").append(code));
        return words.toString();
    }

    static <T> List<T> words(String words, Function<String, T> read) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(read)
                .toList();
    }

    static @Nullable Long number(OptionalLong number) {
        return number.isPresent() ? (Long) number.getAsLong() : null;
    }

    static OptionalLong number(@Nullable Long number) {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
