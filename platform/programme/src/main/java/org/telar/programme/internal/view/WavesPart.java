// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.Phase;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.Wave;
import org.telar.programme.participation.Places;

/** The phases of a programme, and its waves with their places. */
final class WavesPart extends Div {
    private final ProgrammeServices services;
    private final User user;
    private final long programme;
    private final DesignForms forms;
    private final boolean mayEdit;
    private final Words words = new Words(this);

    WavesPart(ProgrammeServices services, User user, long programme) {
        this.services = services;
        this.user = user;
        this.programme = programme;
        mayEdit = user.may(ProgrammePermissions.EDIT);
        forms = new DesignForms(services, user, programme, words, this::fill);
        addClassName("telar-stack");
        fill();
    }

    private void fill() {
        removeAll();
        List<Stored<Wave>> waves = services.programmes().waves(user, programme);
        List<Stored<Phase>> phases = services.programmes().phases(user, programme);
        add(
                section(
                        "programme.waves",
                        "programme.waves.none",
                        waves.stream().map(this::wave).toList(),
                        action("programme.wave.new", () -> forms.wave(Optional.empty(), waves))),
                section(
                        "programme.phases",
                        "programme.phases.none",
                        phases.stream().map(this::phase).toList(),
                        action("programme.phase.new", () -> forms.phase(Optional.empty(), phases))));
    }

    private Section section(String titleKey, String noneKey, List<ListItem> items, Optional<Button> add) {
        UnorderedList cards = new UnorderedList(items.toArray(ListItem[]::new));
        cards.addClassName("telar-tiles");
        Div header = new Div(new H2(words.say(titleKey)));
        header.addClassName("telar-page-header");
        add.ifPresent(header::add);
        return items.isEmpty() ? new Section(header, Words.muted(words.say(noneKey))) : new Section(header, cards);
    }

    private Optional<Button> action(String textKey, Runnable run) {
        return mayEdit ? Optional.of(new Button(words.say(textKey), click -> run.run())) : Optional.empty();
    }

    private ListItem wave(Stored<Wave> stored) {
        Wave wave = stored.value();
        Places places = services.participations().places(user, stored.id());
        ListItem card = card(wave.name(), words.days(wave.begins(), wave.ends()));
        if (wave.capacity() > 0) {
            card.add(new Bar(places, words));
        } else {
            card.add(Words.muted(words.say("programme.wave.no-places")));
        }
        services.methodologies()
                .followedBy(user, stored.id())
                .ifPresentOrElse(
                        version -> card.add(Words.muted(words.say(
                                "programme.wave.follows", version.value().number()))),
                        () -> card.add(Words.muted(words.say("programme.wave.follows-none"))));
        actions(
                card,
                wave.name(),
                () -> forms.wave(Optional.of(stored), services.programmes().waves(user, programme)),
                () -> services.programmes().removeWave(user, stored));
        return card;
    }

    private ListItem phase(Stored<Phase> stored) {
        Phase phase = stored.value();
        String name = phase.names().in(getLocale());
        ListItem card = card(name, words.days(phase.begins(), phase.ends()));
        actions(
                card,
                name,
                () -> forms.phase(Optional.of(stored), services.programmes().phases(user, programme)),
                () -> services.programmes().removePhase(user, stored));
        return card;
    }

    private static ListItem card(String name, String when) {
        ListItem card = new ListItem(new H3(name), new Paragraph(when));
        card.addClassName("telar-tile");
        return card;
    }

    private void actions(ListItem card, String name, Runnable edit, Supplier<Optional<Message>> remove) {
        if (mayEdit) {
            Button change = new Button(words.say("programme.edit"), click -> edit.run());
            change.setAriaLabel(words.say("programme.edit") + ": " + name);
            Button drop = new Button(words.say("programme.remove"), click -> ask(name, remove));
            drop.setAriaLabel(words.say("programme.remove") + ": " + name);
            drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            Div actions = new Div(change, drop);
            actions.addClassName("telar-actions");
            card.add(actions);
        }
    }

    private void ask(String name, Supplier<Optional<Message>> remove) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(words.say("programme.remove.ask", name));
        question.setText(words.say("programme.remove.explain"));
        question.setCancelable(true);
        question.setCancelText(words.say("ui.cancel"));
        question.setConfirmText(words.say("programme.remove"));
        question.addConfirmListener(event -> {
            remove.get()
                    .ifPresentOrElse(
                            reason -> Notice.warn(this, reason),
                            () -> Notice.done(words.say("programme.removed", name)));
            fill();
        });
        question.open();
    }
}
