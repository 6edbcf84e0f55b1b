// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.walls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.telar.api.Scope;

/**
 * Looks, before the commit, whether rows that someone of limited reach has written lie within her reach: nobody puts
 * anything where she cannot see it, nor moves it there. What she enters in a table with labels gets those of her reach.
 */
public final class RowChecks {
    private static final int AT_ONCE = 200;
    private static final Set<Scope.Kind> LABELLING =
            EnumSet.of(Scope.Kind.WAVE, Scope.Kind.PROGRAMME, Scope.Kind.ALLY, Scope.Kind.PERSON);

    private final TableBook book;
    private final Actors actors;
    private final Consumer<Runnable> beforeCommit;
    private final Statements statements;
    private final boolean stands;

    /** What is asked and written in the running transaction. */
    public interface Statements {
        long count(String sql, List<? extends @Nullable Object> values);

        void write(String sql, List<Object[]> rows);
    }

    /**
     * @param beforeCommit keeps work for the end of the running transaction
     * @param stands whether the first wall does
     */
    public RowChecks(
            TableBook book, Actors actors, Consumer<Runnable> beforeCommit, Statements statements, boolean stands) {
        this.book = book;
        this.actors = actors;
        this.beforeCommit = beforeCommit;
        this.statements = statements;
        this.stands = stands;
    }

    /** Whether rows of this table are looked at now. */
    public boolean concerns(String table) {
        return actors.now().filter(acting -> !acting.reachesEverything()).isPresent()
                && book.find(table).filter(line -> !line.shared()).isPresent();
    }

    /** Does what writes rows that are looked at afterwards. */
    public <T extends @Nullable Object> T checking(Supplier<T> work) {
        return actors.now().isPresent() ? actors.as(actors.now().orElseThrow().checking(), work) : work.get();
    }

    /** Rows that were entered just now get the labels of the reach in which they were. */
    public void entered(String table, Collection<Long> keys) {
        Acting acting = actors.now().orElseThrow();
        List<String> labels = acting.reach().scopes().stream()
                .filter(scope -> LABELLING.contains(scope.kind()))
                .map(Scope::label)
                .sorted()
                .toList();
        List<Object[]> rows = keys.stream()
                .flatMap(key -> labels.stream().map(label -> new Object[] {key, label}))
                .toList();
        book.get(table).labels().filter(side -> !rows.isEmpty()).ifPresent(side -> {
            String sql = "INSERT INTO " + side.table() + " (" + side.column() + ", LABEL) VALUES (?, ?)";
            actors.asTelar("labels of what someone entered", () -> {
                statements.write(sql, rows);
                return rows;
            });
        });
        later(table, () -> keys);
    }

    /** @param keys are asked for before the commit, when rows that are new have theirs */
    public void later(String table, Supplier<Collection<Long>> keys) {
        Acting acting = actors.now().orElseThrow();
        beforeCommit.accept(() -> within(table, List.copyOf(keys.get()), acting));
    }

    private void within(String table, List<Long> keys, Acting acting) {
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            List<Long> some = keys.subList(from, Math.min(keys.size(), from + AT_ONCE));
            String sql = "SELECT COUNT(*) FROM " + table + " WHERE " + Rule.KEY + " IN ("
                    + String.join(", ", Collections.nCopies(some.size(), "?")) + ")";
            long hers = actors.as(acting, () -> statements.count(sql, some));
            // rows that are gone again do no harm
            if (hers < some.size() && hers < actors.asTelar(() -> statements.count(sql, some))) {
                throw acting.denied();
            }
        }
    }

    /**
     * Runs one statement for many rows.
     *
     * @param work gets the rows to run it for
     * @throws NotUnderstood when it moves rows, or inserts rows of which it cannot be told where they will be
     */
    public <T> T batch(
            String sql,
            Iterable<? extends @Nullable Object[]> rows,
            Function<Iterable<? extends @Nullable Object[]>, T> work) {
        List<String> concerned =
                Rewriting.named(book, sql).stream().filter(this::concerns).toList();
        if (!stands || concerned.isEmpty()) {
            return work.apply(rows);
        }
        if (!Words.isInsert(sql)) {
            requireNoMove(sql, concerned);
            return work.apply(rows);
        }
        List<String> columns = Rewriting.written(book, sql);
        if (book.get(concerned.getFirst()).hasLabels()) {
            throw new NotUnderstood("its rows get labels: insert them with ModuleStore.insert", sql);
        }
        Placed placed = new Placed(book.get(concerned.getFirst()), columns, sql);
        Acting acting = actors.now().orElseThrow();
        T result = actors.as(acting.checking(), () -> work.apply(placed.seen(rows)));
        beforeCommit.accept(() -> placed.check(acting));
        return result;
    }

    /**
     * Inserts rows whose keys come out.
     *
     * @param work gets the rows to insert
     */
    public long[] insert(
            String sql,
            Iterable<? extends @Nullable Object[]> rows,
            Function<Iterable<? extends @Nullable Object[]>, long[]> work) {
        long[] keys = checking(() -> work.apply(rows));
        Rewriting.named(book, sql).stream()
                .filter(this::concerns)
                .forEach(table -> entered(table, Arrays.stream(keys).boxed().toList()));
        return keys;
    }

    private void requireNoMove(String sql, List<String> tables) {
        List<String> written = Rewriting.written(book, sql);
        if (tables.stream().flatMap(table -> book.get(table).columns().stream()).anyMatch(written::contains)) {
            throw new NotUnderstood("it moves rows from one reach to another", sql);
        }
    }

    /** Where the rows of an INSERT are, by the columns that decide. */
    private final class Placed {
        private final TableLine table;
        private final List<String> deciding;
        private final int[] positions;
        private final Set<List<@Nullable Object>> places = new LinkedHashSet<>();

        Placed(TableLine table, List<String> columns, String sql) {
            this.table = table;
            deciding = List.copyOf(table.columns());
            positions = deciding.stream().mapToInt(columns::indexOf).toArray();
            boolean plain = sql.strip()
                    .matches(
                            "(?is)INSERT\\s+INTO\\s+\\w+\\s*\\([^()]*\\)\\s*VALUES\\s*\\(\\s*\\?(\\s*,\\s*\\?)*\\s*\\)");
            if (!plain || deciding.stream().anyMatch(column -> !columns.contains(column))) {
                throw new NotUnderstood("it does not say where its rows will be", sql);
            }
        }

        Iterable<? extends @Nullable Object[]> seen(Iterable<? extends @Nullable Object[]> rows) {
            List<@Nullable Object[]> all = new ArrayList<>();
            for (var row : rows) {
                List<@Nullable Object> place = new ArrayList<>();
                for (int position : positions) {
                    place.add(row[position]);
                }
                places.add(place);
                all.add(row);
            }
            return all;
        }

        void check(Acting acting) {
            List<List<@Nullable Object>> all = List.copyOf(places);
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                check(all.subList(from, Math.min(all.size(), from + AT_ONCE)), acting);
            }
        }

        private void check(List<List<@Nullable Object>> some, Acting acting) {
            String row = deciding.stream().map(this::typed).collect(Collectors.joining(", ", "(", ")"));
            String sql = "SELECT COUNT(*) FROM (VALUES " + String.join(", ", Collections.nCopies(some.size(), row))
                    + ") PLACED (" + String.join(", ", deciding) + ") WHERE "
                    + new Conditions(book).of(table, acting, column -> "PLACED." + column);
            List<@Nullable Object> values = new ArrayList<>();
            some.forEach(values::addAll);
            if (actors.asTelar(() -> statements.count(sql, values)) < some.size()) {
                throw acting.denied();
            }
        }

        private String typed(String column) {
            return table.rules().stream().anyMatch(rule -> isWord(rule, column))
                    ? "CAST(? AS VARCHAR(100))"
                    : "CAST(? AS BIGINT)";
        }

        private static boolean isWord(Rule rule, String column) {
            return switch (rule) {
                case Rule.When when -> when.column().equals(column) || isWord(when.rule(), column);
                case Rule.Inside inside -> inside.column().equals(column);
                case Rule.Labels labels -> labels.column().equals(column);
                case Rule.Named named ->
                    named.kind() == Scope.Kind.COUNTRY && named.column().equals(column);
                case Rule.Labelled labelled -> false;
                case Rule.Own own -> false;
                case Rule.Via via -> false;
            };
        }
    }
}
