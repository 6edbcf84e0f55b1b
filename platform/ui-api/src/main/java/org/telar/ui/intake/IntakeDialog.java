// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.intake;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.ui.BoundedUpload;
import org.telar.ui.Desk;
import org.telar.ui.LongWork;
import org.telar.ui.intake.Header.FileColumn;
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
    private Optional<SentFile> current = Optional.empty();

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
            } else {
                letGo();
            }
        });
        addDetachListener(gone -> letGo());
    }

    /** By whoever cancelled it, or by what went wrong. */
    private void stopped() {
        askForFile();
        Paragraph nothing = new Paragraph(getTranslation("ui.intake.stopped"));
        nothing.addClassName("telar-note");
        nothing.getElement().setAttribute("role", "status");
        content.addComponentAsFirst(nothing);
    }

    private void letGo() {
        current.ifPresent(SentFile::letGo);
        current = Optional.empty();
    }

    private void askForFile() {
        letGo();
        UploadI18N words =
                BoundedUpload.words(this, getTranslation("ui.intake.choose"), getTranslation("ui.intake.drop"));
        Upload upload = BoundedUpload.field(MOST_MEGABYTES * 1024 * 1024, words, this::received);
        upload.addFileRejectedListener(
                rejected -> refuse(Message.of("ui.intake.too-large", rejected.getFileName(), MOST_MEGABYTES)));
        Anchor template = new Anchor(
                Template.of(intake.id(), intake.file().titles(getLocale())), getTranslation("ui.intake.template"));
        show(new Paragraph(getTranslation(intake.explainKey())), upload, template);
        buttons();
    }

    /** A file has come. It is deleted when it was brought in, when another one is asked for, and when the dialog closes. */
    void received(String name, Path path) {
        try {
            switch (intake.file().header(name, path)) {
                case Header.Unreadable unreadable -> {
                    BoundedUpload.delete(path);
                    refuse(unreadable.reason());
                }
                case Header.Found found -> start(new SentFile(name, path, found));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start(SentFile sent) {
        letGo();
        current = Optional.of(sent);
        Optional<Mapping> remembered = desk.find(user, place(sent)).flatMap(Mapping::read);
        if (remembered.isPresent() || sent.header().isClear()) {
            check(sent, remembered.orElse(sent.header().guess()));
        } else {
            askForColumns(sent, sent.header().guess(), "ui.intake.columns.needed");
        }
    }

    private String place(SentFile sent) {
        return "columns/" + intake.id() + "/" + sent.header().fingerprint();
    }

    private void askForColumns(SentFile sent, Mapping start, String explainKey) {
        MappingForm form = new MappingForm(intake.file().columns(), sent.header(), start);
        show(new Paragraph(getTranslation(explainKey, sent.name())));
        content.add(slips(sent, start));
        content.add(form);
        Button go = new Button(
                getTranslation("ui.intake.columns.check"),
                click -> form.chosen().ifPresent(mapping -> {
                    desk.put(user, place(sent), mapping.written());
                    check(sent, mapping);
                }));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        buttons(otherFile(), go);
    }

    private Button otherFile() {
        return new Button(getTranslation("ui.intake.other-file"), click -> {
            askForFile();
        });
    }

    private void check(SentFile sent, Mapping mapping) {
        LongWork work = new LongWork();
        show(work);
        buttons();
        work.start(
                watch -> sent.during(() -> intake.file()
                        .check(
                                sent.name(),
                                sent.path(),
                                mapping,
                                share -> watch.reached("ui.intake.checking", Math.round(share * PERCENT), PERCENT),
                                watch::isCancelled)),
                check -> checked(sent, mapping, check),
                this::stopped);
    }

    private void checked(SentFile sent, Mapping mapping, Check<T> check) {
        switch (check) {
            case Check.Unreadable<T> unreadable -> {
                letGo();
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

    private void preview(SentFile sent, Mapping mapping, Check.Read<T> read) {
        String outcome = read.canBeBroughtIn()
                ? "ui.intake.fits"
                : read.problemCount() == 0 ? "ui.intake.no-rows" : "ui.intake.unfit";
        Paragraph summary =
                new Paragraph(getTranslation(outcome, sent.name(), read.good(), read.faulty(), read.problemCount()));
        summary.getElement().setAttribute("role", "status");
        show(summary);
        unread(sent, mapping).ifPresent(content::add);
        content.add(slips(sent, mapping));
        content.add(
                read.problemCount() > 0
                        ? new ProblemGrid(read.problems(), this::in)
                        : intake.sample().apply(read.sample()));
        Button columns = new Button(
                getTranslation("ui.intake.columns"),
                click -> askForColumns(sent, mapping, "ui.intake.columns.explain"));
        if (read.canBeBroughtIn()) {
            Button bring = new Button(
                    getTranslation("ui.intake.bring", read.good()), click -> bring(sent, mapping, read.good()));
            bring.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            bring.setDisableOnClick(true);
            buttons(otherFile(), columns, bring);
        } else {
            buttons(otherFile(), columns);
        }
    }

    /** Tells which columns of the file are not read. */
    private Optional<Paragraph> unread(SentFile sent, Mapping mapping) {
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

    /** Tells which titles are perhaps misspelled: those of columns that are not read, near one that is not found. */
    private List<Component> slips(SentFile sent, Mapping mapping) {
        List<Component> slips = new ArrayList<>();
        for (FileColumn column : sent.header().columns()) {
            column.near()
                    .filter(near -> !mapping.places().containsValue(column.place())
                            && !mapping.places().containsKey(near.id()))
                    .map(near -> warning(getTranslation(
                            "ui.intake.near", column.title(), column.letters(), near.title(getLocale()))))
                    .ifPresent(slips::add);
        }

        return slips;
    }

    private static Component warning(String sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassNames("telar-note", "warning");
        return paragraph;
    }

    private void bring(SentFile sent, Mapping mapping, long rows) {
        LongWork work = new LongWork();
        show(work);
        buttons();
        work.start(
                watch -> sent.during(() -> intake.bring()
                        .apply(intake.file()
                                .rows(
                                        sent.name(),
                                        sent.path(),
                                        mapping,
                                        row -> watch.reached("ui.intake.bringing", Math.round(row), rows),
                                        watch::isCancelled))),
                brought -> {
                    close();
                    Notification.show(
                            getTranslation("ui.intake.done", brought.added(), brought.changed(), brought.unchanged()),
                            NOTICE_MILLIS,
                            Position.BOTTOM_START);
                    done.run();
                },
                this::stopped);
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
}
