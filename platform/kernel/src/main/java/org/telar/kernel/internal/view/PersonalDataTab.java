// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.people.Person;
import org.telar.kernel.people.PersonalFiles;
import org.telar.kernel.people.PersonalFiles.Fate;
import org.telar.kernel.people.PersonalFiles.Table;
import org.telar.kernel.people.ProtectedFacts;
import org.telar.ui.Icon;
import org.telar.ui.LongWork;

/** Hands out everything about a person, and erases her in two steps, of which the first says what goes and what stays. */
final class PersonalDataTab extends Div {
    private final PersonalFiles files;
    private final User user;
    private final Stored<Person> person;
    private final Runnable erased;
    private final Words words = new Words(this);

    /** @param erased called when she is gone */
    PersonalDataTab(PersonalFiles files, User user, Stored<Person> person, Runnable erased) {
        this.files = files;
        this.user = user;
        this.person = person;
        this.erased = erased;
        addClassName("telar-stack");
        if (user.may(PersonalFiles.EXPORT)) {
            add(
                    new H2(getTranslation("kernel.personal.export")),
                    words.muted("kernel.personal.export.explain"),
                    link());
            if (!user.may(ProtectedFacts.SEE)) {
                add(words.muted("kernel.personal.export.without-protected"));
            }
        }
        if (user.may(PersonalFiles.ERASE)) {
            Button erase = new Button(getTranslation("kernel.personal.erase"), click -> explain());
            erase.addThemeVariants(ButtonVariant.LUMO_ERROR);
            Div actions = new Div(erase);
            actions.addClassName("telar-actions");
            add(
                    new H2(getTranslation("kernel.personal.erasure")),
                    words.muted("kernel.personal.erase.explain"),
                    actions);
        }
    }

    static boolean isFor(User user) {
        return user.may(PersonalFiles.EXPORT) || user.may(PersonalFiles.ERASE);
    }

    private Anchor link() {
        Anchor link = new Anchor(
                (DownloadHandler) event -> {
                    user.require(PersonalFiles.EXPORT);
                    event.setFileName("person-" + person.id() + ".zip");
                    event.setContentType("application/zip");
                    files.write(user, person.id(), event.getOutputStream());
                },
                "");
        link.add(Icon.DOWNLOAD.draw(), new Span(getTranslation("kernel.personal.export.download")));
        link.addClassName("telar-download");
        link.getElement().setAttribute("download", true);
        return link;
    }

    /** The first step. */
    private void explain() {
        List<Table> tables = files.tables();
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(
                getTranslation("kernel.personal.erase.of", person.value().fullName()));
        Div content = new Div(
                fates(tables, Fate.REMOVED, "kernel.personal.removed"),
                fates(tables, Fate.BLANKED, "kernel.personal.blanked"),
                fates(tables, Fate.KEPT, "kernel.personal.kept"),
                mentioned(),
                fates(tables, Fate.UNLINKED, "kernel.personal.unlinked"),
                new Paragraph(getTranslation("kernel.personal.erase.ledger")));
        content.addClassName("telar-stack");
        dialog.add(content);
        Button next = new Button(getTranslation("kernel.personal.erase.next"), click -> {
            dialog.close();
            confirm();
        });
        next.addThemeVariants(ButtonVariant.LUMO_ERROR);
        dialog.getFooter().add(new Button(getTranslation("kernel.personal.erase.keep"), click -> dialog.close()), next);
        dialog.open();
    }

    private Div fates(List<Table> all, Fate fate, String key) {
        UnorderedList list = new UnorderedList();
        all.stream().filter(table -> table.fate() == fate).map(this::line).forEach(list::add);
        Div part = new Div(new H3(getTranslation(key)), list);
        part.setVisible(list.getComponentCount() > 0);
        return part;
    }

    /** Rows that name her and have no key of hers. */
    private Div mentioned() {
        UnorderedList list = new UnorderedList();
        files.mentioned(user, person.id())
                .forEach((table, rows) ->
                        list.add(new ListItem(getTranslation("kernel.personal.mentioned.rows", name(table), rows))));
        Div part = new Div(new H3(getTranslation("kernel.personal.mentioned")), list);
        part.setVisible(list.getComponentCount() > 0);
        return part;
    }

    private String name(String table) {
        return getTranslation("table." + table);
    }

    private ListItem line(Table table) {
        String blanked = table.blanked().stream().map(PersonalDataTab::readable).collect(Collectors.joining(", "));
        return new ListItem(name(table.name()) + (blanked.isEmpty() ? "" : ": " + blanked));
    }

    /** Names of columns are those of the exported file. */
    private static String readable(String name) {
        return name.replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    /** The second step. */
    private void confirm() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(
                getTranslation("kernel.personal.erase.of", person.value().fullName()));
        dialog.setText(getTranslation("kernel.personal.erase.sure"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("kernel.personal.erase.keep"));
        dialog.setConfirmText(getTranslation("kernel.personal.erase.now"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> erase());
        dialog.open();
    }

    /** She is gone with the first part; cancelling leaves what her rows left in the files for the next time. */
    private void erase() {
        removeAll();
        LongWork work = new LongWork();
        add(new Paragraph(getTranslation("kernel.personal.erasing")), work);
        work.start(
                watch -> {
                    files.erase(user, person.id());
                    files.removeLeftovers(user);
                    return true;
                },
                done -> {
                    Notification.show(getTranslation("kernel.personal.erased"));
                    erased.run();
                },
                erased);
    }
}
