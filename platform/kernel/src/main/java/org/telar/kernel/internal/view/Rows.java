// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.telar.ui.form.Field;
import org.telar.ui.form.Notation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A field that holds any number of rows, each of several fields; rows are added and taken away. */
final class Rows<R> extends CustomField<List<R>> {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Function<Runnable, Line<R>> newLine;
    private final List<Line<R>> lines = new ArrayList<>();
    private final Div list = new Div();
    private final String removeKey;

    /** The fields of one row. */
    interface Line<R> {
        Component component();

        /** Empty while nothing is typed into it. */
        Optional<R> value();

        void show(R row);

        /** Reports what the user types. */
        static <E extends HasValue.ValueChangeEvent<V>, V> void listen(HasValue<E, V> input, Runnable changed) {
            input.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed.run();
                }
            });
        }
    }

    /**
     * @param newLine makes the fields of a row, which tell when something was typed
     * @param addKey key of the button that adds a row
     * @param removeKey key of the name of the button that takes a row away, with the row's name
     */
    Rows(Function<Runnable, Line<R>> newLine, String addKey, String removeKey) {
        super(List.of());
        this.newLine = newLine;
        this.removeKey = removeKey;
        list.addClassName("telar-stack");
        setWidthFull();
        Button add = new Button("+ " + getTranslation(addKey), click -> append());
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(new Div(list, add));
    }

    static <R> Field<List<R>> of(String id, String labelKey, Class<R> type, Rows<R> rows, Function<R, String> words) {
        Notation<List<R>> notation = new Notation<>(
                held -> ((List<?>) held).stream().map(type::cast).toList(),
                JSON::writeValueAsString,
                code -> read(type, code),
                all -> new Words(rows).list(all.stream(), words));
        return Field.of(id, labelKey, rows, notation).wide();
    }

    /** Empty when it was written by a Telar whose rows were other ones. */
    private static <R> Optional<List<R>> read(Class<R> type, String code) {
        try {
            return Optional.of(JSON.readerForListOf(type).readValue(code));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private Line<R> append() {
        Line<R> line = newLine.apply(this::updateValue);
        Button remove = new Button("✕");
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div row = new Div(line.component(), remove);
        row.addClassName("telar-tile");
        remove.setAriaLabel(getTranslation(removeKey, lines.size() + 1));
        remove.addClickListener(click -> {
            lines.remove(line);
            list.remove(row);
            updateValue();
        });
        lines.add(line);
        list.add(row);
        return line;
    }

    @Override
    protected List<R> generateModelValue() {
        return lines.stream().flatMap(line -> line.value().stream()).toList();
    }

    @Override
    protected void setPresentationValue(@Nullable List<R> rows) {
        lines.clear();
        list.removeAll();
        if (rows != null) {
            rows.forEach(row -> append().show(row));
        }
    }
}
