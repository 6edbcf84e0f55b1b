// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.shared.Registration;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.telar.api.User;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Parameters;
import org.telar.exchange.dataset.Region;
import org.telar.exchange.dataset.Request;
import org.telar.ui.Desk;
import org.telar.ui.table.DatasetGrid;

/** One table, as its module's own page may show it or not; and the address at which a program reads what is shown. */
public final class TableView extends Section implements BeforeEnterObserver {
    static final String PATH = "tables/:table([a-z0-9.-]+)";

    private static final String API = "/api/datasets/";

    private final Function<String, Optional<Dataset>> tables;
    private final Function<Runnable, Registration> news;
    private final User user;
    private final Desk desk;
    private final Region region;
    private Optional<Dataset> shown = Optional.empty();
    private Registration changes = () -> {};

    /**
     * @param tables by id; also those that the user may not see
     * @param news tells a listener, on whatever thread, that there are others now
     */
    TableView(
            Function<String, Optional<Dataset>> tables,
            Function<Runnable, Registration> news,
            User user,
            Desk desk,
            Region region) {
        this.tables = tables;
        this.news = news;
        this.user = user;
        this.desk = desk;
        this.region = region;
        addClassNames("telar-page", "wide");
    }

    static String path(Dataset table) {
        return TablesView.PATH + "/" + table.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Dataset table = event.getRouteParameters().get("table").flatMap(tables).orElseThrow(NotFoundException::new);
        user.require(table.permission());
        show(table);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        changes = news.apply(() -> ui.access(() -> follow(ui)));
        ui.access(() -> follow(ui));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        changes.remove();
    }

    /** A module that went takes its table with it; one that was changed brings it anew. */
    private void follow(UI ui) {
        shown.filter(table ->
                        tables.apply(table.id()).filter(now -> now == table).isEmpty())
                .ifPresent(gone -> {
                    removeAll();
                    shown = Optional.empty();
                    tables.apply(gone.id())
                            .filter(table -> user.may(table.permission()))
                            .ifPresentOrElse(this::show, () -> Frame.leave(ui, TablesView.PATH));
                });
    }

    void show(Dataset table) {
        removeAll();
        shown = Optional.of(table);
        Anchor back = new Anchor(TablesView.PATH, getTranslation("shell.tables"));
        back.addClassName("telar-back");
        Div header = new Div(new Div(back, new H1(getTranslation(table.titleKey()))));
        header.addClassName("telar-page-header");
        DatasetGrid grid = new DatasetGrid(table, user, desk, region);
        add(header, grid, forPrograms(table, grid));
    }

    private Details forPrograms(Dataset table, DatasetGrid grid) {
        Anchor link = TablesView.plain("", "");
        link.addClassName("telar-address");
        grid.following(shown -> {
            String address = address(table, shown);
            link.setHref(address);
            link.setText(address);
        });
        Div content = new Div(new Paragraph(getTranslation("shell.tables.programs.table")), link);
        content.addClassName("telar-stack");
        return new Details(getTranslation("shell.tables.programs"), content);
    }

    static String address(Dataset table, Request shown) {
        return API
                + table.id()
                + new Parameters(table)
                        .write(shown).entrySet().stream()
                                .flatMap(entry ->
                                        entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
                                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2C", ",");
    }
}
