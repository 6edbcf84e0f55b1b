// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.telar.exchange.dataset.Condition;
import org.telar.exchange.dataset.Field;
import org.telar.exchange.dataset.Kind;
import org.telar.exchange.dataset.Option;
import org.telar.exchange.dataset.Places;
import org.telar.exchange.dataset.Presentation;
import org.telar.ui.form.Day;

/**
 * Makes filters.
 *
 * @param changed called when someone changed one
 */
record FilterFields(Presentation presentation, Runnable changed) {
    Filter of(Field field) {
        return switch (field.kind()) {
            case Kind.Text text -> words(field);
            case Kind.Code code -> late(field, () -> codes(field, code));
            case Kind.WholeNumber number -> numbers(field);
            case Kind.Decimal number -> numbers(field);
            case Kind.Money amount -> numbers(field);
            case Kind.Day day -> late(field, () -> days(field));
            case Kind.Moment moment -> late(field, () -> moments(field));
            case Kind.YesNo flag -> late(field, () -> yesNo(field));
            case Kind.Territory territory -> late(field, () -> territory(field, territory.places()));
        };
    }

    private Filter late(Field field, Supplier<Filter> making) {
        return LateFilter.of(label(field, "ui.table.filter"), text("ui.table.filter.all"), making);
    }

    private String label(Field field, String key) {
        return presentation.texts().text(presentation.language(), key, presentation.title(field));
    }

    private String text(String key) {
        return presentation.texts().text(presentation.language(), key);
    }

    /** Told of by everyone who changes it. */
    private <C extends Component & HasValue<?, ?>> C watched(C component) {
        component.addValueChangeListener(change -> changed.run());
        if (component instanceof HasSize sized) {
            sized.setWidthFull();
        }
        component.addClassName("telar-dataset-filter");
        return component;
    }

    private Filter words(Field field) {
        TextField typed = watched(new TextField());
        typed.setAriaLabel(label(field, "ui.table.filter"));
        typed.setPlaceholder(text("ui.table.filter.words"));
        typed.setClearButtonVisible(true);
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        return new Filter(
                typed,
                () -> Optional.of(typed.getValue())
                        .filter(words -> !words.isBlank())
                        .map(words -> new Condition.Contains(field.id(), words)),
                shown -> typed.setValue(shown.map(condition -> ((Condition.Contains) condition).words())
                        .orElse("")),
                typed::focus);
    }

    private Filter codes(Field field, Kind.Code kind) {
        List<Option> options = kind.options();
        MultiSelectComboBox<Option> chosen = watched(new MultiSelectComboBox<>());
        chosen.setItems(options);
        chosen.setItemLabelGenerator(presentation::label);
        chosen.setAriaLabel(label(field, "ui.table.filter"));
        chosen.setPlaceholder(text("ui.table.filter.all"));
        chosen.setClearButtonVisible(true);
        return new Filter(
                chosen,
                () -> Optional.of(chosen.getValue())
                        .filter(some -> !some.isEmpty())
                        .map(some -> new Condition.OneOf(
                                field.id(), some.stream().map(Option::code).collect(Collectors.toSet()))),
                shown -> {
                    Set<String> codes = shown.map(condition -> ((Condition.OneOf) condition).codes())
                            .orElse(Set.of());
                    chosen.setValue(options.stream()
                            .filter(option -> codes.contains(option.code()))
                            .collect(Collectors.toSet()));
                },
                () -> opened(chosen));
    }

    private Filter numbers(Field field) {
        BigDecimalField least = number(field, "ui.table.filter.least");
        BigDecimalField most = number(field, "ui.table.filter.most");
        return range(
                least,
                most,
                (from, to) -> new Condition.Between(field.id(), from, to),
                condition -> ((Condition.Between) condition).least(),
                condition -> ((Condition.Between) condition).most());
    }

    private BigDecimalField number(Field field, String key) {
        BigDecimalField number = watched(new BigDecimalField());
        number.setAriaLabel(label(field, key));
        number.setPlaceholder(text(key + ".short"));
        number.setLocale(presentation.locale());
        number.setValueChangeMode(ValueChangeMode.LAZY);
        return number;
    }

    private Filter days(Field field) {
        return range(
                day(field, "ui.table.filter.from"),
                day(field, "ui.table.filter.to"),
                (from, to) -> new Condition.Days(field.id(), from, to),
                condition -> ((Condition.Days) condition).from(),
                condition -> ((Condition.Days) condition).to());
    }

    /** Whole days of the region's calendar. */
    private Filter moments(Field field) {
        return range(
                day(field, "ui.table.filter.from"),
                day(field, "ui.table.filter.to"),
                (from, to) -> new Condition.Moments(
                        field.id(), from.map(this::begins), to.map(day -> begins(day.plusDays(1)))),
                condition -> ((Condition.Moments) condition).from().map(this::day),
                condition -> ((Condition.Moments) condition).before().map(before -> day(before.minusNanos(1))));
    }

    private LocalDateTime begins(LocalDate day) {
        return day.atStartOfDay(presentation.region().zone())
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
    }

    private LocalDate day(LocalDateTime utc) {
        return utc.atZone(ZoneOffset.UTC)
                .withZoneSameInstant(presentation.region().zone())
                .toLocalDate();
    }

    private Day day(Field field, String key) {
        Day day = watched(new Day());
        day.setAriaLabel(label(field, key));
        day.setPlaceholder(text(key + ".short"));
        day.setClearButtonVisible(true);
        day.setLocale(presentation.locale());
        day.setMin(LocalDate.of(Condition.FIRST_YEAR, 1, 2));
        day.setMax(LocalDate.of(Condition.LAST_YEAR, 12, 30));
        return day;
    }

    private <C extends Component & HasValue<?, V> & Focusable<?>, V> Filter range(
            C from,
            C to,
            BiFunction<Optional<V>, Optional<V>, Condition> condition,
            Function<Condition, Optional<V>> begins,
            Function<Condition, Optional<V>> ends) {
        Div both = new Div(from, to);
        both.addClassName("telar-dataset-range");
        return new Filter(
                both,
                () -> {
                    Optional<V> least = Optional.ofNullable(from.getValue());
                    Optional<V> most = Optional.ofNullable(to.getValue());
                    return least.isEmpty() && most.isEmpty()
                            ? Optional.empty()
                            : Optional.of(condition.apply(least, most));
                },
                shown -> {
                    put(from, shown.flatMap(begins));
                    put(to, shown.flatMap(ends));
                },
                from::focus);
    }

    static void opened(ComboBoxBase<?, ?, ?> chosen) {
        chosen.focus();
        chosen.setOpened(true);
    }

    private static <V> void put(HasValue<?, V> field, Optional<V> value) {
        value.ifPresentOrElse(field::setValue, field::clear);
    }

    private Filter yesNo(Field field) {
        Select<Boolean> chosen = watched(new Select<>());
        chosen.setItems(true, false);
        chosen.setItemLabelGenerator(
                yes -> yes == null ? text("ui.table.filter.all") : text(yes ? "ui.table.yes" : "ui.table.no"));
        chosen.setEmptySelectionAllowed(true);
        chosen.setEmptySelectionCaption(text("ui.table.filter.all"));
        chosen.setAriaLabel(label(field, "ui.table.filter"));
        return new Filter(
                chosen,
                () -> Optional.ofNullable(chosen.getValue()).map(yes -> new Condition.Is(field.id(), yes)),
                shown -> put(chosen, shown.map(condition -> ((Condition.Is) condition).value())),
                () -> {
                    chosen.focus();
                    chosen.getElement().setProperty("opened", true);
                });
    }

    private Filter territory(Field field, Places places) {
        ComboBox<Places.Place> chosen = watched(new ComboBox<>());
        chosen.setItemsWithFilterConverter(
                query -> {
                    int from = query.getOffset();
                    return places.find(query.getFilter().orElse(""), from + query.getLimit()).stream()
                            .skip(from);
                },
                typed -> typed);
        chosen.setItemLabelGenerator(Places.Place::name);
        chosen.setAriaLabel(label(field, "ui.table.filter"));
        chosen.setPlaceholder(text("ui.table.filter.all"));
        chosen.setClearButtonVisible(true);
        return new Filter(
                chosen,
                () -> Optional.ofNullable(chosen.getValue())
                        .map(place -> new Condition.Within(field.id(), place.code())),
                shown -> put(
                        chosen,
                        shown.map(condition -> ((Condition.Within) condition).code())
                                .map(code ->
                                        new Places.Place(code, places.name(code).orElse(code)))),
                () -> opened(chosen));
    }
}
