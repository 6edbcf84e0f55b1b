// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.scoring.Words;
import org.telar.matchmaking.internal.MatchmakingServices;
import org.telar.matchmaking.internal.Named;
import org.telar.matchmaking.internal.Tutoring;
import org.telar.matchmaking.internal.Tutoring.Tutor;
import org.telar.matchmaking.internal.Tutors;
import org.telar.ui.Icon;
import org.telar.ui.LongWork;

/** The generalist tutors of a wave and their enterprises: name them, have groups proposed, change them, approve. */
final class TutorsTab extends Div {
    private static final int FEW = 12;
    private static final String MEASURE = "4.7rem";

    private final MatchmakingServices services;
    private final long wave;
    private final User user;
    private final Words words = new Words(getLocale(), this::getTranslation);

    TutorsTab(MatchmakingServices services, long wave, User user) {
        this.services = services;
        this.wave = wave;
        this.user = user;
        addClassName("telar-stack");
        show();
    }

    private void show() {
        Tutoring tutoring = services.tutors().of(user, wave);
        removeAll();
        if (tutoring.enterprises() == 0) {
            add(empty(getTranslation("matchmaking.tutors.no-enterprises")));
        } else if (tutoring.tutors().isEmpty()) {
            Div empty = empty(getTranslation(
                    "matchmaking.tutors.begin",
                    tutoring.enterprises(),
                    tutoring.needed(tutoring.limit()),
                    tutoring.limit()));
            if (services.waves().mayMatch(user)) {
                empty.add(name(tutoring, ButtonVariant.LUMO_PRIMARY));
            }
            add(empty);
        } else {
            add(figures(tutoring), actions(tutoring));
            lacking(tutoring);
            add(new Paragraph(getTranslation("matchmaking.tutors.read")), tutors(tutoring));
            if (!tutoring.without().isEmpty()) {
                add(without(tutoring));
            }
        }
    }

    private static Div empty(String text) {
        Div empty = new Div(Icon.PEOPLE.draw(), new Paragraph(text));
        empty.addClassName("telar-empty");
        return empty;
    }

    private Figures figures(Tutoring tutoring) {
        long approved = tutoring.tutored().filter(Tutoring.Tutored::approved).count();
        long placed = tutoring.tutored().count();
        return new Figures()
                .add(tutoring.tutors().size(), getTranslation("matchmaking.tutors.figure"))
                .add(placed, getTranslation("matchmaking.tutors.placed"))
                .add(tutoring.without().size(), getTranslation("matchmaking.tutors.without"))
                .add(approved, getTranslation("matchmaking.tutors.approved"));
    }

    private Div actions(Tutoring tutoring) {
        Div actions = new Div();
        actions.addClassName("telar-actions");
        boolean begun = tutoring.tutored().findAny().isPresent();
        long waiting = tutoring.waitingFor(user.account(), services.tutors().fourEyes(user, wave));
        if (waiting > 0 && services.waves().mayApprove(user)) {
            Button approve = new Button(
                    getTranslation("matchmaking.tutors.approve", waiting),
                    click -> done(services.tutors().approve(user, wave, tutoring)));
            approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            approve.setDisableOnClick(true);
            actions.add(approve);
        }
        if (services.waves().mayMatch(user)) {
            Button propose = new Button(
                    getTranslation(begun ? "matchmaking.tutors.again" : "matchmaking.tutors.propose"),
                    click -> propose());
            propose.setDisableOnClick(true);
            if (!begun) {
                propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            actions.add(propose, name(tutoring));
        }
        if (begun) {
            new TutorFile(tutoring, words, this::getTranslation)
                    .file(LocalDate.now(services.zone()), getLocale())
                    .addTo(actions, this::getTranslation);
        }
        return actions;
    }

    private Button name(Tutoring tutoring, ButtonVariant... variants) {
        Button name = new Button(
                getTranslation("matchmaking.tutors.name"),
                click -> new TutorsDialog(services, user, wave, tutoring, this::show).open());
        name.addThemeVariants(variants);
        return name;
    }

    private void propose() {
        LongWork work = new LongWork();
        removeAll();
        add(work);
        work.start(watch -> services.tutors().propose(user, wave, watch::isCancelled), this::done, this::show);
    }

    private void done(Optional<Message> objection) {
        objection.ifPresent(reason -> Notice.warn(this, reason));
        show();
    }

    private void lacking(Tutoring tutoring) {
        int places = tutoring.tutors().stream().mapToInt(Tutor::places).sum();
        if (places < tutoring.enterprises()) {
            Paragraph note =
                    new Paragraph(getTranslation("matchmaking.tutors.lacking", places, tutoring.enterprises()));
            note.addClassNames("telar-note", "warning");
            add(note);
        }
    }

    private Grid<Tutor> tutors(Tutoring tutoring) {
        Grid<Tutor> grid = new Grid<>();
        grid.addColumn(tutor -> tutor.who().name())
                .setHeader(getTranslation("matchmaking.tutor"))
                .setWidth("6rem")
                .setFlexGrow(2)
                .setSortable(true);
        grid.addColumn(new ComponentRenderer<>(
                        tutor -> share(tutor.enterprises().size(), tutor.places())))
                .setHeader(getTranslation("matchmaking.tutors.enterprises"))
                .setWidth(MEASURE);
        grid.addColumn(new ComponentRenderer<>(tutor -> share(
                        tutor.topics().size() - tutor.coverage().uncovered().size(),
                        tutor.topics().size())))
                .setHeader(getTranslation("matchmaking.column.topics"))
                .setWidth(MEASURE);
        grid.addColumn(new ComponentRenderer<>(tutor -> share(
                        tutor.enterprises().size()
                                - tutor.coverage().elsewhere().size(),
                        tutor.enterprises().size())))
                .setHeader(getTranslation("matchmaking.group"))
                .setWidth(MEASURE);
        grid.addThemeName("wrap-cell-content");
        grid.setItemDetailsRenderer(new ComponentRenderer<>(tutor -> new TutorDetails(
                tutor, words, services.waves().mayMatch(user), one -> choose(tutoring, one, Optional.of(tutor)))));
        grid.addClassName("telar-shares");
        grid.setAriaLabel(getTranslation("matchmaking.tab.tutors"));
        grid.setSelectionMode(SelectionMode.NONE);
        grid.setItems(tutoring.tutors());
        size(grid, tutoring.tutors().size());
        return grid;
    }

    private static void size(Grid<?> grid, int rows) {
        grid.setAllRowsVisible(rows <= FEW);
        if (rows > FEW) {
            grid.setHeight("max(24rem, 60vh)");
        }
    }

    private Div share(int part, int all) {
        return new Bar(getTranslation("matchmaking.tutors.of", part, all), part, all);
    }

    private void choose(Tutoring tutoring, Named<Mentee> enterprise, Optional<Tutor> has) {
        new TutorChoice(services, user, wave, tutoring, enterprise, has, this::show).open();
    }

    private Section without(Tutoring tutoring) {
        Grid<Named<Mentee>> grid = new Grid<>();
        grid.addColumn(Named::name)
                .setHeader(getTranslation("matchmaking.enterprise"))
                .setWidth("7rem")
                .setFlexGrow(1);
        grid.addColumn(new ComponentRenderer<>(one -> left(tutoring, one)))
                .setHeader(getTranslation("matchmaking.draft.why"))
                .setWidth("12rem")
                .setFlexGrow(4);
        grid.addThemeName("wrap-cell-content");
        grid.setAriaLabel(getTranslation("matchmaking.tutors.without"));
        grid.setSelectionMode(SelectionMode.NONE);
        List<Named<Mentee>> left = tutoring.without();
        grid.setItems(left);
        size(grid, left.size());
        return new Section(new H3(getTranslation("matchmaking.tutors.without.title", left.size())), grid);
    }

    private Div left(Tutoring tutoring, Named<Mentee> one) {
        Div left = new Div(new Span(why(tutoring, one)));
        left.addClassName("telar-actions");
        if (services.waves().mayMatch(user)) {
            Button choose = new Button(
                    getTranslation("matchmaking.tutors.choose-one"), click -> choose(tutoring, one, Optional.empty()));
            choose.addThemeVariants(ButtonVariant.LUMO_SMALL);
            left.add(choose);
        }
        return left;
    }

    private String why(Tutoring tutoring, Named<Mentee> one) {
        List<Tutor> possible = tutoring.tutors().stream()
                .filter(tutor -> Tutors.scoring().allows(tutor.who().who(), one.who()))
                .toList();
        if (possible.isEmpty()) {
            return getTranslation("matchmaking.tutors.why.nobody");
        }
        return getTranslation(
                possible.stream().anyMatch(tutor -> tutor.free() > 0)
                        ? "matchmaking.tutors.why.not-yet"
                        : "matchmaking.tutors.why.full");
    }
}
