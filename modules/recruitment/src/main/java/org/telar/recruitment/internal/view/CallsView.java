// SPDX-License-Identifier: Apache-2.0
package org.telar.recruitment.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.telar.api.Change;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.Wave;
import org.telar.recruitment.internal.Calls;
import org.telar.recruitment.internal.ProgrammeWaves;
import org.telar.recruitment.internal.engine.Call;
import org.telar.recruitment.internal.engine.Call.State;
import org.telar.ui.Icon;
import org.telar.ui.Neighbours;
import org.telar.ui.form.Drafts;

/** All calls; the way to a new one. */
public final class CallsView extends Section {
    public static final String PATH = "recruitment";
    private static final int NOTICE_MILLIS = 8000;

    private final Calls calls;
    private final User user;
    private final Drafts drafts;
    private final ProgrammeWaves waves;
    private final Neighbours neighbours;
    private final Div content = new Div();

    public CallsView(Calls calls, ProgrammeWaves waves, Neighbours neighbours, User user, Drafts drafts) {
        this.calls = calls;
        this.user = user;
        this.drafts = drafts;
        this.waves = waves;
        this.neighbours = neighbours;
        addClassName("telar-page");
        Div header = new Div(new H1(getTranslation("recruitment.calls")));
        header.addClassName("telar-page-header");
        if (user.may(Calls.EDIT)) {
            header.add(newCall());
        }
        add(header, content);
        show(OptionalLong.empty());
    }

    private Button newCall() {
        Button button = new Button(getTranslation("recruitment.new"), click -> edit(Optional.empty()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** Shows all calls anew. @param changed the call whose first button gets the focus, which was lost with the old list */
    private void show(OptionalLong changed) {
        List<Stored<Call>> all = calls.all(user);
        content.removeAll();
        content.add(all.isEmpty() ? empty() : cards(all, changed));
    }

    private Div empty() {
        String text = user.may(Calls.EDIT) ? "recruitment.none" : "recruitment.none.to-see";
        Div empty = new Div(Icon.MEGAPHONE.draw(), new Paragraph(getTranslation(text)));
        empty.addClassName("telar-empty");
        return empty;
    }

    private UnorderedList cards(List<Stored<Call>> all, OptionalLong changed) {
        LocalDate today = calls.today();
        UnorderedList cards = new UnorderedList();
        cards.addClassName("telar-tiles");
        for (Stored<Call> call : all) {
            CallCard card = new CallCard(call.value(), today, this::known);
            cards.add(card);
            if (user.may(Calls.EDIT)) {
                Button first = addActions(card, call, today);
                if (changed.isPresent() && changed.getAsLong() == call.id()) {
                    first.focus();
                }
            }
        }
        return cards;
    }

    /** What other modules know of a wave of a programme. */
    private Component known(long wave) {
        return neighbours.about(user, Wave.subject(wave), Message.of("recruitment.wave.nothing-known"));
    }

    private Button addActions(CallCard card, Stored<Call> call, LocalDate today) {
        Button edit = card.action("recruitment.change", () -> edit(Optional.of(call)));
        if (call.value().state(today) == State.OPEN) {
            card.action("recruitment.close", () -> settle(calls.close(user, call), "recruitment.closed", call));
        }
        if (call.value().canReopen(today)) {
            card.action("recruitment.reopen", () -> settle(calls.reopen(user, call), "recruitment.reopened", call));
        }
        return edit;
    }

    private void edit(Optional<Stored<Call>> call) {
        new CallDialog(calls, waves, user, drafts)
                .open(
                        call,
                        saved -> {
                            show(OptionalLong.of(saved.id()));
                            notice(getTranslation("recruitment.saved"), NotificationVariant.LUMO_SUCCESS);
                        },
                        () -> show(call.map(seen -> OptionalLong.of(seen.id())).orElseGet(OptionalLong::empty)));
    }

    private void settle(Change<Call> change, String doneKey, Stored<Call> call) {
        show(OptionalLong.of(call.id()));
        String name = call.value().terms().name();
        switch (change) {
            case Change.Done<Call> done -> notice(getTranslation(doneKey, name), NotificationVariant.LUMO_SUCCESS);
            case Change.Overtaken<Call> overtaken -> warn(Message.of("recruitment.changed-meanwhile", name));
            case Change.Refused<Call> refused -> warn(refused.reason());
            case Change.Flawed<Call> flawed ->
                throw new IllegalStateException("Terms that did not change have flaws: " + flawed);
        }
    }

    private void warn(Message reason) {
        notice(getTranslation(reason.key(), reason.values().toArray()), NotificationVariant.LUMO_WARNING);
    }

    private static void notice(String sentence, NotificationVariant look) {
        Notification.show(sentence, NOTICE_MILLIS, Notification.Position.TOP_CENTER)
                .addThemeVariants(look);
    }
}
