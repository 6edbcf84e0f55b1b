// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.walls;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What the tables of all modules are that are here now. */
public final class TableBook {
    private final Map<String, TableLine> lines = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException when a rule leads to a table that is not there, or back to where it began */
    public void enter(Collection<TableLine> module) {
        Map<String, TableLine> all = new ConcurrentHashMap<>(lines);
        module.forEach(line -> all.put(line.table(), line));
        for (TableLine line : module) {
            follow(line, all, new HashSet<>());
        }
        lines.putAll(all);
    }

    private static void follow(TableLine line, Map<String, TableLine> all, Set<String> above) {
        if (!above.add(line.table())) {
            throw new IllegalArgumentException(
                    "tables.properties, " + line.table() + ": its rules lead back to itself, which decides nothing");
        }
        line.rules().stream().flatMap(TableBook::next).forEach(next -> {
            TableLine there = all.get(next);
            if (there == null) {
                throw new IllegalArgumentException("tables.properties, " + line.table() + ": there is no line for "
                        + next + ", to which its rule leads");
            }
            follow(there, all, above);
        });
        above.remove(line.table());
    }

    private static Stream<String> next(Rule rule) {
        return switch (rule) {
            case Rule.Via via -> Stream.of(via.table());
            case Rule.Labelled labelled -> Stream.of(labelled.table());
            case Rule.When when -> next(when.rule());
            default -> Stream.empty();
        };
    }

    /** By the names of tables. */
    public Map<String, TableLine> lines() {
        return Map.copyOf(lines);
    }

    /** Whether a module has told what this table is. */
    public boolean knows(String table) {
        return find(table).isPresent();
    }

    Optional<TableLine> find(String table) {
        return Optional.ofNullable(lines.get(table.toUpperCase(Locale.ROOT)));
    }

    TableLine get(String table) {
        return find(table).orElseThrow(() -> new IllegalStateException("No module has told what " + table + " is"));
    }
}
