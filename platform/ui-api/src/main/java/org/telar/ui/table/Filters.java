// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.telar.exchange.dataset.Condition;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Field;
import org.telar.exchange.dataset.Presentation;

/** One filter for each field but those that are looked up. */
final class Filters {
    private static final String BLANK = "ui.table.filter.blank";

    private final Map<String, Filter> byField = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final List<Field> held;
    private final Presentation presentation;
    private final Consumer<List<Condition>> changed;
    private final Div blanks = new Div();
    private @Nullable MultiSelectComboBox<Field> blank;
    /** What was asked for and no filter can show, such as rows with any value. */
    private List<Condition> others = List.of();

    Filters(Dataset dataset, Presentation presentation, Consumer<List<Condition>> changed) {
        this.presentation = presentation;
        this.changed = changed;
        FilterFields fields = new FilterFields(presentation, () -> changed.accept(asked()));
        held = dataset.fields().stream().filter(field -> !field.lookedUp()).toList();
        for (Field field : held) {
            byField.put(field.id(), fields.of(field));
            titles.put(field.id(), presentation.title(field));
        }
        Button ask = new Button(blanks.getTranslation(BLANK), click -> FilterFields.opened(blank()));
        ask.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        blanks.add(ask);
    }

    /** Chooses the columns in which there shall be no value. */
    Component blanks() {
        return blanks;
    }

    /** Heavy for a slow line, so it is made for the first who wants it. */
    private MultiSelectComboBox<Field> blank() {
        if (blank == null) {
            blank = new MultiSelectComboBox<>();
            blank.setItems(held);
            blank.setItemLabelGenerator(presentation::title);
            blank.addValueChangeListener(change -> changed.accept(asked()));
            blank.setAriaLabel(blanks.getTranslation(BLANK));
            blank.setPlaceholder(blanks.getTranslation(BLANK));
            blank.setClearButtonVisible(true);
            blank.addClassName("telar-dataset-filter");
            blanks.removeAll();
            blanks.add(blank);
        }
        return blank;
    }

    private List<Condition> asked() {
        List<Condition> asked = new ArrayList<>();
        byField.values().forEach(filter -> filter.asked().get().ifPresent(asked::add));
        if (blank != null) {
            blank.getValue().forEach(field -> asked.add(new Condition.Blank(field.id(), true)));
        }
        asked.addAll(others);
        return asked;
    }

    void show(List<Condition> conditions) {
        List<Condition> rest = new ArrayList<>(conditions);
        byField.forEach((id, filter) -> {
            Optional<Condition> own = rest.stream()
                    .filter(condition -> condition.field().equals(id) && !(condition instanceof Condition.Blank))
                    .findFirst();
            own.ifPresent(rest::remove);
            filter.show().accept(own);
        });
        Set<Field> without = held.stream()
                .filter(field -> rest.remove(new Condition.Blank(field.id(), true)))
                .collect(Collectors.toSet());
        if (blank != null || !without.isEmpty()) {
            blank().setValue(without);
        }
        others = List.copyOf(rest);
    }

    void placeIn(Map<String, Consumer<Component>> places) {
        places.forEach((id, place) -> {
            Filter filter = byField.get(id);
            if (filter != null) {
                filter.component().getElement().removeFromParent();
                place.accept(filter.component());
            }
        });
    }

    /** All of them, one below the other with their titles. */
    Div stack() {
        Div stack = new Div();
        stack.addClassName("telar-dataset-filters");
        byField.forEach((id, filter) -> {
            filter.component().getElement().removeFromParent();
            Span title = new Span(titles.getOrDefault(id, id));
            title.getElement().setAttribute("aria-hidden", "true");
            stack.add(new Div(title, filter.component()));
        });
        return stack;
    }
}
