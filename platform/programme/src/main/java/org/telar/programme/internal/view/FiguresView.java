// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.telar.api.User;
import org.telar.kernel.Place;
import org.telar.kernel.Territories;
import org.telar.kernel.Territory;
import org.telar.kernel.figures.Breakdown;
import org.telar.kernel.figures.Makeup;
import org.telar.kernel.people.AgeBand;
import org.telar.programme.Programme;
import org.telar.programme.figures.Figures;
import org.telar.programme.figures.ProgrammeFigures;
import org.telar.programme.figures.RoleFigures;
import org.telar.programme.participation.Standing;
import org.telar.ui.Icon;

/** Whom the programmes have reached, as pictures and numbers in which nobody can be recognized. */
public final class FiguresView extends Section {
    public static final String PATH = "programme/figures";

    private final Territories territories;
    private final Words words = new Words(this);

    public FiguresView(Figures figures, Territories territories, User user) {
        this.territories = territories;
        addClassName("telar-page");
        Button print = new Button(
                words.say("programme.figures.print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        Div actions = new Div(print);
        actions.addClassName("telar-actions");
        Div header = new Div(new H1(words.say("programme.figures")), actions);
        header.addClassName("telar-page-header");
        add(header);
        List<ProgrammeFigures> all = figures.all(user);
        if (all.isEmpty()) {
            add(empty());
        } else {
            add(Words.muted(words.say("programme.figures.about", Breakdown.FEWEST)));
            all.forEach(programme -> add(programme(programme)));
        }
    }

    private Div empty() {
        Div empty = new Div(Icon.REPORT.draw(), new Paragraph(words.say("programme.figures.none")));
        empty.addClassName("telar-empty");
        return empty;
    }

    private Section programme(ProgrammeFigures figures) {
        Programme value = figures.programme().value();
        Section section = new Section(
                new H2(value.name()),
                new Paragraph(
                        ProgrammeCard.state(value.state(), words),
                        new Text(" "),
                        words.badge(words.country(value.country())),
                        new Text(" " + words.days(Optional.of(value.begins()), Optional.of(value.ends())))));
        section.addClassName("telar-stack");
        if (figures.roles().isEmpty()) {
            section.add(Words.muted(words.say("programme.figures.nobody")));
        }
        figures.roles().forEach(role -> section.add(role(role)));
        return section;
    }

    private Section role(RoleFigures figures) {
        String wave = words.say("programme.list.wave");
        String state = words.say("programme.list.state");
        String ofEnterprises = " · " + words.say("programme.figures.enterprises");
        Div pictures = new Div(Stream.of(
                        bars(wave, figures.waves(), name -> name),
                        bars(state, figures.standings(), this::standing),
                        bars(
                                words.say("programme.figures.gender"),
                                figures.makeup().genders(),
                                this::gender),
                        bars(
                                words.say("programme.figures.age"),
                                figures.makeup().ages(),
                                this::age),
                        bars(
                                words.say("programme.figures.region"),
                                figures.makeup().regions(),
                                this::region),
                        bars(wave + ofEnterprises, figures.enterpriseWaves(), name -> name),
                        bars(state + ofEnterprises, figures.enterpriseStandings(), this::standing))
                .flatMap(Optional::stream)
                .toArray(Component[]::new));
        pictures.addClassName("telar-pictures");
        return new Section(new H3(words.say(figures.role().label())), numbers(figures), pictures);
    }

    private DescriptionList numbers(RoleFigures figures) {
        DescriptionList numbers = new DescriptionList();
        numbers.addClassName("telar-figures");
        if (figures.people().orElse(1) > 0) {
            numbers.add(number("programme.figures.people", figures.people()));
        }
        if (figures.enterprises().orElse(1) > 0) {
            numbers.add(number("programme.figures.enterprises", figures.enterprises()));
        }
        return numbers;
    }

    private Div number(String key, OptionalLong count) {
        return new Div(
                new DescriptionList.Term(words.say(key)),
                new DescriptionList.Description(
                        count.isPresent() ? words.number(count.getAsLong()) : words.say("programme.figures.hidden")));
    }

    private String standing(String name) {
        return words.say(Standing.valueOf(name).label());
    }

    private static Optional<Component> bars(String title, Breakdown breakdown, UnaryOperator<String> label) {
        return breakdown.total().orElse(0) == 0
                ? Optional.empty()
                : Optional.of(new BreakdownBars(title, breakdown, label));
    }

    private String gender(String code) {
        return switch (code) {
            case Makeup.UNKNOWN -> unknown();
            case Makeup.OWN_WORDS -> words.say("kernel.figures.own-words");
            default -> words.say("kernel.gender." + code);
        };
    }

    private String age(String band) {
        return band.equals(Makeup.UNKNOWN)
                ? unknown()
                : words.say(AgeBand.valueOf(band).label());
    }

    private String region(String code) {
        if (code.equals(Makeup.UNKNOWN)) {
            return unknown();
        }
        Place place = Place.parse(code);
        return territories
                .find(place.country(), place.territory())
                .map(Territory::name)
                .orElseGet(() -> words.country(place.country()));
    }

    private String unknown() {
        return words.say("kernel.figures.unknown");
    }
}
