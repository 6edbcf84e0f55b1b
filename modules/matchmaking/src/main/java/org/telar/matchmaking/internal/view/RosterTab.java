// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.telar.api.User;
import org.telar.matchmaking.engine.people.Catalogue;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.people.Profile;
import org.telar.matchmaking.engine.scoring.Words;
import org.telar.matchmaking.internal.Named;
import org.telar.matchmaking.internal.Waves;
import org.telar.matchmaking.internal.roster.RosterReader;
import org.telar.matchmaking.internal.store.Roster;
import org.telar.ui.Icon;

/** The mentors, or the mentees, of a wave, and the way to bring in more. */
final class RosterTab<T> extends Div {
    private final Roster<T> roster;
    private final long wave;
    private final Grid<Named<T>> grid = new Grid<>();
    private final TextField search = new TextField();
    private final Words words = new Words(getLocale(), this::getTranslation);

    private RosterTab(Roster<T> roster, long wave, String who, Runnable bringIn) {
        this.roster = roster;
        this.wave = wave;
        addClassName("telar-stack");
        Button bring =
                new Button(getTranslation("matchmaking.import." + who), Icon.UPLOAD.draw(), click -> bringIn.run());
        bring.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (roster.count(wave, "") == 0) {
            Div empty = new Div(Icon.PEOPLE.draw(), new Paragraph(getTranslation("matchmaking.none." + who)), bring);
            empty.addClassName("telar-empty");
            add(empty);
            return;
        }
        search.setPlaceholder(getTranslation("matchmaking.search"));
        search.setAriaLabel(getTranslation("matchmaking.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        Div bar = new Div(search, bring);
        bar.addClassName("telar-actions");
        grid.setItems(
                query -> roster.page(wave, search.getValue(), query.getOffset(), query.getLimit()).stream(),
                query -> roster.count(wave, search.getValue()));
        grid.setHeight("max(24rem, 65vh)");
        add(bar, grid);
    }

    static RosterTab<Mentor> ofMentors(Waves waves, RosterReader reader, long wave, User user) {
        ImportDialog<Mentor> dialog = new ImportDialog<>(
                "mentors",
                reader.mentors(),
                (people) -> waves.bringMentors(user, wave, people),
                () -> WaveView.open(wave));
        RosterTab<Mentor> tab = new RosterTab<>(waves.mentors(user), wave, "mentors", dialog::open);
        tab.column("matchmaking.column.code", Mentor::code);
        tab.name();
        tab.column("matchmaking.column.capacity", Mentor::capacity);
        tab.column("matchmaking.column.topics", mentor -> tab.words(Catalogue.TOPIC, mentor.topics()));
        tab.common(Mentor::profile);
        return tab;
    }

    static RosterTab<Mentee> ofMentees(Waves waves, RosterReader reader, long wave, User user) {
        ImportDialog<Mentee> dialog = new ImportDialog<>(
                "mentees",
                reader.mentees(),
                (people) -> waves.bringMentees(user, wave, people),
                () -> WaveView.open(wave));
        RosterTab<Mentee> tab = new RosterTab<>(waves.mentees(user), wave, "mentees", dialog::open);
        tab.column("matchmaking.column.code", Mentee::code);
        tab.name();
        tab.column(
                "matchmaking.column.kind",
                mentee -> tab.words.word(Catalogue.KIND, mentee.kind().code()));
        tab.column("matchmaking.column.topics", mentee -> tab.words(Catalogue.TOPIC, mentee.topics()));
        tab.common(Mentee::profile);
        return tab;
    }

    private void common(Function<T, Profile> profile) {
        column(
                "matchmaking.column.languages",
                who -> words(Catalogue.LANGUAGE, profile.apply(who).languages()));
        column(
                "matchmaking.column.availability",
                who -> words(
                        Catalogue.BLOCK,
                        profile.apply(who).availability().blocks().stream()
                                .map(block -> block.code())
                                .toList()));
        column(
                "matchmaking.column.modes",
                who -> words(
                        Catalogue.MODE,
                        profile.apply(who).modes().stream()
                                .map(mode -> mode.code())
                                .toList()));
    }

    private void name() {
        grid.addColumn(Named::name)
                .setHeader(getTranslation("matchmaking.column.name"))
                .setAutoWidth(true)
                .setFlexGrow(1);
    }

    private void column(String titleKey, Function<T, ?> value) {
        grid.addColumn(person -> value.apply(person.who()))
                .setHeader(getTranslation(titleKey))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setResizable(true);
    }

    private String words(Catalogue catalogue, Collection<String> codes) {
        return codes.stream().map(code -> words.word(catalogue, code)).collect(Collectors.joining(", "));
    }
}
