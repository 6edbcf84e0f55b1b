// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.telar.exchange.dataset.Condition;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Field;
import org.telar.exchange.dataset.Presentation;

/** One filter for each field but those that are looked up. */
final class Filters {
    private final Map<String, Filter> byField = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final MultiSelectComboBox<Field> blanks = new MultiSelectComboBox<>();
    /** What was asked for and no filter can show, such as rows with any value. */
    private List<Condition> others = List.of();

    Filters(Dataset dataset, Presentation presentation, Consumer<List<Condition>> changed) {
        FilterFields fields = new FilterFields(presentation, () -> changed.accept(asked()));
        List<Field> held =
                dataset.fields().stream().filter(field -> !field.lookedUp()).toList();
        for (Field field : held) {
            byField.put(field.id(), fields.of(field));
            titles.put(field.id(), presentation.title(field));
        }
        blanks.setItems(held);
        blanks.setItemLabelGenerator(presentation::title);
        blanks.addValueChangeListener(change -> changed.accept(asked()));
    }

    /** Chooses the columns in which there shall be no value. */
    Component blanks() {
        String label = blanks.getTranslation("ui.table.filter.blank");
        blanks.setAriaLabel(label);
        blanks.setPlaceholder(label);
        blanks.setClearButtonVisible(true);
        blanks.addClassName("telar-dataset-filter");
        return blanks;
    }

    private List<Condition> asked() {
        List<Condition> asked = new ArrayList<>();
        byField.values().forEach(filter -> filter.asked().get().ifPresent(asked::add));
        blanks.getValue().forEach(field -> asked.add(new Condition.Blank(field.id(), true)));
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
        blanks.setValue(blanks.getListDataView()
                .getItems()
                .filter(field -> rest.remove(new Condition.Blank(field.id(), true)))
                .collect(Collectors.toSet()));
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
