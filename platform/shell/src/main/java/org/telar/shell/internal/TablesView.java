// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.Registration;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.telar.exchange.dataset.Dataset;
import org.telar.ui.Icon;

/**
 * Every table that a user may see, by the module that has it, and where programs read them. Tables come and go with their
 * modules while the page is open.
 */
public final class TablesView extends Section {
    static final String PATH = "tables";

    private static final String LIST = "/api/datasets";
    private static final String DESCRIPTION = "/api/openapi.json";

    private final Supplier<List<Dataset>> tables;
    private final Function<Runnable, Registration> news;
    private List<Dataset> shown = List.of();
    private Registration changes = () -> {};

    /** @param news tells a listener, on whatever thread, that there are others now */
    TablesView(Supplier<List<Dataset>> tables, Function<Runnable, Registration> news) {
        this.tables = tables;
        this.news = news;
        addClassName("telar-page");
        show(tables.get());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        changes = news.apply(() -> ui.access(this::follow));
        follow();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        changes.remove();
    }

    private void follow() {
        List<Dataset> now = tables.get();
        if (!now.equals(shown)) {
            removeAll();
            show(now);
        }
    }

    private void show(List<Dataset> tables) {
        shown = tables;
        add(new H1(getTranslation("shell.tables")));
        if (tables.isEmpty()) {
            Div empty = new Div(Icon.TABLE.draw(), new Paragraph(getTranslation("shell.tables.none")));
            empty.addClassName("telar-empty");
            add(empty);
            return;
        }
        add(new Paragraph(getTranslation("shell.tables.explain")));
        Div cards = new Div();
        cards.addClassName("telar-tiles");
        byModule(tables).forEach((module, its) -> cards.add(card(module, its)));
        cards.add(forPrograms());
        add(cards);
    }

    private Map<String, List<Dataset>> byModule(List<Dataset> tables) {
        Function<Dataset, String> module =
                table -> getTranslation(table.id().substring(0, table.id().indexOf('.')) + ".name");
        return tables.stream()
                .collect(Collectors.groupingBy(
                        module, () -> new TreeMap<>(Collator.getInstance(getLocale())), Collectors.toList()));
    }

    private Section card(String module, List<Dataset> tables) {
        UnorderedList list = new UnorderedList();
        tables.stream()
                .sorted(Comparator.comparing(
                        table -> getTranslation(table.titleKey()), Collator.getInstance(getLocale())))
                .map(this::item)
                .forEach(list::add);
        Section card = new Section(new H2(module), list);
        card.addClassName("telar-tile");
        return card;
    }

    private ListItem item(Dataset table) {
        Span columns =
                new Span(getTranslation("shell.tables.columns", table.fields().size()));
        columns.addClassName("telar-muted");
        return new ListItem(
                new Anchor(TableView.path(table), getTranslation(table.titleKey())), new Span(" "), columns);
    }

    private Section forPrograms() {
        Section card = new Section(
                new H2(getTranslation("shell.tables.programs")),
                new Paragraph(getTranslation("shell.tables.programs.explain")),
                new UnorderedList(
                        new ListItem(plain(LIST, getTranslation("shell.tables.programs.list"))),
                        new ListItem(plain(DESCRIPTION, getTranslation("shell.tables.programs.description")))));
        card.addClassName("telar-tile");
        return card;
    }

    /** A link to what is no page of ours: in a tab of its own. */
    static Anchor plain(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.setTarget("_blank");
        link.setRouterIgnore(true);
        return link;
    }
}
