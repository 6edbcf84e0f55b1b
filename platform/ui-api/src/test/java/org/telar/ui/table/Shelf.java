// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.exchange.Cell;
import org.telar.exchange.dataset.Condition;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Entry;
import org.telar.exchange.dataset.Field;
import org.telar.exchange.dataset.Option;
import org.telar.exchange.dataset.Request;
import org.telar.exchange.dataset.Sort;

/** Books in memory; remembers how many rows were read at once at most. */
final class Shelf implements Dataset {
    static final Permission SEE = new Permission("test.see");
    static final User READER = new User(1, "Ana", Locale.of("es"), Set.of(SEE.id()));

    private final int books;
    int mostAtOnce;

    Shelf(int books) {
        this.books = books;
    }

    @Override
    public String id() {
        return "test.books";
    }

    @Override
    public String titleKey() {
        return "ui.table.views";
    }

    @Override
    public Permission permission() {
        return SEE;
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.text("name", "ui.table.views.name"),
                Field.wholeNumber("pages", "ui.table.columns"),
                Field.code(
                        "state",
                        "ui.table.filters",
                        List.of(Option.of("in", "ui.table.yes"), Option.of("out", "ui.table.no"))),
                Field.yesNo("kept", "ui.table.export").hidden());
    }

    @Override
    public List<Sort> order() {
        return List.of(Sort.ascending("name"));
    }

    private Stream<Integer> matching(List<Condition> conditions) {
        return IntStream.range(0, books)
                .boxed()
                .filter(book -> conditions.stream().allMatch(condition -> switch (condition) {
                    case Condition.Contains contains -> name(book).contains(contains.words());
                    case Condition.OneOf oneOf -> oneOf.codes().contains(state(book));
                    case Condition.Between between ->
                        between.least().stream().allMatch(least -> book >= least.intValue())
                                && between.most().stream().allMatch(most -> book <= most.intValue());
                    default -> throw new AssertionError(condition);
                }));
    }

    private static String name(int book) {
        return "Libro %05d".formatted(book);
    }

    private static String state(int book) {
        return book % 3 == 0 ? "out" : "in";
    }

    private static Cell cell(int book, String field) {
        return switch (field) {
            case "name" -> Cell.of(name(book));
            case "pages" -> Cell.of(book);
            case "state" -> Cell.of(state(book));
            default -> Cell.of(book % 2 == 0);
        };
    }

    private Stream<Entry> entries(User user, Request request) {
        user.require(SEE);
        request.require(this);
        Comparator<Integer> order = Comparator.naturalOrder();
        boolean descending =
                !request.sorts().isEmpty() && request.sorts().getFirst().descending();
        return matching(request.conditions())
                .sorted(descending ? order.reversed() : order)
                .map(book -> new Entry(
                        Integer.toString(book),
                        request.fields(),
                        request.fields().stream()
                                .map(field -> cell(book, field))
                                .toList()));
    }

    @Override
    public List<Entry> page(User user, Request request, long offset, int limit) {
        mostAtOnce = Math.max(mostAtOnce, limit);
        return new ArrayList<>(entries(user, request).skip(offset).limit(limit).toList());
    }

    @Override
    public long count(User user, List<Condition> conditions) {
        user.require(SEE);
        return matching(conditions).count();
    }

    @Override
    public void each(User user, Request request, Consumer<Entry> reader) {
        entries(user, request).forEach(reader);
    }

    @Override
    public Optional<String> path(Entry entry) {
        return Optional.of("test/book/" + entry.key());
    }
}
