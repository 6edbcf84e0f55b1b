// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.telar.api.Message;
import org.telar.exchange.Limits;
import org.telar.exchange.Refusal;
import org.telar.exchange.Row;
import org.telar.exchange.Table;
import org.telar.exchange.Tables;
import org.telar.exchange.columns.Columns;
import org.telar.exchange.columns.Heading;
import org.telar.exchange.columns.Problem;
import org.telar.exchange.columns.Reading;
import org.telar.exchange.columns.Reading.Valid;
import org.telar.exchange.columns.RowReader;
import org.telar.ui.intake.Header.FileColumn;

/**
 * Reads one kind of list. A file is read twice: once to check all of it, once to bring it in; only a file without a
 * single problem can be brought in, and little of it is in memory at any time. Safe for many threads.
 */
public final class ListFile<T> {
    private static final int SAMPLES = 3;

    private final Tables tables = new Tables(Limits.DEFAULT);
    private final Columns columns;
    private final Function<Valid, T> who;

    /** @param who makes what is brought in of a row without problems */
    public ListFile(Columns columns, Function<Valid, T> who) {
        this.columns = columns;
        this.who = who;
    }

    /** What came of looking at a file. */
    public sealed interface Check<T> {
        /** The file cannot be read at all, or not to its end. */
        record Unreadable<T>(Message reason) implements Check<T> {}

        /** All rows were read: every problem counted, the first ones listed; some good rows to look at. */
        record Read<T>(
                long good,
                long faulty,
                List<T> sample,
                List<Problem> problems,
                long problemCount,
                List<Message> remarks)
                implements Check<T> {
            public Read {
                sample = List.copyOf(sample);
                problems = List.copyOf(problems);
                remarks = List.copyOf(remarks);
            }

            public boolean canBeBroughtIn() {
                return problemCount == 0 && good > 0;
            }
        }
    }

    /** The columns that are looked for. */
    Columns columns() {
        return columns;
    }

    /** Looks at the first rows only. */
    public Header header(String fileName, Path file) throws IOException {
        return switch (tables.open(fileName, file)) {
            case Refusal refusal -> new Header.Unreadable(refusal.message());
            case Table table -> {
                try (table) {
                    yield found(table);
                }
            }
        };
    }

    private Header.Found found(Table table) {
        Row titles = table.header();
        List<Row> first = new ArrayList<>();
        while (first.size() < SAMPLES && table.next() instanceof Row row) {
            first.add(row);
        }
        int width = Math.max(
                titles.cells().size(),
                first.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        List<FileColumn> all = IntStream.range(0, width)
                .mapToObj(place -> new FileColumn(
                        place,
                        Row.letters(place),
                        titles.cell(place).text().strip(),
                        first.stream()
                                .map(row -> row.cell(place).text().strip())
                                .filter(text -> !text.isEmpty())
                                .toList(),
                        columns.near(titles.cell(place).text().strip())))
                .filter(column -> !column.title().isEmpty() || !column.samples().isEmpty())
                .toList();
        return new Header.Found(all, new Mapping(columns.guess(titles)), columns.lookIn(table) instanceof RowReader);
    }

    /** The titles of the columns, the required ones first told, for a template. */
    public List<String> titles(Locale language) {
        return columns.all().stream().map(column -> column.title(language)).toList();
    }

    /**
     * Looks at every row.
     *
     * @param fileName the name that its sender knows it by
     * @param progress from 0 to 1
     * @throws CancellationException when {@code cancelled} says so
     */
    public Check<T> check(String fileName, Path file, DoubleConsumer progress, BooleanSupplier cancelled)
            throws IOException {
        return check(fileName, file, columns::lookIn, progress, cancelled);
    }

    /** The same with the columns where a person says they are. */
    public Check<T> check(
            String fileName, Path file, Mapping mapping, DoubleConsumer progress, BooleanSupplier cancelled)
            throws IOException {
        return check(fileName, file, table -> columns.at(table, mapping.places()), progress, cancelled);
    }

    private Check<T> check(
            String fileName,
            Path file,
            Function<Table, Heading> heading,
            DoubleConsumer progress,
            BooleanSupplier cancelled)
            throws IOException {
        return switch (tables.open(fileName, file)) {
            case Refusal refusal -> new Check.Unreadable<>(refusal.message());
            case Table table -> {
                try (table) {
                    yield switch (heading.apply(table)) {
                        case Heading.Unfit unfit ->
                            new Check.Read<>(
                                    0,
                                    0,
                                    List.of(),
                                    unfit.problems(),
                                    unfit.problems().size(),
                                    List.of());
                        case RowReader rows -> new Checking<>(rows, table, who, progress, cancelled).run();
                    };
                }
            }
        };
    }

    /**
     * The rows of a file that was checked and has no problem. The iteration reads the file, once.
     *
     * @param reached told the number of rows read
     */
    public Iterable<T> rows(String fileName, Path file, DoubleConsumer reached, BooleanSupplier cancelled) {
        return () -> new Rows(fileName, file, columns::lookIn, reached, cancelled);
    }

    /** The same with the columns where a person says they are. */
    public Iterable<T> rows(
            String fileName, Path file, Mapping mapping, DoubleConsumer reached, BooleanSupplier cancelled) {
        return () -> new Rows(fileName, file, table -> columns.at(table, mapping.places()), reached, cancelled);
    }

    private final class Rows implements Iterator<T> {
        private final Table table;
        private final RowReader rows;
        private final DoubleConsumer reached;
        private final BooleanSupplier cancelled;
        private long read;
        private @Nullable T next;

        Rows(
                String fileName,
                Path file,
                Function<Table, Heading> heading,
                DoubleConsumer reached,
                BooleanSupplier cancelled) {
            this.reached = reached;
            this.cancelled = cancelled;
            try {
                if (tables.open(fileName, file) instanceof Table opened) {
                    table = opened;
                } else {
                    throw changed(fileName);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (heading.apply(table) instanceof RowReader reader) {
                rows = reader;
            } else {
                throw changed(fileName);
            }
            advance();
        }

        private void advance() {
            if (cancelled.getAsBoolean()) {
                close();
                throw new CancellationException();
            }
            next = switch (rows.next()) {
                case Valid valid -> who.apply(valid);
                case Reading.End end -> null;
                case Reading.Faulty faulty -> throw changed(table.fileName());
                case Reading.Refused refused -> throw changed(table.fileName());
            };
            if (next == null) {
                close();
            }
        }

        private void close() {
            try {
                table.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static IllegalStateException changed(String fileName) {
            return new IllegalStateException(fileName + " has problems that its check did not find: it was changed");
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public T next() {
            T current = next;
            if (current == null) {
                throw new NoSuchElementException();
            }
            reached.accept(++read);
            advance();
            return current;
        }
    }
}
