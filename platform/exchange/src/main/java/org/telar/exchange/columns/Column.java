// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.columns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A column that a file should or may have. Make it once and keep it: it is also the key to its value in a row.
 *
 * @param id for programs
 * @param labels titles it is known by, in every language, the one to tell people first; the id is one too, without being
 *     listed; accents, case, spaces and punctuation do not matter
 * @param english the label to tell people first who read English; the first of all when it is empty
 * @param parser makes the cell a value
 * @param required whether the file must have the column, and every row a value in it
 * @param unique whether two rows with equal values are a mistake; the values of all rows are kept for this
 */
public record Column<T>(
        String id,
        List<String> labels,
        Optional<String> english,
        CellParser<T> parser,
        boolean required,
        boolean unique) {
    public Column {
        labels = List.copyOf(labels);
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("Column '" + id + "' has no label");
        }
    }

    /** Required, and another value in every row. */
    public static <T> Column<T> key(String id, CellParser<T> parser, String... labels) {
        return new Column<>(id, List.of(labels), Optional.empty(), parser, true, true);
    }

    public static <T> Column<T> required(String id, CellParser<T> parser, String... labels) {
        return new Column<>(id, List.of(labels), Optional.empty(), parser, true, false);
    }

    public static <T> Column<T> optional(String id, CellParser<T> parser, String... labels) {
        return new Column<>(id, List.of(labels), Optional.empty(), parser, false, false);
    }

    /** The same, called so in English, which is then one of its labels. */
    public Column<T> inEnglish(String label) {
        List<String> all =
                Stream.concat(labels.stream(), Stream.of(label)).distinct().toList();
        return new Column<>(id, all, Optional.of(label), parser, required, unique);
    }

    /** What people who read this language call it. */
    public String title(Locale language) {
        return english.filter(label -> language.getLanguage().equals(Locale.ENGLISH.getLanguage()))
                .orElseGet(labels::getFirst);
    }
}
