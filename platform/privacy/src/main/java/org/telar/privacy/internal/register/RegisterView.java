// SPDX-License-Identifier: Apache-2.0
package org.telar.privacy.internal.register;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.telar.api.User;
import org.telar.exchange.Cell;
import org.telar.exchange.CsvFormat;
import org.telar.exchange.TableWriter;
import org.telar.exchange.Title;
import org.telar.kernel.consent.Purpose;
import org.telar.privacy.internal.register.Register.Line;
import org.telar.privacy.internal.retention.Period;
import org.telar.ui.Icon;
import org.telar.ui.table.PlainTable;

/** The register of processing, to read, to print, and as a file. */
public final class RegisterView extends Section {
    public static final String PATH = "privacy/register";

    private static final List<String> TITLES = List.of(
            "privacy.register.module",
            "privacy.register.purpose",
            "privacy.register.recipients",
            "privacy.register.table",
            "privacy.register.columns",
            "privacy.register.fate",
            "privacy.register.blanked",
            "privacy.register.protected");

    private final Register register;
    private final User user;

    /**
     * @param periods of retention
     * @param mailDays how long the office has the content of mails kept, when it has set that
     */
    public RegisterView(Register register, List<Period> periods, OptionalInt mailDays, User user) {
        this.register = register;
        this.user = user;
        addClassNames("telar-page", "wide");
        Div header = new Div(new Div(new H1(getTranslation("privacy.register"))), actions());
        header.addClassName("telar-page-header");
        add(header, new Paragraph(getTranslation("privacy.register.explain")));
        register.lines(user).forEach(this::module);
        purposes();
        periods(periods, mailDays);
        add(
                new H2(getTranslation("privacy.register.measures")),
                new Paragraph(getTranslation("privacy.register.measures.list")));
    }

    private void periods(List<Period> periods, OptionalInt mailDays) {
        PlainTable table = new PlainTable(
                getTranslation("privacy.register.retention"),
                Stream.of(
                                "privacy.register.country",
                                "privacy.register.kept",
                                "privacy.register.months",
                                "privacy.register.source")
                        .map(key -> getTranslation(key))
                        .toList());
        periods.forEach(period -> {
            boolean inDays = period.ofMails() && mailDays.isPresent();
            table.row(
                    new Span(period.countryName(getLocale())),
                    new Span(period.rule().name(getLocale())),
                    new Span(
                            inDays
                                    ? getTranslation("privacy.register.days", mailDays.getAsInt())
                                    : String.valueOf(period.months())),
                    new Span(
                            inDays || period.own()
                                    ? getTranslation("privacy.retention.basis.office")
                                    : period.rule().source(getLocale())));
        });
        add(
                new H2(getTranslation("privacy.register.retention")),
                new Paragraph(getTranslation("privacy.register.retention.explain")),
                table);
    }

    private Div actions() {
        Button print = new Button(
                getTranslation("privacy.register.print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        // texts are those of the page: the file is written on another thread
        Function<String, String> words = key -> getTranslation(key);
        List<String> titles = TITLES.stream().map(words).toList();
        List<List<String>> rows = register.rows(user, words);
        Anchor file = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName("register.csv");
                    event.setContentType("text/csv;charset=utf-8");
                    write(titles, rows, event.getOutputStream());
                },
                "");
        file.add(Icon.DOWNLOAD.draw(), new Span(getTranslation("privacy.register.download")));
        file.addClassName("telar-download");
        file.getElement().setAttribute("download", true);
        Div actions = new Div(print, file);
        actions.addClassName("telar-actions");
        return actions;
    }

    static void write(List<String> titles, List<List<String>> rows, OutputStream out) throws IOException {
        List<Title> heads =
                titles.stream().map(title -> new Title(title, Title.Kind.TEXT)).toList();
        try (TableWriter table = TableWriter.csv(out, CsvFormat.STANDARD, heads)) {
            for (List<String> row : rows) {
                table.write(row.stream().map(Cell::of).toList());
            }
        }
    }

    private void module(String module, List<Line> lines) {
        add(
                new H2(getTranslation(module + ".name")),
                labelled("privacy.register.purpose", getTranslation("processing." + module)),
                labelled("privacy.register.recipients", getTranslation("recipients." + module)));
        PlainTable table = new PlainTable(
                getTranslation(module + ".name"),
                Stream.of("privacy.register.table", "privacy.register.columns", "privacy.register.fate")
                        .map(key -> getTranslation(key))
                        .toList());
        lines.forEach(line -> table.row(
                new Span(getTranslation(line.name())), new Span(named(line.columns())), new Span(fate(line))));
        add(table);
    }

    private String fate(Line line) {
        String fate = getTranslation(line.fate());
        String blanked = named(line.table().blanked());
        String sealed = named(line.table().sealed());
        return fate
                + (blanked.isEmpty() ? "" : " " + getTranslation("privacy.register.blanked.these", blanked))
                + (sealed.isEmpty() ? "" : " " + getTranslation("privacy.register.protected.these", sealed));
    }

    private String named(List<String> columns) {
        return Register.named(columns, key -> getTranslation(key));
    }

    private Paragraph labelled(String labelKey, String text) {
        return new Paragraph(getTranslation(labelKey) + ": " + text);
    }

    private void purposes() {
        add(new H2(getTranslation("privacy.register.consents")));
        List<Purpose> purposes = register.purposes(user);
        if (purposes.isEmpty()) {
            add(new Paragraph(getTranslation("privacy.register.consents.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        purposes.forEach(purpose -> list.add(new ListItem(getTranslation(
                "privacy.register.consents.text",
                Register.text(purpose, getLocale().getLanguage()).title(),
                purpose.edition()))));
        add(list);
    }
}
