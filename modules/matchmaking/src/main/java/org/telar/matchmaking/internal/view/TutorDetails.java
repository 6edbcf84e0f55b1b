// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.telar.matchmaking.Match.State;
import org.telar.matchmaking.engine.people.Catalogue;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.scoring.Words;
import org.telar.matchmaking.engine.tutors.TutorPlan;
import org.telar.matchmaking.internal.Named;
import org.telar.matchmaking.internal.Tutoring.Tutor;
import org.telar.matchmaking.internal.Tutoring.Tutored;

/** A tutor's enterprises, and what of topics and territory she does not cover. */
final class TutorDetails extends Div {
    /** @param choose called for who is to get another tutor */
    TutorDetails(Tutor tutor, Words words, boolean mayChoose, Consumer<Named<Mentee>> choose) {
        addClassName("telar-stack");
        if (tutor.enterprises().isEmpty()) {
            add(new Paragraph(getTranslation("matchmaking.tutors.nobody")));
            return;
        }
        TutorPlan.Group coverage = tutor.coverage();
        String uncovered = coverage.uncovered().stream()
                .map(topic -> words.word(Catalogue.TOPIC, topic))
                .collect(Collectors.joining(", "));
        add(new Paragraph(
                uncovered.isEmpty()
                        ? getTranslation("matchmaking.tutors.all-topics")
                        : getTranslation("matchmaking.tutors.for-specialists", uncovered)));
        Set<String> elsewhere = Set.copyOf(coverage.elsewhere());
        UnorderedList list = new UnorderedList();
        list.addClassName("telar-choices");
        for (Tutored one : tutor.enterprises()) {
            list.add(item(one, elsewhere.contains(one.code()), mayChoose, choose));
        }
        add(list);
    }

    private ListItem item(Tutored one, boolean elsewhere, boolean mayChoose, Consumer<Named<Mentee>> choose) {
        ListItem item = new ListItem(
                new Span(one.enterprise().name()), new StateBadge(one.approved() ? State.APPROVED : State.PROPOSED));
        if (one.byHand()) {
            item.add(note("matchmaking.tutors.by-hand"));
        }
        if (elsewhere) {
            item.add(note("matchmaking.tutors.elsewhere"));
        }
        if (mayChoose) {
            Button other =
                    new Button(getTranslation("matchmaking.tutors.other"), click -> choose.accept(one.enterprise()));
            other.setAriaLabel(getTranslation(
                    "matchmaking.tutors.choice-of", one.enterprise().name()));
            other.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            item.add(other);
        }
        return item;
    }

    private Span note(String key) {
        Span note = new Span(getTranslation(key));
        note.addClassName("telar-muted");
        return note;
    }
}
