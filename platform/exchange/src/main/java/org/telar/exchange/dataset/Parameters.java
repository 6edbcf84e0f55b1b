// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.dataset;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.api.Message;

/**
 * A request as names and texts: in the query of an address, and where someone keeps how she sees a table.
 *
 * <pre>
 * fields=name,age              columns, in order
 * sort=-age,name               a hyphen for descending
 * filter.name=maria            the words of a text
 * filter.gender=f              a code, repeated for several; so too yes/no (true, false) and territory
 * filter.age.min=18            numbers also .max; days .from and .to, both included
 * filter.seen.from=2026-03-01T00:00:00Z    moments also .before, not included
 * filter.place.empty=true      without a value, or false for with one
 * </pre>
 */
public record Parameters(Dataset dataset) {
    public static final String FIELDS = "fields";
    public static final String SORT = "sort";
    public static final String FILTER = "filter.";
    public static final String MIN = ".min";
    public static final String MAX = ".max";
    public static final String FROM = ".from";
    public static final String TO = ".to";
    public static final String BEFORE = ".before";
    public static final String EMPTY = ".empty";

    private static final int LONGEST_NUMBER = 40;

    /**
     * @param request what could be read; all fields that are shown at first when none is named
     * @param problems what could not, each with what to do; empty when all is well
     */
    public record Reading(Request request, List<Message> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /** Reads what {@link #write} wrote, or someone typed; names that are not known here are problems. */
    public Reading read(Map<String, List<String>> given) {
        List<Message> problems = new ArrayList<>();
        List<String> fields = listed(given, FIELDS).stream()
                .filter(id -> known(id, problems))
                .distinct()
                .toList();
        List<Sort> sorts = listed(given, SORT).stream()
                .map(id -> id.startsWith("-") ? Sort.descending(id.substring(1)) : Sort.ascending(id))
                .filter(sort -> known(sort.field(), problems) && held(sort.field(), problems))
                .toList();
        List<Condition> conditions = new ArrayList<>();
        Set<String> unread = new LinkedHashSet<>(given.keySet());
        unread.removeAll(Set.of(FIELDS, SORT));
        for (Field field : dataset.fields()) {
            if (field.lookedUp()) {
                refuse(field.id(), unread, problems);
            } else {
                conditions.addAll(new Reader(field, given, unread, problems).conditions());
            }
        }
        unread.forEach(name -> problems.add(Message.of("exchange.request.unknown-parameter", name)));
        return new Reading(new Request(fields.isEmpty() ? shown() : fields, conditions, sorts), problems);
    }

    private static List<String> listed(Map<String, List<String>> given, String name) {
        return given.getOrDefault(name, List.of()).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private boolean known(String id, List<Message> problems) {
        boolean known = dataset.field(id).isPresent();
        if (!known) {
            String all = dataset.fields().stream().map(Field::id).collect(Collectors.joining(", "));
            problems.add(Message.of("exchange.request.unknown-field", id, all));
        }
        return known;
    }

    private boolean held(String id, List<Message> problems) {
        boolean held = dataset.field(id).filter(Field::lookedUp).isEmpty();
        if (!held) {
            problems.add(lookedUp(id));
        }
        return held;
    }

    private static void refuse(String lookedUp, Set<String> unread, List<Message> problems) {
        String name = FILTER + lookedUp;
        if (unread.removeIf(asked -> asked.equals(name) || asked.startsWith(name + "."))) {
            problems.add(lookedUp(lookedUp));
        }
    }

    private static Message lookedUp(String id) {
        return Message.of("exchange.request.looked-up", id);
    }

    private List<String> shown() {
        List<String> shown =
                dataset.fields().stream().filter(Field::shown).map(Field::id).toList();
        return shown.isEmpty() ? dataset.everything().fields() : shown;
    }

    /** The names and texts of a request, which {@link #read} makes the same again. */
    public Map<String, List<String>> write(Request request) {
        Map<String, List<String>> written = new LinkedHashMap<>();
        written.put(FIELDS, List.of(String.join(",", request.fields())));
        if (!request.sorts().isEmpty()) {
            written.put(
                    SORT,
                    List.of(request.sorts().stream()
                            .map(sort -> (sort.descending() ? "-" : "") + sort.field())
                            .collect(Collectors.joining(","))));
        }
        request.conditions().forEach(condition -> write(condition, written));
        return written;
    }

    private static void write(Condition condition, Map<String, List<String>> written) {
        String name = FILTER + condition.field();
        switch (condition) {
            case Condition.Contains contains -> written.put(name, List.of(contains.words()));
            case Condition.OneOf oneOf ->
                written.put(name, oneOf.codes().stream().sorted().toList());
            case Condition.Is is -> written.put(name, List.of(Boolean.toString(is.value())));
            case Condition.Within within -> written.put(name, List.of(within.code()));
            case Condition.Blank blank -> written.put(name + EMPTY, List.of(Boolean.toString(blank.blank())));
            case Condition.Between between -> {
                between.least().ifPresent(least -> written.put(name + MIN, List.of(least.toPlainString())));
                between.most().ifPresent(most -> written.put(name + MAX, List.of(most.toPlainString())));
            }
            case Condition.Days days -> {
                days.from().ifPresent(from -> written.put(name + FROM, List.of(from.toString())));
                days.to().ifPresent(to -> written.put(name + TO, List.of(to.toString())));
            }
            case Condition.Moments moments -> {
                moments.from().ifPresent(from -> written.put(name + FROM, List.of(instant(from))));
                moments.before().ifPresent(before -> written.put(name + BEFORE, List.of(instant(before))));
            }
        }
    }

    private static String instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC).toString();
    }

    /** Reads the filters of one field. */
    private record Reader(Field field, Map<String, List<String>> given, Set<String> unread, List<Message> problems) {
        List<Condition> conditions() {
            String id = field.id();
            Optional<Condition> main = switch (field.kind()) {
                case Kind.Text text -> one("", Optional::of).map(words -> new Condition.Contains(id, words));
                case Kind.Code code -> codes();
                case Kind.WholeNumber number -> between();
                case Kind.Decimal number -> between();
                case Kind.Money amount -> between();
                case Kind.Day day ->
                    range(one(FROM, this::day), one(TO, this::day), (from, to) -> new Condition.Days(id, from, to));
                case Kind.Moment moment ->
                    range(
                            one(FROM, this::moment),
                            one(BEFORE, this::moment),
                            (from, before) -> new Condition.Moments(id, from, before));
                case Kind.YesNo flag -> one("", this::flag).map(yes -> new Condition.Is(id, yes));
                case Kind.Territory territory -> one("", Optional::of).map(code -> new Condition.Within(id, code));
            };
            Optional<Condition> blank = one(EMPTY, this::flag).map(yes -> new Condition.Blank(id, yes));
            return Stream.concat(main.stream(), blank.stream()).toList();
        }

        private Optional<Condition> codes() {
            String name = FILTER + field.id();
            unread.remove(name);
            Set<String> codes = new LinkedHashSet<>(given.getOrDefault(name, List.of()));
            return codes.isEmpty() ? Optional.empty() : Optional.of(new Condition.OneOf(field.id(), codes));
        }

        private Optional<Condition> between() {
            return range(
                    one(MIN, this::number),
                    one(MAX, this::number),
                    (least, most) -> new Condition.Between(field.id(), least, most));
        }

        private static <T> Optional<Condition> range(Optional<T> from, Optional<T> to, Range<T> range) {
            return from.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(range.of(from, to));
        }

        private interface Range<T> {
            Condition of(Optional<T> from, Optional<T> to);
        }

        private <T> Optional<T> one(String ending, Function<String, Optional<T>> reading) {
            String name = FILTER + field.id() + ending;
            unread.remove(name);
            List<String> texts = given.getOrDefault(name, List.of());
            if (texts.size() > 1) {
                problems.add(Message.of("exchange.request.repeated", name));
            }
            return texts.stream().filter(text -> !text.isBlank()).findFirst().flatMap(reading);
        }

        private Optional<BigDecimal> number(String text) {
            try {
                if (text.length() <= LONGEST_NUMBER && text.indexOf('e') < 0 && text.indexOf('E') < 0) {
                    return Optional.of(new BigDecimal(text.strip()));
                }
            } catch (NumberFormatException e) {
                // told below
            }
            return problem("exchange.request.not-a-number", text);
        }

        private Optional<LocalDate> day(String text) {
            return parsed(text, LocalDate::parse, LocalDate::getYear, "exchange.request.not-a-day");
        }

        private Optional<LocalDateTime> moment(String text) {
            return parsed(
                    text,
                    written -> OffsetDateTime.parse(written)
                            .withOffsetSameInstant(ZoneOffset.UTC)
                            .toLocalDateTime(),
                    LocalDateTime::getYear,
                    "exchange.request.not-a-moment");
        }

        private <T> Optional<T> parsed(
                String text, Function<String, T> parser, Function<T, Integer> year, String problemKey) {
            try {
                T value = parser.apply(text.strip());
                if (year.apply(value) >= Condition.FIRST_YEAR && year.apply(value) <= Condition.LAST_YEAR) {
                    return Optional.of(value);
                }
            } catch (DateTimeException e) {
                // told below
            }
            return problem(problemKey, text);
        }

        private Optional<Boolean> flag(String text) {
            return switch (text.strip()) {
                case "true" -> Optional.of(true);
                case "false" -> Optional.of(false);
                default -> problem("exchange.request.not-yes-no", text);
            };
        }

        private <T> Optional<T> problem(String key, String text) {
            problems.add(Message.of(key, field.id(), text));
            return Optional.empty();
        }
    }
}
