// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.HeaderRow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Entry;
import org.telar.exchange.dataset.Field;
import org.telar.exchange.dataset.Kind;
import org.telar.exchange.dataset.Presentation;
import org.telar.exchange.dataset.Request;
import org.telar.exchange.dataset.Sort;

/** The columns of a grid, one for each field and one of cards, and the choice of those that are shown. */
final class Columns {
    private static final String CARD = "card";
    private static final String WIDE = "16rem";
    private static final int LINES_OF_A_CARD = 3;
    private static final String BUTTON =
            "<vaadin-button theme=\"tertiary\" @click=\"${open}\">${item.text}</vaadin-button>";
    private static final String LINK = "<a href=\"${item.path}\" ?router-link=${true}>${item.text}</a>";

    private final Grid<Entry> grid;
    private final Dataset dataset;
    private final Presentation presentation;
    private final Consumer<List<String>> chosen;
    private final Map<String, Grid.Column<Entry>> byField = new LinkedHashMap<>();
    private final Grid.Column<Entry> card;
    private final HeaderRow filterRow;
    private final Div list = new Div();
    private Request shown;
    private boolean narrow;
    /** Somebody has opened the choice. */
    private boolean listed;

    Columns(Grid<Entry> grid, Dataset dataset, Presentation presentation, Consumer<List<String>> chosen) {
        this.grid = grid;
        this.dataset = dataset;
        this.presentation = presentation;
        this.chosen = chosen;
        shown = dataset.everything();
        dataset.fields().forEach(field -> byField.put(field.id(), column(field)));
        card = grid.addColumn(card(LINK)).setKey(CARD);
        card.setVisible(false);
        grid.setColumnReorderingAllowed(true);
        filterRow = grid.appendHeaderRow();
    }

    private Grid.Column<Entry> column(Field field) {
        boolean number = field.kind() instanceof Kind.WholeNumber
                || field.kind() instanceof Kind.Decimal
                || field.kind() instanceof Kind.Money;
        Grid.Column<Entry> column = naming(field)
                ? grid.addColumn(LitRenderer.<Entry>of(LINK)
                        .withProperty("path", entry -> dataset.path(entry).orElse(""))
                        .withProperty("text", entry -> text(field, entry)))
                : grid.addColumn(entry -> text(field, entry));
        return column.setKey(field.id())
                .setHeader(presentation.title(field))
                .setSortProperty(field.id())
                .setSortable(!field.lookedUp())
                .setResizable(true)
                .setFlexGrow(naming(field) ? 1 : 0)
                .setWidth(naming(field) ? WIDE : "12rem")
                .setTextAlign(number ? ColumnTextAlign.END : ColumnTextAlign.START);
    }

    /** The first field names the row and is its link. */
    private boolean naming(Field field) {
        return dataset.fields().getFirst().equals(field)
                && dataset.path(new Entry("0", List.of(), List.of())).isPresent();
    }

    private String text(Field field, Entry entry) {
        return presentation.shown(field, entry.cell(field.id()));
    }

    /** The field that names a row, and its card, have a button that does this. */
    void opening(Consumer<Entry> open) {
        Field first = dataset.fields().getFirst();
        byField.get(first.id())
                .setFlexGrow(1)
                .setWidth(WIDE)
                .setRenderer(LitRenderer.<Entry>of(BUTTON)
                        .withProperty("text", entry -> text(first, entry))
                        .withFunction("open", open::accept));
        card.setRenderer(card(BUTTON).withFunction("open", open::accept));
    }

    private LitRenderer<Entry> card(String name) {
        return LitRenderer.<Entry>of("<div class=\"telar-dataset-card\">" + name
                        + "${item.lines.map((line) => html`<span>${line}</span>`)}</div>")
                .withProperty("path", entry -> dataset.path(entry).orElse(""))
                .withProperty(
                        "text",
                        entry -> shownFields()
                                .findFirst()
                                .map(field -> text(field, entry))
                                .orElse(""))
                .withProperty("lines", this::lines);
    }

    private List<String> lines(Entry entry) {
        return shownFields()
                .skip(1)
                .filter(field -> !text(field, entry).isEmpty())
                .limit(LINES_OF_A_CARD)
                .map(field -> presentation.title(field) + ": " + text(field, entry))
                .toList();
    }

    private Stream<Field> shownFields() {
        return shown.fields().stream().flatMap(id -> dataset.field(id).stream());
    }

    void show(Request request) {
        shown = request;
        List<Grid.Column<Entry>> inOrder = new ArrayList<>();
        request.fields().forEach(field -> inOrder.add(byField.get(field)));
        byField.values().stream().filter(column -> !inOrder.contains(column)).forEach(inOrder::add);
        inOrder.add(card);
        grid.setColumnOrder(inOrder);
        byField.forEach(
                (id, column) -> column.setVisible(!narrow && request.fields().contains(id)));
        card.setVisible(narrow);
        grid.sort(request.sorts().stream()
                .map(sort -> new GridSortOrder<>(
                        byField.get(sort.field()),
                        sort.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING))
                .toList());
        fill();
    }

    void narrow(boolean cards) {
        narrow = cards;
    }

    List<Sort> sorts() {
        return grid.getSortOrder().stream()
                .map(order -> new Sort(order.getSorted().getKey(), order.getDirection() == SortDirection.DESCENDING))
                .toList();
    }

    /** Ids of the shown fields, as their columns now stand. */
    List<String> order(List<Grid.Column<Entry>> standing) {
        List<String> order = standing.stream()
                .map(Grid.Column::getKey)
                .filter(shown.fields()::contains)
                .toList();
        return order.isEmpty() ? shown.fields() : order;
    }

    /** Where the filter of each field goes. */
    Map<String, Consumer<Component>> filterCells() {
        Map<String, Consumer<Component>> cells = new LinkedHashMap<>();
        byField.forEach((id, column) -> cells.put(id, filterRow.getCell(column)::setComponent));
        return cells;
    }

    void clearFilterCells() {
        byField.values().forEach(column -> filterRow.getCell(column).setText(""));
    }

    /** Opens the choice of columns. */
    Component button() {
        return new Choice(grid.getTranslation("ui.table.columns"), () -> {
            list.addClassName("telar-dataset-choice");
            listed = true;
            fill();
            return list;
        });
    }

    private void fill() {
        if (!listed) {
            return;
        }
        list.removeAll();
        shownFields().forEach(field -> list.add(line(field, true)));
        dataset.fields().stream()
                .filter(field -> !shown.fields().contains(field.id()))
                .forEach(field -> list.add(line(field, false)));
    }

    private Div line(Field field, boolean visible) {
        String title = presentation.title(field);
        Checkbox box = new Checkbox(title, visible);
        boolean last = visible && shown.fields().size() == 1;
        box.setEnabled(!last);
        box.addValueChangeListener(change -> chosen.accept(toggled(field.id(), change.getValue())));
        Button earlier = move(field, -1, "ui.table.earlier", title);
        Button later = move(field, 1, "ui.table.later", title);
        earlier.setEnabled(visible && shown.fields().indexOf(field.id()) > 0);
        later.setEnabled(
                visible && shown.fields().indexOf(field.id()) < shown.fields().size() - 1);
        return new Div(box, new Span(earlier, later));
    }

    private List<String> toggled(String field, boolean on) {
        List<String> fields = new ArrayList<>(shown.fields());
        fields.remove(field);
        if (on) {
            fields.add(field);
        }
        return fields;
    }

    private Button move(Field field, int step, String key, String title) {
        Button button = new Button(step < 0 ? "↑" : "↓", click -> {
            List<String> fields = new ArrayList<>(shown.fields());
            int at = fields.indexOf(field.id());
            Collections.swap(fields, at, at + step);
            chosen.accept(fields);
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(grid.getTranslation(key, title));
        return button;
    }
}
