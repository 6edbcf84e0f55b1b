// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

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
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.telar.api.Message;
import org.telar.exchange.columns.Problem;
import org.telar.matchmaking.internal.Named;
import org.telar.matchmaking.internal.PeopleList.Written;
import org.telar.matchmaking.internal.roster.RosterFile;
import org.telar.matchmaking.internal.roster.RosterFile.Check;
import org.telar.ui.LongWork;

/**
 * Brings in a list: choose a file, see what is in it and what is wrong with it by row and column, then bring it in.
 * Nothing is stored before the last step, and that stores all or nothing.
 */
final class ImportDialog<T> extends Dialog {
    private static final int NOTICE_MILLIS = 6000;
    private static final int MOST_MEGABYTES = 64;
    private static final int PERCENT = 100;
    private static final int FEW = 8;

    private final String who;
    private final RosterFile<T> roster;
    private final Supplier<PeopleGrid<T>> sampleGrid;
    private final Function<Iterable<Named<T>>, Written> bringIn;
    private final Runnable done;
    private final Div content = new Div();

    /** @param bringIn stores the people, all or none */
    ImportDialog(
            String who,
            RosterFile<T> roster,
            Supplier<PeopleGrid<T>> sampleGrid,
            Function<Iterable<Named<T>>, Written> bringIn,
            Runnable done) {
        this.who = who;
        this.roster = roster;
        this.sampleGrid = sampleGrid;
        this.bringIn = bringIn;
        this.done = done;
        setHeaderTitle(getTranslation("matchmaking.import." + who));
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
        Upload upload = new Upload(UploadHandler.toTempFile((metadata, file) -> check(metadata.fileName(), file)));
        upload.setMaxFileSize(MOST_MEGABYTES * 1024 * 1024);
        upload.setMaxFiles(1);
        upload.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("matchmaking.import.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("matchmaking.import.drop"))));
        upload.addFileRejectedListener(
                rejected -> refuse(Message.of("matchmaking.import.too-large", rejected.getFileName(), MOST_MEGABYTES)));
        Anchor template = new Anchor(Template.of(who, roster.titles()), getTranslation("matchmaking.import.template"));
        show(new Paragraph(getTranslation("matchmaking.import.explain." + who)), upload, template);
        buttons();
    }

    private void check(String fileName, File file) {
        Path path = file.toPath();
        LongWork work = new LongWork();
        show(work);
        buttons();
        work.start(
                watch -> roster.check(
                        fileName,
                        path,
                        share -> watch.reached("matchmaking.import.checking", Math.round(share * PERCENT), PERCENT),
                        watch::isCancelled),
                check -> {
                    switch (check) {
                        case Check.Unreadable<T> unreadable -> {
                            delete(path);
                            refuse(unreadable.reason());
                        }
                        case Check.Read<T> read -> preview(fileName, path, read);
                    }
                },
                () -> {
                    delete(path);
                    askForFile();
                });
    }

    private void refuse(Message reason) {
        Paragraph sentence = new Paragraph(in(reason));
        sentence.addClassNames("telar-note", "danger");
        sentence.getElement().setAttribute("role", "alert");
        Button again = new Button(getTranslation("matchmaking.import.other-file"), click -> askForFile());
        show(sentence, again);
        buttons();
    }

    private void preview(String fileName, Path file, Check.Read<T> read) {
        String outcome = read.canBeBroughtIn()
                ? "matchmaking.import.fits"
                : read.problemCount() == 0 ? "matchmaking.import.no-rows" : "matchmaking.import.unfit";
        Paragraph summary =
                new Paragraph(getTranslation(outcome, fileName, read.good(), read.faulty(), read.problemCount()));
        summary.getElement().setAttribute("role", "status");
        show(summary);
        read.remarks().forEach(remark -> content.add(new Paragraph(in(remark))));
        content.add(read.problemCount() > 0 ? problems(read) : sample(read));
        Button other = new Button(getTranslation("matchmaking.import.other-file"), click -> {
            delete(file);
            askForFile();
        });
        if (read.canBeBroughtIn()) {
            Button bring = new Button(
                    getTranslation("matchmaking.import.bring", read.good()),
                    click -> bring(fileName, file, read.good()));
            bring.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            bring.setDisableOnClick(true);
            buttons(other, bring);
        } else {
            buttons(other);
        }
    }

    private Grid<Problem> problems(Check.Read<T> read) {
        Grid<Problem> grid = new Grid<>();
        grid.addColumn(Problem::row)
                .setHeader(getTranslation("matchmaking.import.row"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(problem ->
                        problem.letters().isEmpty() ? problem.column() : problem.letters() + " · " + problem.column())
                .setHeader(getTranslation("matchmaking.import.column"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(problem -> in(problem.message()))
                .setHeader(getTranslation("matchmaking.import.problem"))
                .setFlexGrow(1);
        grid.addThemeName("wrap-cell-content");
        grid.setItems(read.problems());
        return grid;
    }

    private PeopleGrid<T> sample(Check.Read<T> read) {
        PeopleGrid<T> grid = sampleGrid.get();
        grid.setItems(read.sample());
        grid.setAllRowsVisible(read.sample().size() < FEW);
        return grid;
    }

    private void bring(String fileName, Path file, long rows) {
        LongWork work = new LongWork();
        show(work);
        buttons();
        work.start(
                watch -> bringIn.apply(roster.people(
                        fileName,
                        file,
                        row -> watch.reached("matchmaking.import.bringing", Math.round(row), rows),
                        watch::isCancelled)),
                written -> {
                    delete(file);
                    close();
                    Notification.show(
                            getTranslation("matchmaking.import.done", written.added(), written.changed()),
                            NOTICE_MILLIS,
                            Position.BOTTOM_START);
                    done.run();
                },
                () -> {
                    delete(file);
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
