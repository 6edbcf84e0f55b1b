// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.telar.api.Message;
import org.telar.exchange.Cell;
import org.telar.exchange.End;
import org.telar.exchange.Refusal;
import org.telar.exchange.Row;
import org.telar.exchange.Table;

/**
 * Reads a table's rows against its columns. Only the current row is in memory, and the values of unique columns. The
 * table stays the caller's to close. For one thread.
 */
public final class RowReader implements Heading {
    private final Columns columns;
    private final Table table;
    /** By identity: a column is its own key. */
    private final Map<Column<?>, Integer> places = new IdentityHashMap<>();

    private final List<Message> remarks;
    private final Map<Column<?>, Map<Object, Integer>> firstRows = new HashMap<>();

    RowReader(Columns columns, Table table, Map<Column<?>, Integer> places, List<Message> remarks) {
        this.columns = columns;
        this.table = table;
        this.places.putAll(places);
        this.remarks = List.copyOf(remarks);
    }

    /** What is worth telling about the header, though the rows can be read: titles that are not known. */
    public List<Message> remarks() {
        return remarks;
    }

    public Reading next() {
        return switch (table.next()) {
            case Row row -> read(row);
            case End end -> new Reading.End();
            case Refusal refusal -> new Reading.Refused(refusal);
        };
    }

    private Reading read(Row row) {
        List<Optional<?>> values = new ArrayList<>(columns.all().size());
        List<Problem> problems = new ArrayList<>();
        for (Column<?> column : columns.all()) {
            values.add(places.containsKey(column) ? value(column, row, problems) : Optional.empty());
        }
        int width = table.header().cells().size();
        for (int place = width; place < row.cells().size(); place++) {
            if (!row.cell(place).isBlank()) {
                problems.add(problem(row, "", place, Message.of("exchange.row.beyond-header")));
                break;
            }
        }
        Reading.Valid valid = new Reading.Valid(row.number(), columns, values);
        if (problems.isEmpty()) {
            columns.rules()
                    .forEach(rule -> rule.flaw()
                            .apply(valid)
                            .ifPresent(flaw -> problems.add(problem(row, rule.column(), flaw))));
        }
        return problems.isEmpty() ? valid : new Reading.Faulty(row.number(), problems);
    }

    private Problem problem(Row row, Column<?> column, Message message) {
        Integer place = places.get(column);
        return place == null
                ? new Problem(table.fileName(), row.number(), column.labels().getFirst(), "", "", message)
                : problem(row, table.header().cell(place).text().strip(), place, message);
    }

    private <T> Optional<T> value(Column<T> column, Row row, List<Problem> problems) {
        int place = places.get(column);
        Cell cell = row.cell(place);
        Parsed<Optional<T>> parsed = parse(column, cell, row.number());
        return switch (parsed) {
            case Parsed.Value<Optional<T>> value -> value.value();
            case Parsed.Fault<Optional<T>> fault -> {
                String title = table.header().cell(place).text().strip();
                problems.add(problem(row, title, place, fault.message()));
                yield Optional.empty();
            }
        };
    }

    private <T> Parsed<Optional<T>> parse(Column<T> column, Cell cell, int row) {
        if (cell instanceof Cell.Broken broken) {
            return new Parsed.Fault<>(broken.reason());
        }
        if (cell.isBlank()) {
            return column.required() ? Parsed.fault("exchange.cell.empty") : Parsed.of(Optional.empty());
        }
        return switch (column.parser().parse(cell)) {
            case Parsed.Value<T> value -> distinct(column, value.value(), cell, row);
            case Parsed.Fault<T> fault -> new Parsed.Fault<>(fault.message());
        };
    }

    private <T> Parsed<Optional<T>> distinct(Column<T> column, T value, Cell cell, int row) {
        Integer first = column.unique()
                ? firstRows.computeIfAbsent(column, none -> new HashMap<>()).putIfAbsent(value, row)
                : null;
        return first == null
                ? Parsed.of(Optional.of(value))
                : Parsed.fault(
                        "exchange.cell.repeated", Problem.shortened(cell.text().strip()), first);
    }

    private Problem problem(Row row, String title, int place, Message message) {
        return new Problem(
                table.fileName(),
                row.number(),
                title,
                Row.letters(place),
                row.cell(place).text(),
                message);
    }
}
