// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.people.KeepsFiles.Kept;
import org.telar.kernel.people.Person;
import org.telar.kernel.people.PersonalFiles;
import org.telar.kernel.people.PersonalFiles.Fate;
import org.telar.kernel.people.PersonalFiles.Table;
import org.telar.ui.LongWork;

/** Two steps before someone is erased: the first says what goes and what stays, and has a person decide about files that name her. */
final class ErasureDialog extends Dialog {
    private static final int MOST = 100;

    private final PersonalFiles files;
    private final User user;
    private final Stored<Person> person;
    private final Consumer<Set<String>> sure;
    private final Set<String> taken = new TreeSet<>();
    private final Set<Button> unshown = new HashSet<>();
    private final Div searched = new Div();
    private final Button next;

    /** What was found by looking through everything. */
    private record Found(Map<String, Integer> rows, List<Kept> files) {}

    /** @param sure is told which files go with her */
    ErasureDialog(PersonalFiles files, User user, Stored<Person> person, Consumer<Set<String>> sure) {
        this.files = files;
        this.user = user;
        this.person = person;
        this.sure = sure;
        setHeaderTitle(getTranslation("kernel.personal.erase.of", person.value().fullName()));
        setWidth("44rem");
        setMaxWidth("100%");
        next = new Button(getTranslation("kernel.personal.erase.next"), click -> {
            close();
            confirm();
        });
        next.addThemeVariants(ButtonVariant.LUMO_ERROR);
        next.setEnabled(false);
        getFooter().add(new Button(getTranslation("kernel.personal.erase.keep"), click -> close()), next);
        List<Table> tables = files.tables();
        searched.addClassName("telar-stack");
        Div content = new Div(
                searched,
                fates(tables, Fate.REMOVED, "kernel.personal.removed"),
                fates(tables, Fate.BLANKED, "kernel.personal.blanked"),
                fates(tables, Fate.KEPT, "kernel.personal.kept"),
                fates(tables, Fate.UNLINKED, "kernel.personal.unlinked"),
                new Paragraph(getTranslation("kernel.personal.erase.ledger")));
        content.addClassName("telar-stack");
        add(content);
    }

    @Override
    public void open() {
        super.open();
        search();
    }

    private void search() {
        LongWork work = LongWork.reading();
        searched.removeAll();
        searched.add(new Paragraph(getTranslation("kernel.personal.searching")), work);
        work.start(
                watch -> {
                    var rows = files.mentioned(user, person.id());
                    if (watch.isCancelled()) {
                        throw new CancellationException();
                    }
                    return new Found(rows, files.files(user, person.id()));
                },
                this::show,
                this::close);
    }

    private void show(Found found) {
        searched.removeAll();
        searched.add(
                decided(found.files().stream().filter(Kept::read).toList(), "kernel.personal.files"),
                decided(found.files().stream().filter(file -> !file.read()).toList(), "kernel.personal.files.unread"),
                mentioned(found.rows()));
        settle();
    }

    /** Nobody goes on before every file was shown. */
    private void settle() {
        next.setEnabled(unshown.isEmpty());
    }

    private Div fates(List<Table> all, Fate fate, String key) {
        UnorderedList list = new UnorderedList();
        all.stream().filter(table -> table.fate() == fate).map(this::line).forEach(list::add);
        return part(key, list);
    }

    private Div part(String key, UnorderedList list) {
        Div part = new Div(new H3(getTranslation(key)), list);
        part.setVisible(list.getComponentCount() > 0);
        return part;
    }

    /** Files of which those that are ticked go. */
    private Div decided(List<Kept> all, String key) {
        UnorderedList list = new UnorderedList();
        list.addClassName("telar-choices");
        all.stream().limit(MOST).map(this::choice).forEach(list::add);
        Div part = part(key, list);
        if (all.size() > MOST) {
            Button more = new Button();
            more.addClickListener(click -> more(all, list, more));
            part.add(more);
            offer(all.size() - MOST, more);
        }
        return part;
    }

    private void more(List<Kept> all, UnorderedList list, Button more) {
        all.stream()
                .skip(list.getComponentCount())
                .limit(MOST)
                .map(this::choice)
                .forEach(list::add);
        offer(all.size() - list.getComponentCount(), more);
        settle();
    }

    private void offer(int left, Button more) {
        if (left > 0) {
            unshown.add(more);
            more.setText(getTranslation("kernel.personal.files.more", Math.min(left, MOST), left));
        } else {
            unshown.remove(more);
            more.setVisible(false);
        }
    }

    private ListItem choice(Kept file) {
        Checkbox take = new Checkbox(getTranslation("kernel.personal.files.take", file.name()));
        take.addValueChangeListener(event -> {
            if (event.getValue()) {
                taken.add(file.sha256());
            } else {
                taken.remove(file.sha256());
            }
        });
        Anchor look = new Anchor(file.page(), getTranslation("kernel.personal.files.look"), AnchorTarget.BLANK);
        look.getElement().setAttribute("aria-label", look.getText() + ": " + file.name());
        return new ListItem(take, look);
    }

    /** Rows that name her and have no key of hers. */
    private Div mentioned(Map<String, Integer> tables) {
        UnorderedList list = new UnorderedList();
        tables.forEach((table, rows) ->
                list.add(new ListItem(getTranslation("kernel.personal.mentioned.rows", name(table), rows))));
        return part("kernel.personal.mentioned", list);
    }

    private String name(String table) {
        return getTranslation("table." + table);
    }

    private ListItem line(Table table) {
        String blanked = table.blanked().stream().map(this::readable).collect(Collectors.joining(", "));
        return new ListItem(name(table.name()) + (blanked.isEmpty() ? "" : ": " + blanked));
    }

    /** A module that has columns of its own to empty may call them so; else they are named as in the exported file. */
    private String readable(String column) {
        String said = getTranslation("kernel.column." + column);
        return said.startsWith("!") ? column.replace('_', ' ').toLowerCase(Locale.ROOT) : said;
    }

    /** The second step. */
    private void confirm() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(
                getTranslation("kernel.personal.erase.of", person.value().fullName()));
        dialog.setText(getTranslation("kernel.personal.erase.sure")
                + (taken.isEmpty() ? "" : " " + getTranslation("kernel.personal.files.taken", taken.size())));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("kernel.personal.erase.keep"));
        dialog.setConfirmText(getTranslation("kernel.personal.erase.now"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> sure.accept(taken));
        dialog.open();
    }
}
