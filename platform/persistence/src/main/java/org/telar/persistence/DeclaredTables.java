// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.telar.persistence.internal.walls.TableLine;

/**
 * What a module's {@code tables.properties} says of its tables: who reaches which rows, and which hold facts about people.
 * One line for each table; README.md of this bundle has the words.
 *
 * @param lines by the name of the table, in capitals
 */
public record DeclaredTables(Map<String, String> lines) {
    /** The file's name, beside the module's Cayenne model. */
    public static final String FILE = "tables.properties";

    /** Of a module that has no such file: its tables, if it makes any, are refused. */
    public static final DeclaredTables NONE = new DeclaredTables(Map.of());

    private static final Pattern MADE_OR_DROPPED = Pattern.compile(
            "^(?:\\$\\{postgresql}|\\s)*(?<verb>CREATE|DROP)\\s+TABLE\\s+(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+)?(?<table>\\w+)",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final Pattern BODY = Pattern.compile(
            "CREATE\\s+TABLE\\s+(?<table>\\w+)\\s*\\((?<columns>.*?)\\)\\s*;",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Columns that tell of people whatever the table is. */
    private static final Pattern TELLTALE = Pattern.compile(
            "\\b(?<column>PERSON|GIVEN|FAMILY|BIRTH|IDENTITY_NUMBER)\\s+(?:BIGINT|VARCHAR|DATE)\\b",
            Pattern.CASE_INSENSITIVE);

    public DeclaredTables {
        lines = Map.copyOf(lines);
    }

    /** @throws IllegalArgumentException when a line is not understood, with a sentence on what to write */
    public static DeclaredTables read(String text) {
        var read = new Properties();
        try {
            read.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var lines = new TreeMap<String, String>();
        read.stringPropertyNames()
                .forEach(table -> lines.put(table, read.getProperty(table).strip()));
        lines.forEach(TableLine::parse);
        return new DeclaredTables(lines);
    }

    /**
     * @throws IllegalArgumentException when a table of the scripts has no line, or a line no table; when a table has a column that tells of
     *     people, and its line does not say that it is personal
     */
    public void requireAll(Collection<MigrationScript> scripts) {
        var made = made(scripts);
        for (var table : made) {
            if (!lines.containsKey(table)) {
                throw new IllegalArgumentException(FILE + " says nothing of the table " + table
                        + ": add a line that tells who reaches its rows, such as '" + table
                        + " = shared' or '" + table + " = via PERSON KERNEL_PERSON'");
            }
        }
        for (var table : new TreeSet<>(lines.keySet())) {
            if (!made.contains(table)) {
                throw new IllegalArgumentException(
                        FILE + " speaks of the table " + table + ", which no script makes: remove its line");
            }
        }
        requirePersonal(scripts, made);
    }

    private void requirePersonal(Collection<MigrationScript> scripts, Set<String> made) {
        var personal = personal();
        scripts.stream()
                .flatMap(script -> BODY.matcher(script.sql()).results())
                .filter(table -> made.contains(table.group("table").toUpperCase(Locale.ROOT)))
                .filter(table -> !personal.contains(table.group("table").toUpperCase(Locale.ROOT)))
                .forEach(table -> TELLTALE.matcher(table.group("columns"))
                        .results()
                        .findFirst()
                        .ifPresent(column -> {
                            throw new IllegalArgumentException(FILE + ", " + table.group("table") + ": the column "
                                    + column.group("column")
                                    + " tells of a person, and the line does not say 'personal':"
                                    + " add it, with 'of COLUMN' and what becomes of the rows when she is erased");
                        }));
    }

    private static Set<String> made(Collection<MigrationScript> scripts) {
        var made = new TreeSet<String>();
        scripts.stream()
                .sorted(Comparator.comparing(MigrationScript::name))
                .flatMap(script -> MADE_OR_DROPPED.matcher(script.sql()).results())
                .forEach(found -> {
                    var table = found.group("table").toUpperCase(Locale.ROOT);
                    if (found.group("verb").equalsIgnoreCase("CREATE")) {
                        made.add(table);
                    } else {
                        made.remove(table);
                    }
                });
        return made;
    }

    /** The tables that hold facts about people. */
    public Set<String> personal() {
        return lines.entrySet().stream()
                .filter(line -> TableLine.parse(line.getKey(), line.getValue()).personal())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
