// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.intake;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.exchange.columns.Problem;
import org.telar.ui.Desk;
import org.telar.ui.LongWork;
import org.telar.ui.intake.ListFile.Check;

/**
 * Brings in a list: choose a file, say what its columns are when their titles do not, see what is in it and what is
 * wrong with it by row and column, then bring it in. Nothing is stored before the last step, and that stores all or
 * nothing. What the columns are is remembered on the user's desk for files with the same titles.
 */
public final class IntakeDialog<T> extends Dialog {
    private static final int NOTICE_MILLIS = 6000;
    private static final int MOST_MEGABYTES = 64;
    private static final int PERCENT = 100;

    private final Intake<T> intake;
    private final Desk desk;
    private final User user;
    private final Runnable done;
    private final Div content = new Div();

    /** A file that was sent, where it lies here. */
    private record Sent(String name, Path path, Header.Found header) {}

    /** @param done called in the page when the list was brought in */
    public IntakeDialog(Intake<T> intake, Desk desk, User user, Runnable done) {
        this.intake = intake;
        this.desk = desk;
        this.user = user;
        this.done = done;
        setHeaderTitle(getTranslation(intake.titleKey()));
        setWidth("min(60rem, 96vw)");
        setCloseOnOutsideClick(false);
        content.addClassName("telar-stack");
        add(content);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                askForFile();
            }
        });
    }

    private void askForFile() {
        Upload upload =
                new Upload(UploadHandler.toTempFile((metadata, file) -> received(metadata.fileName(), file.toPath())));
        upload.setMaxFileSize(MOST_MEGABYTES * 1024 * 1024);
        upload.setMaxFiles(1);
        upload.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("ui.intake.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("ui.intake.drop"))));
        upload.addFileRejectedListener(
                rejected -> refuse(Message.of("ui.intake.too-large", rejected.getFileName(), MOST_MEGABYTES)));
        Anchor template =
                new Anchor(Template.of(intake.id(), intake.file().titles()), getTranslation("ui.intake.template"));
        show(new Paragraph(getTranslation(intake.explainKey())), upload, template);
        buttons();
    }

    /** A file has come. It is deleted when it was brought in, and when another one is asked for. */
    void received(String name, Path path) {
        try {
            switch (intake.file().header(name, path)) {
                case Header.Unreadable unreadable -> {
                    delete(path);
                    refuse(unreadable.reason());
                }
                case Header.Found found -> start(new Sent(name, path, found));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start(Sent sent) {
        Optional<Mapping> remembered = desk.find(user, place(sent)).flatMap(Mapping::read);
        if (remembered.isPresent() || sent.header().isClear()) {
            check(sent, remembered.orElse(sent.header().guess()));
        } else {
            askForColumns(sent, sent.header().guess(), "ui.intake.columns.needed");
        }
    }

    private String place(Sent sent) {
        return "columns/" + intake.id() + "/" + sent.header().fingerprint();
    }

    private void askForColumns(Sent sent, Mapping start, String explainKey) {
        MappingForm form = new MappingForm(intake.file().columns(), sent.header(), start);
        show(new Paragraph(getTranslation(explainKey, sent.name())), form);
        Button go = new Button(
                getTranslation("ui.intake.columns.check"),
                click -> form.chosen().ifPresent(mapping -> {
                    desk.put(user, place(sent), mapping.written());
                    check(sent, mapping);
                }));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        buttons(otherFile(sent), go);
    }

    private Button otherFile(Sent sent) {
        return new Button(getTranslation("ui.intake.other-file"), click -> {
            delete(sent.path());
            askForFile();
        });
    }

    private void check(Sent sent, Mapping mapping) {
        LongWork work = new LongWork();
        show(work);
        buttons();
        work.start(
                watch -> intake.file()
                        .check(
                                sent.name(),
                                sent.path(),
                                mapping,
                                share -> watch.reached("ui.intake.checking", Math.round(share * PERCENT), PERCENT),
                                watch::isCancelled),
                check -> checked(sent, mapping, check),
                () -> {
                    delete(sent.path());
                    askForFile();
                });
    }

    private void checked(Sent sent, Mapping mapping, Check<T> check) {
        switch (check) {
            case Check.Unreadable<T> unreadable -> {
                delete(sent.path());
                refuse(unreadable.reason());
            }
            case Check.Read<T> read -> preview(sent, mapping, read);
        }
    }

    private void refuse(Message reason) {
        Paragraph sentence = new Paragraph(in(reason));
        sentence.addClassNames("telar-note", "danger");
        sentence.getElement().setAttribute("role", "alert");
        show(sentence, new Button(getTranslation("ui.intake.other-file"), click -> askForFile()));
        buttons();
    }

    private void preview(Sent sent, Mapping mapping, Check.Read<T> read) {
        String outcome = read.canBeBroughtIn()
                ? "ui.intake.fits"
                : read.problemCount() == 0 ? "ui.intake.no-rows" : "ui.intake.unfit";
        Paragraph summary =
                new Paragraph(getTranslation(outcome, sent.name(), read.good(), read.faulty(), read.problemCount()));
        summary.getElement().setAttribute("role", "status");
        show(summary);
        unread(sent, mapping).ifPresent(content::add);
        content.add(read.problemCount() > 0 ? problems(read) : intake.sample().apply(read.sample()));
        Button columns = new Button(
                getTranslation("ui.intake.columns"),
                click -> askForColumns(sent, mapping, "ui.intake.columns.explain"));
        if (read.canBeBroughtIn()) {
            Button bring = new Button(
                    getTranslation("ui.intake.bring", read.good()), click -> bring(sent, mapping, read.good()));
            bring.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            bring.setDisableOnClick(true);
            buttons(otherFile(sent), columns, bring);
        } else {
            buttons(otherFile(sent), columns);
        }
    }

    /** Tells which columns of the file are not read. */
    private Optional<Paragraph> unread(Sent sent, Mapping mapping) {
        String titles = String.join(
                ", ",
                sent.header().columns().stream()
                        .filter(column -> !mapping.places().containsValue(column.place()))
                        .map(column -> column.letters() + " · " + column.title())
                        .toList());
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(getTranslation("ui.intake.unread", titles)));
    }

    private Grid<Problem> problems(Check.Read<T> read) {
        Grid<Problem> grid = new Grid<>();
        grid.addColumn(Problem::row)
                .setHeader(getTranslation("ui.intake.row"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(problem ->
                        problem.letters().isEmpty() ? problem.column() : problem.letters() + " · " + problem.column())
                .setHeader(getTranslation("ui.intake.column"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(problem -> in(problem.message()))
                .setHeader(getTranslation("ui.intake.problem"))
                .setFlexGrow(1);
        grid.addThemeName("wrap-cell-content");
        grid.setItems(read.problems());
        return grid;
    }

    private void bring(Sent sent, Mapping mapping, long rows) {
        LongWork work = new LongWork();
        show(work);
        buttons();
        work.start(
                watch -> intake.bring()
                        .apply(intake.file()
                                .rows(
                                        sent.name(),
                                        sent.path(),
                                        mapping,
                                        row -> watch.reached("ui.intake.bringing", Math.round(row), rows),
                                        watch::isCancelled)),
                brought -> {
                    delete(sent.path());
                    close();
                    Notification.show(
                            getTranslation("ui.intake.done", brought.added(), brought.changed(), brought.unchanged()),
                            NOTICE_MILLIS,
                            Position.BOTTOM_START);
                    done.run();
                },
                () -> {
                    delete(sent.path());
                    askForFile();
                });
    }

    private String in(Message message) {
        return getTranslation(
                message.key(),
                message.values().stream()
                        .map(value -> value instanceof Message inner ? in(inner) : value)
                        .toArray());
    }

    private void show(Component... components) {
        content.removeAll();
        content.add(components);
    }

    private void buttons(Button... buttons) {
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
        getFooter().add(buttons);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
