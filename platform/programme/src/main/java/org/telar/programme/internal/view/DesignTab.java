// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.Phase;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.Translated;
import org.telar.programme.Wave;
import org.telar.programme.participation.Places;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;
import org.telar.ui.form.FormDialog;

/** Phases and waves of a programme. */
final class DesignTab extends Div {
    /** A phase as the form holds it. */
    record PhaseTerms(int rank, String spanish, String english, Optional<LocalDate> begins, Optional<LocalDate> ends) {}

    private final Offer offer;
    private final long programme;
    private final User user;
    private final Words words = new Words(this);

    DesignTab(Offer offer, long programme, User user) {
        this.offer = offer;
        this.programme = programme;
        this.user = user;
        addClassName("telar-stack");
        fill();
    }

    private void fill() {
        removeAll();
        List<Stored<Phase>> phases = offer.programmes().phases(user, programme);
        List<Stored<Wave>> waves = offer.programmes().waves(user, programme);
        UnorderedList phaseCards = cards();
        phases.forEach(phase -> phaseCards.add(phaseCard(phase)));
        UnorderedList waveCards = cards();
        waves.forEach(wave -> waveCards.add(waveCard(wave)));
        add(heading("programme.phases"), phaseCards);
        action("programme.new-phase", () -> edit(Optional.empty(), nextRank(phases)));
        add(heading("programme.waves"));
        if (waves.isEmpty()) {
            add(new Paragraph(words.of("programme.waves.none")));
        }
        add(waveCards);
        action("programme.new-wave", () -> editWave(Optional.empty(), nextNumber(waves)));
    }

    private static int nextRank(List<Stored<Phase>> phases) {
        return phases.stream().mapToInt(phase -> phase.value().rank()).max().orElse(0) + 1;
    }

    private static int nextNumber(List<Stored<Wave>> waves) {
        return waves.stream().mapToInt(wave -> wave.value().number()).max().orElse(0) + 1;
    }

    private H2 heading(String key) {
        return new H2(words.of(key));
    }

    private static UnorderedList cards() {
        UnorderedList cards = new UnorderedList();
        cards.addClassName("telar-tiles");
        return cards;
    }

    private void action(String key, Runnable run) {
        if (user.may(ProgrammePermissions.EDIT)) {
            add(new Button(words.of(key), click -> run.run()));
        }
    }

    private ListItem phaseCard(Stored<Phase> stored) {
        Phase phase = stored.value();
        String name = phase.names().in(user.language());
        return card(name, words.span(phase.begins(), phase.ends()), () -> edit(Optional.of(stored), phase.rank()));
    }

    private ListItem waveCard(Stored<Wave> stored) {
        Wave wave = stored.value();
        Places places = offer.participations().places(user, stored.id());
        ListItem card = card(
                wave.name(),
                words.span(wave.begins(), wave.ends()),
                () -> editWave(Optional.of(stored), wave.number()));
        card.add(new Paragraph(words.of("programme.places", places.taken(), places.capacity())));
        return card;
    }

    private ListItem card(String name, String when, Runnable edit) {
        ListItem card = new ListItem(new H2(name), new Paragraph(when));
        card.addClassName("telar-tile");
        if (user.may(ProgrammePermissions.EDIT)) {
            Button button = new Button(words.of("programme.edit"), click -> edit.run());
            button.setAriaLabel(words.of("programme.edit") + ": " + name);
            card.add(button);
        }
        return card;
    }

    private void edit(Optional<Stored<Phase>> seen, int rank) {
        Recast<Phase, PhaseTerms> recast = new Recast<>(
                (before, wanted) -> offer.programmes().save(user, before, wanted),
                phase -> new PhaseTerms(
                        phase.rank(),
                        phase.names().texts().getOrDefault("es", ""),
                        phase.names().texts().getOrDefault("en", ""),
                        phase.begins(),
                        phase.ends()),
                terms -> new Phase(
                        programme,
                        terms.rank(),
                        Translated.of(terms.spanish(), terms.english()),
                        terms.begins(),
                        terms.ends()),
                Map.of("names", "spanish"));
        Form<PhaseTerms> form = new Form<>(PhaseTerms.class, "programme.phase", offer.drafts(user), recast)
                .add(Fields.text("spanish", "programme.field.spanish"))
                .add(Fields.text("english", "programme.field.english"))
                .add(Fields.day("begins", "programme.field.begins"))
                .add(Fields.day("ends", "programme.field.ends"))
                .add(Fields.whole("rank", "programme.field.rank"));
        open("programme.phase", form);
        seen.ifPresentOrElse(
                stored -> form.show(recast.flat(stored)),
                () -> form.showNew(new PhaseTerms(rank, "", "", Optional.empty(), Optional.empty())));
    }

    private void editWave(Optional<Stored<Wave>> seen, int number) {
        Form<Wave> form = new Form<>(
                        Wave.class,
                        "programme.wave",
                        offer.drafts(user),
                        (before, wanted) -> offer.programmes().save(user, before, wanted))
                .add(Fields.text("name", "programme.field.name"))
                .add(Fields.whole("number", "programme.field.number"))
                .add(Fields.day("begins", "programme.field.begins"))
                .add(Fields.day("ends", "programme.field.ends"))
                .add(Fields.whole("capacity", "programme.field.places"));
        open("programme.wave", form);
        seen.ifPresentOrElse(
                form::show,
                () -> form.showNew(new Wave(
                        programme,
                        number,
                        words.of("programme.wave.named", number),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        OptionalLong.empty())));
    }

    private void open(String titleKey, Form<?> form) {
        FormDialog dialog = new FormDialog(words.of(titleKey), form);
        form.onSaved(stored -> {
            dialog.close();
            fill();
        });
        dialog.open();
    }
}
