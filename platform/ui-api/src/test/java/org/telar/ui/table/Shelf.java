// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.telar.exchange.dataset.Places;
import org.telar.exchange.dataset.Request;
import org.telar.exchange.dataset.Sort;

/** Books in memory; remembers how many rows were read at once at most. */
final class Shelf implements Dataset {
    static final Permission SEE = new Permission("test.see");
    static final User READER = new User(1, "Ana", Locale.of("es"), Set.of(SEE.id()));

    private final int books;
    int mostAtOnce;
    /** Key of the book at which reading all of them fails. */
    String lost = "";

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
                Field.yesNo("kept", "ui.table.export").hidden(),
                Field.day("bought", "ui.day.today").hidden(),
                Field.moment("lent", "ui.close").hidden(),
                Field.territory("place", "ui.cancel", new Hubs()).hidden());
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
                    case Condition.Days days ->
                        days.from().stream().noneMatch(bought(book)::isBefore)
                                && days.to().stream().noneMatch(bought(book)::isAfter);
                    case Condition.Moments moments ->
                        moments.from().stream().noneMatch(lent(book)::isBefore)
                                && moments.before().stream().allMatch(lent(book)::isBefore);
                    case Condition.Is is -> is.value() == kept(book);
                    case Condition.Within within -> place(book).startsWith(within.code());
                    case Condition.Blank blank ->
                        blank.blank() == cell(book, blank.field()).isBlank();
                }));
    }

    private static String name(int book) {
        return "Libro %05d".formatted(book);
    }

    private static String state(int book) {
        return book % 3 == 0 ? "out" : "in";
    }

    private static boolean kept(int book) {
        return book % 2 == 0;
    }

    private static LocalDate bought(int book) {
        return LocalDate.of(2027, 1, 1).plusDays(book);
    }

    /** Three hours past midnight in UTC, which is midnight of a summer's day in Chile. */
    private static LocalDateTime lent(int book) {
        return bought(book).atTime(3, 0);
    }

    /** Every tenth book is nowhere. */
    private static String place(int book) {
        return book % 10 == 0 ? "" : book % 2 == 0 ? "CL-13101" : "CL-16101";
    }

    private record Hubs() implements Places {
        private static final Map<String, String> NAMES = Map.of("CL-13", "Metropolitana", "CL-16", "Ñuble");

        @Override
        public Optional<String> name(String code) {
            return Optional.ofNullable(NAMES.get(code));
        }

        @Override
        public List<Place> find(String typed, int most) {
            return NAMES.entrySet().stream()
                    .filter(name -> name.getValue().contains(typed))
                    .map(name -> new Place(name.getKey(), name.getValue()))
                    .limit(most)
                    .toList();
        }
    }

    private static Cell cell(int book, String field) {
        return switch (field) {
            case "name" -> Cell.of(name(book));
            case "pages" -> Cell.of(book);
            case "state" -> Cell.of(state(book));
            case "bought" -> Cell.of(bought(book));
            case "lent" -> Cell.of(lent(book));
            case "place" -> Cell.of(place(book));
            default -> Cell.of(kept(book));
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
        entries(user, request).forEach(entry -> {
            if (entry.key().equals(lost)) {
                throw new IllegalStateException("Book " + lost + " is lost");
            }
            reader.accept(entry);
        });
    }

    @Override
    public Optional<String> path(Entry entry) {
        return Optional.of("test/book/" + entry.key());
    }
}
