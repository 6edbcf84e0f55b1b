// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.telar.api.User;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.internal.HeldCodes;
import org.telar.matchmaking.internal.MatchmakingServices;
import org.telar.matchmaking.internal.Named;
import org.telar.matchmaking.internal.PeopleList;
import org.telar.matchmaking.internal.PeopleList.Written;
import org.telar.matchmaking.internal.Waves;
import org.telar.ui.Desk;
import org.telar.ui.Icon;
import org.telar.ui.intake.Brought;
import org.telar.ui.intake.Intake;
import org.telar.ui.intake.IntakeDialog;
import org.telar.ui.intake.ListFile;

/** The mentors, or the mentees, of a wave, and the way to bring in more. */
final class RosterTab<T> extends Div {
    private static final int FEW = 8;

    private RosterTab(
            PeopleList<T> people, long wave, String who, PeopleGrid<T> grid, Dialog dialog, boolean mayBring) {
        addClassName("telar-stack");
        Button bring =
                new Button(getTranslation("matchmaking.import." + who), Icon.UPLOAD.draw(), click -> dialog.open());
        bring.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        bring.setVisible(mayBring);
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

    static RosterTab<?> ofMentors(MatchmakingServices services, long wave, User user) {
        Waves waves = services.waves();
        Intake<Named<Mentor>> intake = intake(
                "mentors",
                services.reader().mentors(new Asked(() -> waves.heldByMentors(user, wave))),
                PeopleGrid::ofMentors,
                list -> waves.bringMentors(user, wave, list));
        return new RosterTab<>(
                waves.mentors(user),
                wave,
                "mentors",
                PeopleGrid.ofMentors(),
                dialog(intake, services.desk(), user, wave),
                waves.mayImport(user));
    }

    static RosterTab<?> ofMentees(MatchmakingServices services, long wave, User user) {
        Waves waves = services.waves();
        Intake<Named<Mentee>> intake = intake(
                "mentees",
                services.reader().mentees(new Asked(() -> waves.heldByMentees(user, wave))),
                PeopleGrid::ofMentees,
                list -> waves.bringMentees(user, wave, list));
        return new RosterTab<>(
                waves.mentees(user),
                wave,
                "mentees",
                PeopleGrid.ofMentees(),
                dialog(intake, services.desk(), user, wave),
                waves.mayImport(user));
    }

    /** Asks once, when the first row of a file is looked at; most pages are left without a file. */
    private static final class Asked implements Supplier<HeldCodes> {
        private final Supplier<HeldCodes> question;
        private Optional<HeldCodes> answer = Optional.empty();

        Asked(Supplier<HeldCodes> question) {
            this.question = question;
        }

        @Override
        public synchronized HeldCodes get() {
            HeldCodes held = answer.orElseGet(question);
            answer = Optional.of(held);
            return held;
        }
    }

    private static Dialog dialog(Intake<?> intake, Desk desk, User user, long wave) {
        return new IntakeDialog<>(intake, desk, user, () -> WaveView.open(wave));
    }

    private static <T> Intake<Named<T>> intake(
            String who,
            ListFile<Named<T>> file,
            Supplier<PeopleGrid<T>> grid,
            Function<Iterable<Named<T>>, Written> bring) {
        return new Intake<>(
                "matchmaking." + who,
                "matchmaking.import." + who,
                "matchmaking.import.explain." + who,
                file,
                people -> sample(grid.get(), people),
                people -> {
                    Written written = bring.apply(people);
                    return new Brought(written.added(), written.changed(), written.unchanged());
                });
    }

    private static <T> PeopleGrid<T> sample(PeopleGrid<T> grid, List<Named<T>> people) {
        grid.setItems(people);
        grid.setAllRowsVisible(people.size() < FEW);
        return grid;
    }
}
