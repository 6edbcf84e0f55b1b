// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.telar.api.User;
import org.telar.matchmaking.internal.PeopleList;
import org.telar.matchmaking.internal.Waves;
import org.telar.matchmaking.internal.roster.RosterReader;
import org.telar.ui.Icon;

/** The mentors, or the mentees, of a wave, and the way to bring in more. */
final class RosterTab<T> extends Div {
    private RosterTab(PeopleList<T> people, long wave, String who, PeopleGrid<T> grid, ImportDialog<T> dialog) {
        addClassName("telar-stack");
        Button bring =
                new Button(getTranslation("matchmaking.import." + who), Icon.UPLOAD.draw(), click -> dialog.open());
        bring.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (people.count(wave, "") == 0) {
            Div empty = new Div(Icon.PEOPLE.draw(), new Paragraph(getTranslation("matchmaking.none." + who)), bring);
            empty.addClassName("telar-empty");
            add(empty);
            return;
        }
        TextField search = new TextField();
        search.setPlaceholder(getTranslation("matchmaking.search"));
        search.setAriaLabel(getTranslation("matchmaking.search"));
        search.setWidth("min(22rem, 100%)");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        Div bar = new Div(search, bring);
        bar.addClassName("telar-actions");
        grid.setItems(
                query -> people.page(wave, search.getValue(), query.getOffset(), query.getLimit()).stream(),
                query -> people.count(wave, search.getValue()));
        grid.setHeight("max(24rem, 65vh)");
        add(bar, grid);
    }

    static RosterTab<?> ofMentors(Waves waves, RosterReader reader, long wave, User user) {
        return new RosterTab<>(
                waves.mentors(user),
                wave,
                "mentors",
                PeopleGrid.ofMentors(),
                new ImportDialog<>(
                        "mentors",
                        reader.mentors(),
                        PeopleGrid::ofMentors,
                        list -> waves.bringMentors(user, wave, list),
                        () -> WaveView.open(wave)));
    }

    static RosterTab<?> ofMentees(Waves waves, RosterReader reader, long wave, User user) {
        return new RosterTab<>(
                waves.mentees(user),
                wave,
                "mentees",
                PeopleGrid.ofMentees(),
                new ImportDialog<>(
                        "mentees",
                        reader.mentees(),
                        PeopleGrid::ofMentees,
                        list -> waves.bringMentees(user, wave, list),
                        () -> WaveView.open(wave)));
    }
}
