// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.personal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.telar.persistence.PersonalRecords.Condition;
import org.telar.persistence.PersonalRecords.Row;
import org.telar.persistence.internal.walls.Rule;
import org.telar.persistence.internal.walls.TableLine;

/** Whom rows and entries of the audit trail are about; within a transaction of Telar's own. */
record Subjects(PersonalTables tables, Map<String, TableLine> lines) {
    private static final int AT_ONCE = 1_000;

    Map<Row, Long> of(Collection<Row> rows) {
        var found = new HashMap<Row, Long>();
        rows.stream()
                .filter(row -> lines.containsKey(row.table()) && hasKey(row.table()))
                .collect(Collectors.groupingBy(Row::table, Collectors.mapping(Row::key, Collectors.toSet())))
                .forEach((table, keys) -> new AboutPerson(lines)
                        .subject(lines.get(table), "ONE")
                        .ifPresent(subject -> inParts(keys).forEach(part -> find(table, subject, part, found))));
        return found;
    }

    /** Databases take only so many values in a statement. */
    private static List<List<Long>> inParts(Set<Long> keys) {
        var all = List.copyOf(keys);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                .toList();
    }

    private boolean hasKey(String table) {
        return tables.read("SELECT * FROM " + table + " WHERE 1 = 0", List.of())
                .columns()
                .containsKey(Rule.KEY);
    }

    private void find(String table, String subject, List<Long> keys, Map<Row, Long> found) {
        var marks = keys.stream().map(key -> "?").collect(Collectors.joining(", "));
        tables.read(
                        "SELECT ONE.ID, " + subject + " AS SUBJECT FROM " + table + " ONE WHERE ONE.ID IN (" + marks
                                + ")",
                        keys)
                .rows()
                .forEach(row -> {
                    if (row.getFirst() instanceof Number key && row.getLast() instanceof Number person) {
                        found.put(new Row(table, key.longValue()), person.longValue());
                    }
                });
    }

    Condition entriesAbout(Set<Long> keys) {
        var about = new AboutPerson(lines);
        var parts = new ArrayList<String>();
        var values = new ArrayList<Object>();
        for (var line : lines.values()) {
            about.condition(line).filter(condition -> hasKey(line.table())).ifPresent(condition -> {
                for (long key : keys) {
                    parts.add("(TABLE_NAME = '" + line.table() + "' AND EXISTS (SELECT 1 FROM " + line.table()
                            + " ONE WHERE ONE.ID BETWEEN FIRST_KEY AND LAST_KEY AND " + condition + "))");
                    values.addAll(AboutPerson.values(condition, key));
                }
            });
        }
        return parts.isEmpty() ? new Condition("1 = 0", List.of()) : new Condition(String.join(" OR ", parts), values);
    }
}
