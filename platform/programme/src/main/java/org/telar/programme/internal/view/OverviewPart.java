// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.Programme;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.internal.view.Timeline.Group;
import org.telar.programme.internal.view.Timeline.Line;

/** What a programme is about and how it stands, on one page. */
final class OverviewPart extends Div {
    private final Stored<Programme> programme;
    private final Words words = new Words(this);

    /** @param again shows the page anew after a change */
    OverviewPart(ProgrammeServices services, User user, Stored<Programme> programme, Runnable again) {
        this.programme = programme;
        addClassName("telar-stack");
        Glance glance = Glance.at(services, user, programme);
        if (user.may(ProgrammePermissions.EDIT)) {
            String title = words.say("programme.edit");
            Button edit = new Button(
                    title, click -> new ProgrammeForm(services, user).open(title, programme, saved -> again.run()));
            edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Div actions = new Div(edit);
            actions.addClassName("telar-actions");
            add(actions);
        }
        String aim = programme.value().aim();
        add(new Paragraph(aim.isEmpty() ? words.say("programme.aim.none") : aim));
        add(ProgrammeCard.figures(glance, words), facts());
        if (glance.places().capacity() > 0) {
            add(new Bar(glance.places(), words));
        }
        add(picture(glance), new PartnersSection(services, user, programme, again));
    }

    private DescriptionList facts() {
        Programme value = programme.value();
        DescriptionList facts = new DescriptionList();
        facts.addClassName("telar-facts");
        facts.add(
                new DescriptionList.Term(words.say("programme.field.dates")),
                new DescriptionList.Description(words.days(Optional.of(value.begins()), Optional.of(value.ends()))),
                new DescriptionList.Term(words.say("programme.field.gender-marker")),
                new DescriptionList.Description(words.say(value.genderMarker().label())),
                new DescriptionList.Term(words.say("programme.field.currency")),
                new DescriptionList.Description(value.currency()));
        return facts;
    }

    private Section picture(Glance glance) {
        List<Line> lines = new ArrayList<>();
        Programme value = programme.value();
        lines.add(line(words.say("programme.whole"), value.begins(), value.ends(), "muted"));
        glance.plan()
                .phases()
                .forEach(phase -> add(
                        lines,
                        phase.value().names().in(getLocale()),
                        phase.value().begins(),
                        phase.value().ends(),
                        ""));
        glance.plan()
                .waves()
                .forEach(wave -> add(
                        lines,
                        wave.value().name(),
                        wave.value().begins(),
                        wave.value().ends(),
                        "warm"));
        Section section = new Section(
                new H2(words.say("programme.picture")),
                new Timeline(List.of(new Group("", lines)), glance.plan().today()));
        long undated =
                1L + glance.plan().phases().size() + glance.plan().waves().size() - lines.size();
        if (undated > 0) {
            section.add(Words.muted(words.say("programme.picture.undated", undated)));
        }
        return section;
    }

    /** What has one day only is drawn on that day. */
    private void add(List<Line> lines, String name, Optional<LocalDate> begins, Optional<LocalDate> ends, String look) {
        begins.or(() -> ends)
                .ifPresent(from -> lines.add(
                        line(name, from, ends.filter(to -> !to.isBefore(from)).orElse(from), look)));
    }

    private Line line(String name, LocalDate from, LocalDate to, String look) {
        String spoken = words.say("programme.bar", name, words.days(Optional.of(from), Optional.of(to)));
        return new Line(name, spoken, from, to, look, Optional.empty());
    }
}
