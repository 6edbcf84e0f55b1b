// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.telar.api.Message;
import org.telar.exchange.Row;
import org.telar.exchange.Table;

/** The columns that a file should or may have. Make it once and keep it; safe for use by several threads. */
public final class Columns {
    private final List<Column<?>> columns;
    private final List<Rule> rules;
    private final Map<Column<?>, Integer> places = new IdentityHashMap<>();
    private final Vocabulary<Column<?>> titles;

    /**
     * What the cells of a row must be together, though each is well by itself.
     *
     * @param column where a person looks for what is wrong
     * @param flaw gets rows whose cells are all well
     */
    record Rule(Column<?> column, Function<Reading.Valid, Optional<Message>> flaw) {}

    /** @throws IllegalArgumentException when two columns have a label or an id in common */
    public Columns(List<Column<?>> columns) {
        this(columns, List.of());
    }

    private Columns(List<Column<?>> columns, List<Rule> rules) {
        this.columns = List.copyOf(columns);
        this.rules = List.copyOf(rules);
        List<Vocabulary.Name<Column<?>>> names = new ArrayList<>();
        for (Column<?> column : this.columns) {
            places.put(column, places.size());
            column.labels().forEach(label -> names.add(new Vocabulary.Name<>(column, label)));
            names.add(new Vocabulary.Name<>(column, column.id()));
        }
        this.titles = new Vocabulary<>(names);
        for (Vocabulary.Name<Column<?>> name : names) {
            if (titles.named(name.spelling()).size() != 1) {
                throw new IllegalArgumentException("Title '" + name.spelling() + "' does not stand for one column");
            }
        }
    }

    public List<Column<?>> all() {
        return columns;
    }

    /**
     * The same with one more thing to check in each row whose cells are all well.
     *
     * @param column where a person looks for what is wrong
     * @param flaw what is wrong with the row and what to write instead, if anything
     */
    public Columns checking(Column<?> column, Function<Reading.Valid, Optional<Message>> flaw) {
        indexOf(column);
        return new Columns(
                columns,
                Stream.concat(rules.stream(), Stream.of(new Rule(column, flaw))).toList());
    }

    List<Rule> rules() {
        return rules;
    }

    int indexOf(Column<?> column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("Column '" + column.id() + "' is not one of these columns");
        }
        return place;
    }

    /**
     * Looks for the columns in a table's header, in any order. What stands under a title that is not known is not read,
     * and {@link RowReader#remarks} says so.
     */
    public Heading lookIn(Table table) {
        Row header = table.header();
        Map<Column<?>, Integer> found = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        List<Message> remarks = new ArrayList<>();
        for (int place = 0; place < header.cells().size(); place++) {
            if (header.cell(place).isBlank()) {
                continue;
            }
            String title = header.cell(place).text().strip();
            List<Column<?>> meant = titles.named(title);
            if (meant.isEmpty()) {
                remarks.add(unknown(title, place));
            } else if (found.putIfAbsent(meant.getFirst(), place) != null) {
                problems.add(twice(table, title, place, found.get(meant.getFirst())));
            }
        }
        for (Column<?> column : columns) {
            if (column.required() && !found.containsKey(column)) {
                problems.add(missing(table, column));
            }
        }
        return problems.isEmpty() ? new RowReader(this, table, found, remarks) : new Heading.Unfit(problems);
    }

    /** Where in a header the columns stand, by their titles: places, counted from 0, by column id; the first of several. */
    public Map<String, Integer> guess(Row header) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < header.cells().size(); place++) {
            for (Column<?> column : titles.named(header.cell(place).text().strip())) {
                places.putIfAbsent(column.id(), place);
            }
        }
        return places;
    }

    /**
     * Takes the columns from where a person says they stand, whatever their titles; the rest of the table is not read.
     *
     * @param where places, counted from 0, by column id; ids that are none of these columns do no harm
     */
    public Heading at(Table table, Map<String, Integer> where) {
        Map<Column<?>, Integer> found = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Column<?> column : columns) {
            if (where.containsKey(column.id())) {
                found.put(column, where.get(column.id()));
            } else if (column.required()) {
                problems.add(missing(table, column));
            }
        }
        return problems.isEmpty() ? new RowReader(this, table, found, List.of()) : new Heading.Unfit(problems);
    }

    /** The column that is perhaps meant by a title that is none, but nearly one. */
    public Optional<Column<?>> near(String title) {
        return titles.named(title).isEmpty()
                ? titles.near(title, 1).stream().findFirst().map(Vocabulary.Name::thing)
                : Optional.empty();
    }

    private Message unknown(String title, int place) {
        String shown = Problem.shortened(title);
        return titles.near(title, 1).stream()
                .findFirst()
                .map(name -> Message.of("exchange.header.unknown-near", shown, Row.letters(place), name.spelling()))
                .orElseGet(() -> Message.of("exchange.header.unknown", shown, Row.letters(place)));
    }

    private static Problem twice(Table table, String title, int place, int first) {
        Message message =
                Message.of("exchange.header.twice", Problem.shortened(title), Row.letters(first), Row.letters(place));
        return new Problem(table.fileName(), table.header().number(), title, Row.letters(place), title, message);
    }

    private static Problem missing(Table table, Column<?> column) {
        String label = column.labels().getFirst();
        Message message = Message.of("exchange.header.missing", label, String.join(", ", column.labels()));
        return new Problem(table.fileName(), table.header().number(), label, "", "", message);
    }
}
