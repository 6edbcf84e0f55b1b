// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.matchmaking.Match.State;
import org.telar.matchmaking.internal.MatchEntry;
import org.telar.matchmaking.internal.MatchSteps;
import org.telar.matchmaking.internal.MatchmakingServices;

/** What can be done next with a match, the commonest first. */
final class MatchActions extends Div {
    private final MatchmakingServices services;
    private final User user;
    private final MatchEntry match;
    private final Runnable changed;

    MatchActions(MatchmakingServices services, User user, MatchEntry match, Runnable changed) {
        this.services = services;
        this.user = user;
        this.match = match;
        this.changed = changed;
        addClassName("telar-actions");
        if (match.state() == State.PUBLISHED && services.waves().mayFollow(user)) {
            add(primary("matchmaking.step.validate", this::askAboutMeeting));
            add(button("matchmaking.meeting.plan", this::askWhen));
        }
        if (services.waves().mayFollow(user)) {
            addSteps();
        }
    }

    private void addSteps() {
        if (match.state() == State.PAUSED) {
            State before = match.validated().isPresent() ? State.VALIDATED : State.PUBLISHED;
            add(primary("matchmaking.step.resume", () -> done(services.steps().move(user, match.id(), before, ""))));
        }
        for (State next : new State[] {State.PAUSED, State.DECLINED, State.ENDED}) {
            if (match.state().next().contains(next)) {
                String key = "matchmaking.step." + next.name().toLowerCase(Locale.ROOT);
                add(button(key, () -> askWhy(key, next)));
            }
        }
    }

    private Button primary(String key, Runnable action) {
        Button button = button(key, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button button(String key, Runnable action) {
        return new Button(getTranslation(key), click -> action.run());
    }

    private void done(Optional<Message> objection) {
        objection.ifPresentOrElse(reason -> Notice.warn(this, reason), changed);
    }

    private void askWhy(String key, State next) {
        TextArea reason = new TextArea(getTranslation("matchmaking.step.why"));
        reason.setHelperText(getTranslation(key + ".explain"));
        reason.setMaxLength(MatchSteps.LONGEST_REASON);
        reason.setWidthFull();
        ask(key, () -> services.steps().move(user, match.id(), next, reason.getValue()), reason);
    }

    private void askAboutMeeting() {
        DatePicker day = new DatePicker(
                getTranslation("matchmaking.meeting.day"),
                match.meeting()
                        .map(meeting -> meeting.at().toLocalDate())
                        .filter(planned -> !planned.isAfter(LocalDate.now(services.zone())))
                        .orElse(LocalDate.now(services.zone())));
        day.setMax(LocalDate.now(services.zone()));
        TextArea agreed = new TextArea(getTranslation("matchmaking.meeting.agreed"));
        agreed.setHelperText(getTranslation("matchmaking.meeting.agreed.explain"));
        agreed.setMaxLength(MatchSteps.LONGEST_REASON);
        agreed.setWidthFull();
        ask(
                "matchmaking.step.validate",
                () -> Optional.ofNullable(day.getValue())
                        .map(met -> services.steps().validate(user, match.id(), met, agreed.getValue()))
                        .orElseGet(() -> Optional.of(Message.of("matchmaking.meeting.no-day"))),
                day,
                agreed);
    }

    private void askWhen() {
        DateTimePicker when = new DateTimePicker(getTranslation("matchmaking.meeting.when"));
        when.setValue(LocalDate.now(services.zone()).plusDays(7).atTime(10, 0));
        TextField place = new TextField(getTranslation("matchmaking.meeting.place"));
        place.setHelperText(getTranslation("matchmaking.meeting.place.explain"));
        place.setWidthFull();
        ask(
                "matchmaking.meeting.plan",
                () -> Optional.ofNullable(when.getValue())
                        .map(at -> plan(at, place.getValue()))
                        .orElseGet(() -> Optional.of(Message.of("matchmaking.meeting.no-day"))),
                new Paragraph(getTranslation("matchmaking.meeting.explain")),
                when,
                place);
    }

    private Optional<Message> plan(LocalDateTime at, String place) {
        return services.meetings().plan(user, match.id(), at.atZone(services.zone()), place);
    }

    private void ask(String key, Supplier<Optional<Message>> act, Component... fields) {
        Dialog dialog = new Dialog(getTranslation(key));
        dialog.setWidth("min(32rem, 96vw)");
        Div content = new Div(fields);
        content.addClassName("telar-stack");
        dialog.add(content);
        Button save = new Button(getTranslation(key), click -> {
            Optional<Message> objection = act.get();
            objection.ifPresentOrElse(
                    reason -> {
                        Notice.warn(this, reason);
                        click.getSource().setEnabled(true);
                    },
                    () -> {
                        dialog.close();
                        changed.run();
                    });
        });
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("ui.cancel"), click -> dialog.close()), save);
        dialog.open();
    }
}
