// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.persistence.Jobs;
import org.telar.persistence.Outbox;
import org.telar.persistence.Outbox.Stuck;
import org.telar.ui.Tiles.Tile;

/** What runs by itself, and what is stuck there: events that reach nobody, and jobs. */
public final class AdministrationView extends Section {
    private static final int NOTICE_MILLIS = 6000;

    private final Outbox outbox;
    private final Jobs jobs;
    private final List<Tile> sections;
    private final ZoneId zone;
    private final User user;
    private final Div content = new Div();

    /**
     * @param sections of other parts of Telar, in their order
     * @param zone the office's
     */
    AdministrationView(Outbox outbox, Jobs jobs, List<Tile> sections, ZoneId zone, User user) {
        this.outbox = outbox;
        this.jobs = jobs;
        this.sections = List.copyOf(sections);
        this.zone = zone;
        this.user = user;
        addClassName("telar-page");
        Anchor health = new Anchor("/health", getTranslation("shell.administration.health"), AnchorTarget.BLANK);
        Div actions = new Div(health, new Button(getTranslation("shell.administration.refresh"), click -> show()));
        actions.addClassName("telar-actions");
        Div header = new Div(new H1(getTranslation("shell.administration")), actions);
        header.addClassName("telar-page-header");
        content.addClassName("telar-stack");
        add(header, content);
        show();
    }

    private void show() {
        content.removeAll();
        if (user.may(Outbox.MANAGE)) {
            content.add(events(outbox.stuck(user)));
        }
        for (Tile part : sections) {
            Section section = section(part.titleKey());
            section.add(part.content().apply(user));
            content.add(section);
        }
        if (user.may(Jobs.MANAGE)) {
            content.add(jobs(jobs.all(user)));
        }
    }

    private Section events(List<Stuck> stuck) {
        Section section = section("shell.events");
        if (stuck.isEmpty()) {
            section.add(new Paragraph(getTranslation("shell.events.none")));
            return section;
        }
        section.add(list(stuck.stream().map(this::event).toList()));
        return section;
    }

    private ListItem event(Stuck stuck) {
        ListItem card = card(
                stuck.listener(),
                words(stuck.explanation()),
                getTranslation("shell.events.detail", stuck.eventType(), stuck.event(), moment(stuck.since())));
        Div actions = actions(card);
        if (stuck.here()) {
            actions.add(button("shell.events.retry", stuck.listener(), () -> settle(() -> outbox.retry(user, stuck))));
        }
        actions.add(button(
                "shell.events.drop",
                stuck.listener(),
                () -> ask("shell.events.drop", "shell.events.drop.explain", () -> outbox.drop(user, stuck))));
        if (!stuck.here()) {
            actions.add(button(
                    "shell.events.forget",
                    stuck.listener(),
                    () -> ask(
                            "shell.events.forget",
                            "shell.events.forget.explain",
                            () -> outbox.forget(user, stuck.listener()))));
        }
        return card;
    }

    private Section jobs(List<Jobs.State> states) {
        Section section = section("shell.jobs");
        section.add(
                states.isEmpty()
                        ? new Paragraph(getTranslation("shell.jobs.none"))
                        : list(states.stream().map(this::job).toList()));
        return section;
    }

    private ListItem job(Jobs.State job) {
        String last = job.ended().map(this::moment).orElseGet(() -> getTranslation("shell.jobs.never"));
        String name = job.here() ? getTranslation("job." + job.id()) : job.id();
        ListItem card = card(
                name,
                words(job.explanation()),
                getTranslation("shell.jobs.detail", job.cron(), moment(job.next()), last));
        Button action = job.here()
                ? button("shell.jobs.run", name, () -> settle(() -> jobs.runNow(user, job.id())))
                : button("shell.jobs.forget", name, () -> settle(() -> jobs.forget(user, job.id())));
        actions(card).add(action);
        return card;
    }

    private Section section(String titleKey) {
        Section section = new Section(new H2(getTranslation(titleKey)));
        section.addClassName("telar-stack");
        return section;
    }

    private static UnorderedList list(List<ListItem> cards) {
        UnorderedList list = new UnorderedList(cards.toArray(ListItem[]::new));
        list.addClassName("telar-tiles");
        return list;
    }

    private static ListItem card(String name, String sentence, String detail) {
        Paragraph muted = new Paragraph(detail);
        muted.addClassName("telar-muted");
        ListItem card = new ListItem(new H3(name), new Paragraph(sentence), muted);
        card.addClassName("telar-tile");
        return card;
    }

    private static Div actions(ListItem card) {
        Div actions = new Div();
        actions.addClassName("telar-actions");
        card.add(actions);
        return actions;
    }

    /** @param what is added to its name for screen readers */
    private Button button(String textKey, String what, Runnable run) {
        Button button = new Button(getTranslation(textKey), click -> run.run());
        button.setAriaLabel(getTranslation(textKey) + ": " + what);
        return button;
    }

    private void ask(String titleKey, String explainKey, BooleanSupplier change) {
        ConfirmDialog question = new ConfirmDialog(
                getTranslation(titleKey),
                getTranslation(explainKey),
                getTranslation(titleKey),
                yes -> settle(change),
                getTranslation("ui.cancel"),
                no -> {});
        question.open();
    }

    private void settle(BooleanSupplier change) {
        String said = change.getAsBoolean() ? "shell.administration.done" : "shell.administration.changed";
        Notification.show(getTranslation(said), NOTICE_MILLIS, Position.TOP_CENTER);
        show();
    }

    private String words(Message message) {
        return getTranslation(message.key(), message.values().toArray());
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(zone)
                .format(at);
    }
}
