// SPDX-License-Identifier: Apache-2.0
package org.telar.privacy.internal.retention;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.exchange.dataset.Region;
import org.telar.kernel.people.People;
import org.telar.kernel.people.PersonalFiles;
import org.telar.privacy.internal.retention.Plan.Due;
import org.telar.ui.Icon;
import org.telar.ui.table.PlainTable;

/** Whose time is over: the list that somebody looks through and releases, who is held back and why, and what earlier runs did. */
public final class RetentionView extends Section {
    public static final String PATH = "privacy/retention";

    /** More than these are counted and not listed; the next list has them. */
    private static final int MOST = 200;

    private final Retention retention;
    private final People people;
    private final Region region;
    private final User user;

    public RetentionView(Retention retention, People people, Region region, User user) {
        this.retention = retention;
        this.people = people;
        this.region = region;
        this.user = user;
        addClassNames("telar-page", "wide");
        show();
    }

    private void show() {
        removeAll();
        Button print = new Button(
                getTranslation("privacy.register.print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        Div actions = new Div(print);
        actions.addClassName("telar-actions");
        Div header = new Div(new Div(new H1(getTranslation("privacy.retention"))), actions);
        header.addClassName("telar-page-header");
        add(header, new Paragraph(getTranslation("privacy.retention.explain")), periods());
        Plan plan = retention.plan(user);
        List<Run> runs = retention.runs(user);
        due(plan.due().stream().limit(MOST).toList(), plan.due().size(), runs);
        held(plan.held());
        done(runs.stream().filter(run -> run.done().isPresent()).toList());
    }

    private UnorderedList periods() {
        UnorderedList list = new UnorderedList();
        retention
                .periods()
                .forEach(period -> list.add(new ListItem(getTranslation(
                        "privacy.register.period",
                        period.countryName(getLocale()),
                        period.months(),
                        period.own()
                                ? getTranslation("privacy.retention.basis.office")
                                : period.rule().source(getLocale()) + "."))));
        return list;
    }

    private void due(List<Due> listed, int all, List<Run> runs) {
        add(new H2(getTranslation("privacy.retention.due")));
        runs.stream().filter(run -> run.done().isEmpty()).findFirst().ifPresent(run -> add(released(run)));
        if (listed.isEmpty()) {
            Div empty = new Div(Icon.PEOPLE.draw(), new Paragraph(getTranslation("privacy.retention.due.none")));
            empty.addClassName("telar-empty");
            add(empty);
            return;
        }
        add(new Paragraph(getTranslation("privacy.retention.due.count", all, listed.size())));
        Map<Long, String> names = names(listed.stream().map(Due::person).toList());
        PlainTable table = table(
                "privacy.retention.due",
                "privacy.retention.person",
                "privacy.retention.last",
                "privacy.retention.keep");
        listed.forEach(one -> table.row(person(one.person(), names), new Span(of(one.last())), keep(one, names)));
        add(table);
        if (user.reach(PersonalFiles.ERASE).isEverything()) {
            Button release =
                    new Button(getTranslation("privacy.retention.release", listed.size()), click -> confirm(listed));
            release.addThemeVariants(ButtonVariant.LUMO_ERROR);
            Div actions = new Div(release);
            actions.addClassName("telar-actions");
            add(actions);
        }
    }

    private Div released(Run run) {
        Button back = new Button(getTranslation("privacy.retention.withdraw"), click -> {
            retention.withdraw(user);
            show();
        });
        Div actions = new Div(back);
        actions.addClassName("telar-actions");
        Div note = new Div(
                new Paragraph(getTranslation("privacy.retention.released", of(run.released()), run.people())), actions);
        note.addClassNames("telar-note", "warning");
        return note;
    }

    private PlainTable table(String nameKey, String... titleKeys) {
        return new PlainTable(
                getTranslation(nameKey),
                Stream.of(titleKeys).map(key -> getTranslation(key)).toList());
    }

    /** Names of those whom she may see and reaches. */
    private Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty() || !user.may(People.SEE) ? Map.of() : people.names(user, ids);
    }

    private static Component person(long id, Map<Long, String> names) {
        return names.containsKey(id) ? new Anchor("kernel/person/" + id, names.get(id)) : new Span("#" + id);
    }

    private Button keep(Due one, Map<Long, String> names) {
        String name = names.getOrDefault(one.person(), "#" + one.person());
        Button keep = new Button(
                getTranslation("privacy.retention.keep"),
                click -> new HoldDialog(name, retention.today(), (reason, until) -> {
                            retention.hold(user, one.person(), reason, until);
                            show();
                        })
                        .open());
        keep.setAriaLabel(keep.getText() + ": " + name);
        return keep;
    }

    private void confirm(List<Due> listed) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("privacy.retention.release", listed.size()));
        dialog.setText(getTranslation("privacy.retention.release.sure"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("privacy.retention.release.not"));
        dialog.setConfirmText(getTranslation("privacy.retention.release.now"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> {
            Set<Long> seen = listed.stream().map(Due::person).collect(Collectors.toSet());
            Notification.show(getTranslation("privacy.retention.release.done", retention.release(user, seen)));
            show();
        });
        dialog.open();
    }

    private void held(List<Plan.Held> held) {
        add(new H2(getTranslation("privacy.retention.held")));
        if (held.isEmpty()) {
            add(new Paragraph(getTranslation("privacy.retention.held.none")));
            return;
        }
        List<Plan.Held> listed = held.stream().limit(MOST).toList();
        add(new Paragraph(getTranslation("privacy.retention.due.count", held.size(), listed.size())));
        Map<Long, String> names =
                names(listed.stream().map(one -> one.who().person()).toList());
        Set<Long> byDecision = retention.heldByDecision(user);
        PlainTable table = table(
                "privacy.retention.held",
                "privacy.retention.person",
                "privacy.retention.last",
                "privacy.retention.why",
                "privacy.retention.let-go");
        listed.forEach(one -> {
            long id = one.who().person();
            table.row(
                    person(id, names),
                    new Span(of(one.who().last())),
                    new Span(one.reasons().stream().map(this::of).collect(Collectors.joining(" "))),
                    byDecision.contains(id) ? letGo(id, names.getOrDefault(id, "#" + id)) : new Span());
        });
        add(table);
    }

    private Button letGo(long id, String name) {
        Button letGo = new Button(getTranslation("privacy.retention.let-go"), click -> {
            retention.letGo(user, id);
            show();
        });
        letGo.setAriaLabel(letGo.getText() + ": " + name);
        return letGo;
    }

    private void done(List<Run> runs) {
        add(new H2(getTranslation("privacy.retention.runs")));
        UnorderedList list = new UnorderedList();
        runs.forEach(run -> list.add(new ListItem(getTranslation(
                "privacy.retention.run", of(run.done().orElseThrow()), run.people(), run.erased(), run.held()))));
        add(runs.isEmpty() ? new Paragraph(getTranslation("privacy.retention.runs.none")) : list);
    }

    private String of(Message message) {
        return getTranslation(message.key(), message.values().toArray());
    }

    private String of(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(day);
    }

    private String of(LocalDateTime utc) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(region.zone()));
    }

    /** Until when, if that is known, somebody is kept, and why. */
    interface Held {
        void by(Hold.Reason reason, Optional<LocalDate> until);
    }
}
