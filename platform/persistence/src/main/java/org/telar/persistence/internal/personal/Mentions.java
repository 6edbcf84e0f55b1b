// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.personal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
    /** As it is stored, with the country, whose digits there are one, two or three of. */
    private static final Pattern PHONE = Pattern.compile(
            "\\+(?<country>[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\\d{3})(?<number>\\d{7,12})");

    /** What tells of her and of nobody else. */
    Phrases phrases(Set<Long> keys) {
        var about = new AboutPerson(lines);
        var words = new HashSet<String>();
        var phones = new ArrayList<Pattern>();
        for (var table : lines.values()) {
            for (var columns : table.identifies()) {
                about.condition(table)
                        .ifPresent(condition -> new Telling(table, columns, condition, keys).add(words, phones));
            }
            table.page().ifPresent(page -> keys.forEach(key -> words.add(Phrases.folded(page + key))));
        }
        words.removeIf(word -> !Phrases.tells(word));
        return new Phrases(words, phones);
    }

    /** Columns that tell of her when nobody else has the same. */
    private final class Telling {
        private final TableLine table;
        private final List<String> columns;
        private final String condition;
        private final Set<Long> keys;

        Telling(TableLine table, List<String> columns, String condition, Set<Long> keys) {
            this.table = table;
            this.columns = columns;
            this.condition = condition;
            this.keys = keys;
        }

        void add(Set<String> words, List<Pattern> phones) {
            for (var values : hers()) {
                if (!isSomebodyElses(columns, " = ?", values)) {
                    words.add(Phrases.folded(String.join(" ", values)));
                    familyNameFirst(values).ifPresent(words::add);
                    phone(values).ifPresent(phones::add);
                }
            }
        }

        private Optional<String> familyNameFirst(List<String> values) {
            return values.size() > 1 && !isSomebodyElses(columns.reversed(), " = ?", values)
                    ? Optional.of(Phrases.folded(String.join(" ", values.reversed())))
                    : Optional.empty();
        }

        private Set<List<String>> hers() {
            var hers = new HashSet<List<String>>();
            var sql = "SELECT " + String.join(", ", columns) + " FROM " + table.table() + " WHERE ";
            for (long key : keys) {
                tables.read(sql + condition, AboutPerson.values(condition, key)).rows().stream()
                        .map(row -> row.stream()
                                .map(value -> Objects.toString(value, ""))
                                .toList())
                        .filter(values -> values.stream().noneMatch(String::isBlank))
                        .forEach(hers::add);
            }
            return hers;
        }

        private Optional<Pattern> phone(List<String> values) {
            var phone = PHONE.matcher(values.getFirst());
            return values.size() == 1 && phone.matches()
                    ? Optional.of(Phrases.phone(
                            phone.group("country"),
                            phone.group("number"),
                            !isSomebodyElses(columns, " LIKE ?", List.of("%" + phone.group("number")))))
                    : Optional.empty();
        }

        private boolean isSomebodyElses(List<String> columns, String compared, List<String> values) {
            var same = columns.stream().map(column -> column + compared).collect(Collectors.joining(" AND "));
            var others = new ArrayList<Object>(values);
            keys.forEach(key -> others.addAll(AboutPerson.values(condition, key)));
            var hers = keys.stream().map(key -> " AND NOT " + condition).collect(Collectors.joining());
            return !tables.read("SELECT ID FROM " + table.table() + " WHERE " + same + hers, others)
                    .rows()
                    .isEmpty();
        }
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
    List<Mention> rows(TableLine table, Phrases phrases, Set<Long> keys) {
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

    private static About about(@Nullable Long subject, Set<Long> keys) {
        if (subject == null) {
            return About.NOBODY;
        }
        return keys.contains(subject) ? About.HER : About.SOMEBODY_ELSE;
    }

    private static List<String> columns(TableLine table, @Nullable Object[] row, Phrases phrases) {
        return IntStream.range(1, row.length)
                .filter(i -> row[i] != null && phrases.standIn(String.valueOf(row[i])))
                .mapToObj(i -> table.mentions().get(i - 1))
                .toList();
    }
}
