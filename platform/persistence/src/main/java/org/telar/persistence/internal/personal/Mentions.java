// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.personal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.telar.persistence.PersonalRecords.Row;
import org.telar.persistence.internal.walls.Rule;
import org.telar.persistence.internal.walls.TableLine;

/**
 * Rows that name somebody without her key, found by what tells of a person and of no other: her mail, telephone, number, whole name, the
 * address of her page. What two people share finds neither. Within a transaction.
 */
record Mentions(PersonalTables tables, Map<String, TableLine> lines) {
    private static final int SHORTEST = 5;

    /** What tells of her and of nobody else, folded. */
    Set<String> phrases(Set<Long> keys) {
        var about = new AboutPerson(lines);
        var phrases = new HashSet<String>();
        for (var table : lines.values()) {
            for (var columns : table.identifies()) {
                about.condition(table).ifPresent(condition -> phrases(table, columns, condition, keys, phrases));
            }
            table.page().ifPresent(page -> keys.forEach(key -> phrases.add(folded(page + key))));
        }
        phrases.removeIf(phrase -> phrase.length() < SHORTEST);
        return phrases;
    }

    private void phrases(TableLine table, List<String> columns, String condition, Set<Long> keys, Set<String> phrases) {
        var hers = new HashSet<List<@Nullable Object>>();
        var sql = "SELECT " + String.join(", ", columns) + " FROM " + table.table() + " WHERE ";
        for (long key : keys) {
            hers.addAll(tables.read(sql + condition, AboutPerson.values(condition, key))
                    .rows());
        }
        for (var values : hers) {
            if (values.stream()
                            .allMatch(
                                    value -> value != null && !value.toString().isBlank())
                    && !isSomebodyElses(table, columns, values, condition, keys)) {
                phrases.add(folded(values.stream().map(String::valueOf).collect(Collectors.joining(" "))));
            }
        }
    }

    private boolean isSomebodyElses(
            TableLine table, List<String> columns, List<@Nullable Object> values, String condition, Set<Long> keys) {
        var same = columns.stream().map(column -> column + " = ?").collect(Collectors.joining(" AND "));
        var others = new ArrayList<Object>();
        values.forEach(value -> others.add(String.valueOf(value)));
        keys.forEach(key -> others.addAll(AboutPerson.values(condition, key)));
        var hers = keys.stream().map(key -> " AND NOT " + condition).collect(Collectors.joining());
        return !tables.read("SELECT ID FROM " + table.table() + " WHERE " + same + hers, others)
                .rows()
                .isEmpty();
    }

    /** Accents stay: they tell names apart. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Whom a row that names her is about, by a key. */
    enum About {
        HER,
        SOMEBODY_ELSE,
        NOBODY
    }

    /**
     * A row that names her.
     *
     * @param columns those in which she is named
     */
    record Mention(long id, List<String> columns, About about) {}

    /** The rows in which one of the phrases stands by itself, not as a part of other words. */
    List<Mention> rows(TableLine table, Collection<String> phrases, Set<Long> keys) {
        var found = new TreeMap<Long, List<String>>();
        if (!table.mentions().isEmpty() && !phrases.isEmpty()) {
            tables.each(
                    "SELECT " + Rule.KEY + ", " + String.join(", ", table.mentions()) + " FROM " + table.table(),
                    row -> {
                        var columns = columns(table, row, phrases);
                        if (!columns.isEmpty() && row[0] instanceof Number key) {
                            found.put(key.longValue(), columns);
                        }
                    });
        }
        var subjects = new Subjects(tables, lines)
                .of(found.keySet().stream()
                        .map(id -> new Row(table.table(), id))
                        .toList());
        return found.entrySet().stream()
                .map(row -> new Mention(
                        row.getKey(), row.getValue(), about(subjects.get(new Row(table.table(), row.getKey())), keys)))
                .toList();
    }

    /** Whether a text is nothing but one of the phrases. */
    static boolean isWhole(String text, Collection<String> phrases) {
        return phrases.contains(folded(text));
    }

    private static About about(@Nullable Long subject, Set<Long> keys) {
        if (subject == null) {
            return About.NOBODY;
        }
        return keys.contains(subject) ? About.HER : About.SOMEBODY_ELSE;
    }

    private static List<String> columns(TableLine table, @Nullable Object[] row, Collection<String> phrases) {
        return IntStream.range(1, row.length)
                .filter(i -> row[i] != null && mentions(String.valueOf(row[i]), phrases))
                .mapToObj(i -> table.mentions().get(i - 1))
                .toList();
    }

    static boolean mentions(String text, Collection<String> phrases) {
        var folded = folded(text);
        return phrases.stream().anyMatch(phrase -> stands(phrase, folded));
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
