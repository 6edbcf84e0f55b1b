// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.telar.api.User;
import org.telar.kernel.people.Duplicates.Candidate;
import org.telar.kernel.people.Person;

/** Tells while someone is being entered that she is perhaps here already; silent while nobody is like her. */
final class PerhapsHere extends Div {
    private static final int MOST = 5;
    private static final int ENOUGH_LETTERS = 3;

    private final Services services;
    private final User user;

    PerhapsHere(Services services, User user) {
        this.services = services;
        this.user = user;
        addClassNames("telar-note", "warning");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** Looks for people like this one, as far as she is typed. */
    void look(Person typed) {
        boolean enough = typed.fullName().length() >= ENOUGH_LETTERS;
        tell(enough ? services.duplicates().of(user, typed, Optional.empty()) : List.of());
    }

    private void tell(List<Candidate> candidates) {
        removeAll();
        setVisible(!candidates.isEmpty());
        UnorderedList list = new UnorderedList();
        candidates.stream().limit(MOST).map(this::line).forEach(list::add);
        add(new Paragraph(getTranslation("kernel.duplicate.perhaps")), list);
    }

    private ListItem line(Candidate candidate) {
        return new ListItem(link(candidate), new Span(" " + reasons(this, candidate)));
    }

    private static Anchor link(Candidate candidate) {
        Anchor link = new Anchor(
                PersonView.path(candidate.person().id()),
                candidate.person().value().fullName());
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    static String reasons(Component page, Candidate candidate) {
        Words words = new Words(page);
        return "(" + words.list(candidate.reasons().stream(), words::of) + ")";
    }
}
