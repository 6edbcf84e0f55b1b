// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.telar.programme.Programme;
import org.telar.programme.workplan.Workplan.Planned;

/** One programme at a glance. */
final class ProgrammeCard extends ListItem {
    private final Glance glance;
    private final Words words = new Words(this);
    private final Div actions = new Div();

    ProgrammeCard(Glance glance) {
        this.glance = glance;
        Programme programme = glance.programme().value();
        addClassName("telar-tile");
        actions.addClassName("telar-actions");
        add(
                new H2(new Anchor(ProgrammeView.path(glance.programme().id()), programme.name())),
                badges(programme),
                new Paragraph(words.days(Optional.of(programme.begins()), Optional.of(programme.ends()))),
                figures(glance, words),
                next());
        if (glance.places().capacity() > 0) {
            add(new Bar(glance.places(), words));
        }
    }

    /** Adds a button; its name for screen readers tells the programme as well. */
    void action(String textKey, Runnable run) {
        String text = words.say(textKey);
        Button button = new Button(text, click -> run.run());
        button.setAriaLabel(text + ": " + glance.programme().value().name());
        actions.add(button);
        add(actions);
    }

    private Div badges(Programme programme) {
        return new Div(state(programme.state(), words), new Span(" "), words.badge(words.country(programme.country())));
    }

    static Span state(Programme.State state, Words words) {
        String text = words.say(state.label());
        return switch (state) {
            case RUNNING -> words.badge(text, "success");
            case PLANNED -> words.badge(text, "accent");
            case CLOSED -> words.badge(text);
        };
    }

    static DescriptionList figures(Glance glance, Words words) {
        DescriptionList figures = new DescriptionList();
        figures.addClassName("telar-figures");
        figures.add(
                figure(
                        words.say("programme.figure.waves"),
                        words.number(glance.plan().waves().size())),
                figure(
                        words.say("programme.figure.taken"),
                        words.number(glance.places().taken())),
                figure(
                        words.say("programme.figure.places"),
                        words.number(glance.places().capacity())),
                figure(
                        words.say("programme.figure.late"),
                        words.number(glance.plan().late())));
        return figures;
    }

    private static Div figure(String term, String value) {
        return new Div(new DescriptionList.Term(term), new DescriptionList.Description(value));
    }

    private Paragraph next() {
        Paragraph next = Words.muted(glance.next()
                .flatMap(task -> task.due().map(day -> say(task, words.day(day))))
                .orElseGet(() -> words.say("programme.next.none")));
        if (glance.plan().late() > 0) {
            next.add(
                    new Span(" "),
                    words.badge(words.say("programme.late", glance.plan().late()), "warning"));
        }
        return next;
    }

    private String say(Planned task, String day) {
        return words.say("programme.next", task.task().value().title(), day);
    }
}
