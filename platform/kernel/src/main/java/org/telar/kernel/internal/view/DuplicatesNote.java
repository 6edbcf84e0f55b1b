// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.people.Duplicates.Candidate;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;

/** Who else may be this person, and the way to compare them. */
final class DuplicatesNote extends Div {
    private static final int MOST = 3;

    private final Services services;
    private final User user;
    private final Stored<Person> person;

    private final Runnable merged;

    private DuplicatesNote(
            Services services, User user, Stored<Person> person, List<Candidate> candidates, Runnable merged) {
        this.services = services;
        this.merged = merged;
        this.user = user;
        this.person = person;
        addClassNames("telar-note", "warning");
        getElement().setAttribute("role", "note");
        candidates.stream().limit(MOST).map(this::line).forEach(this::add);
    }

    /** Empty when nobody is like her, or when this user could not merge them. @param merged called when two became one */
    static Optional<DuplicatesNote> of(Services services, User user, Stored<Person> person, Runnable merged) {
        List<Candidate> candidates = user.may(People.EDIT)
                ? services.duplicates().of(user, person.value(), Optional.of(person.id()))
                : List.of();
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(new DuplicatesNote(services, user, person, candidates, merged));
    }

    private Div line(Candidate candidate) {
        String name = candidate.person().value().fullName();
        Button compare = new Button(
                getTranslation("kernel.duplicate.compare"),
                click -> new MergeDialog(services, user, person, candidate.person(), merged).open());
        compare.setAriaLabel(getTranslation("kernel.duplicate.compare-with", name));
        Div line = new Div(
                new Paragraph(
                        getTranslation("kernel.duplicate.perhaps-same", name, PerhapsHere.reasons(this, candidate))),
                compare);
        line.addClassName("telar-actions");
        return line;
    }
}
