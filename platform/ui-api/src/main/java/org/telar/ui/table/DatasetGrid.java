// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.table;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.telar.api.User;
import org.telar.exchange.dataset.Condition;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Entry;
import org.telar.exchange.dataset.Parameters;
import org.telar.exchange.dataset.Presentation;
import org.telar.exchange.dataset.Region;
import org.telar.exchange.dataset.Request;
import org.telar.ui.Desk;

/**
 * A dataset as a list: rows are read page by page as one scrolls. Headers sort, a field below each header filters, the
 * columns can be chosen and put in order, arrangements kept by name, and what is shown taken away as CSV or XLSX. On a
 * narrow screen each row becomes a card and the filters lie above. A row opens the view that shows it.
 *
 * <p>Give it a height, or let it have that of its page. The user must have the dataset's permission.
 */
public final class DatasetGrid extends Div {
    private static final int NARROW_PIXELS = 640;

    private final Dataset dataset;
    private final User user;
    private final Grid<Entry> grid = new Grid<>();
    private final Columns columns;
    private final Filters filters;
    private final Export export;
    private final Span count = new Span();
    private final Button clear = new Button(getTranslation("ui.table.clear"), click -> clearFilters());
    private final Div filtersAbove = new Div();
    private final Div empty = new Div();
    private Request shown;
    private long found;
    private boolean arranging;
    private Optional<Consumer<Entry>> opened = Optional.empty();
    private Consumer<Request> following = request -> {};
    private @Nullable Component nothingYet;
    private @Nullable Registration resizing;

    /**
     * @param desk where the user's arrangements are kept
     * @param region in whose time zone moments, and with whose decimal mark numbers are shown
     */
    public DatasetGrid(Dataset dataset, User user, Desk desk, Region region) {
        this.dataset = dataset;
        this.user = user;
        var presentation = new Presentation(
                (language, key, values) -> getTranslation(language, key, values), user.language(), region);
        shown = new Parameters(dataset).read(Map.of()).request().withSorts(dataset.order());
        columns = new Columns(grid, dataset, presentation, this::columnsChosen);
        filters = new Filters(dataset, presentation, this::filtered);
        export = new Export(dataset, user, presentation);
        addClassNames("telar-stack", "telar-dataset");
        filtersAbove.setVisible(false);
        add(bar(new SavedViews(dataset, user, desk, () -> shown, this::show)), filtersAbove, grid);
        prepare(getTranslation(dataset.titleKey()));
        filters.placeIn(columns.filterCells());
        show(shown);
    }

    private Div bar(SavedViews views) {
        count.getElement().setAttribute("role", "status");
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div bar = new Div(count, clear, filters.blanks(), views.button(), columns.button(), export.button());
        bar.addClassNames("telar-actions", "telar-dataset-bar");
        return bar;
    }

    private void prepare(String title) {
        grid.setAriaLabel(title);
        grid.setHeight("max(24rem, 65vh)");
        empty.addClassName("telar-empty");
        grid.setEmptyStateComponent(empty);
        grid.setMultiSort(true, Grid.MultiSortPriority.PREPEND, true);
        grid.addItemClickListener(click -> open(click.getItem()));
        grid.addSortListener(sort -> {
            if (!arranging) {
                shown = shown.withSorts(columns.sorts());
                tell();
            }
        });
        grid.addColumnReorderListener(reorder -> columnsChosen(columns.order(reorder.getColumns())));
        grid.setItems(DataProvider.fromCallbacks(
                query -> dataset.page(user, shown, query.getOffset(), query.getLimit()).stream(), query -> {
                    query.getOffset();
                    query.getLimit();
                    return (int) Math.min(found, Integer.MAX_VALUE);
                }));
    }

    /** What is shown when the dataset has no rows at all, instead of a sentence: say what to do next. */
    public DatasetGrid whenEmpty(Component content) {
        nothingYet = content;
        tellEmptiness();
        return this;
    }

    /** What a row opens instead of the view that shows it. The entry has the fields that are shown. */
    public DatasetGrid opening(Consumer<Entry> row) {
        opened = Optional.of(row);
        columns.opening(row);
        return this;
    }

    /** @param listener is told what is shown, now and whenever that changes */
    public DatasetGrid following(Consumer<Request> listener) {
        following = listener;
        listener.accept(shown);
        return this;
    }

    /** Reads again, after something was changed. */
    public void refresh() {
        found = dataset.count(user, shown.conditions());
        count.setText(getTranslation("ui.table.found", found));
        clear.setVisible(!shown.conditions().isEmpty());
        tellEmptiness();
        tell();
        grid.getDataProvider().refreshAll();
    }

    private void tell() {
        export.of(shown, found);
        following.accept(shown);
    }

    private void tellEmptiness() {
        empty.removeAll();
        if (!shown.conditions().isEmpty()) {
            empty.add(new Paragraph(getTranslation("ui.table.none")));
        } else if (nothingYet != null) {
            empty.add(nothingYet);
        } else {
            empty.add(new Paragraph(getTranslation("ui.table.empty")));
        }
    }

    /** What is shown now. */
    public Request shown() {
        return shown;
    }

    /**
     * Shows these columns of these rows, sorted so; filters and headers follow.
     *
     * @throws IllegalArgumentException when the dataset does not have what is asked for
     */
    public void show(Request request) {
        request.require(dataset);
        shown = request;
        arranging = true;
        try {
            filters.show(request.conditions());
            columns.show(request);
        } finally {
            arranging = false;
        }
        refresh();
    }

    private void clearFilters() {
        show(shown.withConditions(List.of()));
    }

    private void filtered(List<Condition> conditions) {
        if (!arranging && !conditions.equals(shown.conditions())) {
            shown = shown.withConditions(conditions);
            refresh();
        }
    }

    private void columnsChosen(List<String> fields) {
        if (!arranging) {
            show(shown.withFields(fields));
        }
    }

    private void open(Entry entry) {
        if (opened.isPresent()) {
            opened.get().accept(entry);
            return;
        }
        Optional<UI> ui = getUI();
        dataset.path(entry).ifPresent(path -> ui.ifPresent(page -> page.navigate(path)));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var page = attached.getUI().getPage();
        resizing = page.addBrowserWindowResizeListener(resize -> narrow(resize.getWidth() < NARROW_PIXELS));
        int width = page.getExtendedClientDetails().getWindowInnerWidth();
        narrow(width > 0 && width < NARROW_PIXELS);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (resizing != null) {
            resizing.remove();
        }
    }

    /** Cards instead of columns. */
    void narrow(boolean narrow) {
        if (narrow == filtersAbove.isVisible()) {
            return;
        }
        filtersAbove.setVisible(narrow);
        filtersAbove.removeAll();
        if (narrow) {
            columns.clearFilterCells();
            filtersAbove.add(new Details(getTranslation("ui.table.filters"), filters.stack()));
        } else {
            filters.placeIn(columns.filterCells());
        }
        setClassName("narrow", narrow);
        columns.narrow(narrow);
        columns.show(shown);
    }
}
