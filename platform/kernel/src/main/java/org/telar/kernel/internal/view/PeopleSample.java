// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.api.User;
import org.telar.kernel.internal.intake.PeopleIntake;
import org.telar.kernel.internal.intake.PeopleIntake.Foreseen;
import org.telar.kernel.internal.view.PersonParts.Part;
import org.telar.kernel.people.Duplicates.Candidate;
import org.telar.kernel.people.Person;

/**
 * The first people of a file as they will be stored, and of each whether she is new, here already and what changes of her,
 * or perhaps here already.
 */
final class PeopleSample extends Div {
    private static final Set<String> NAMES = Set.of("given", "family");

    private final Services services;
    private final PeopleIntake intake;
    private final User user;
    private final Words words = new Words(this);
    private final List<Part> parts;

    PeopleSample(Services services, PeopleIntake intake, User user, List<Person> people) {
        this.services = services;
        this.intake = intake;
        this.user = user;
        parts = new PersonParts(this, services, user).all();
        UnorderedList list = new UnorderedList();
        people.stream().map(this::line).forEach(list::add);
        add(list);
    }

    private ListItem line(Person row) {
        Foreseen foreseen = intake.foresee(user, row);
        ListItem line = new ListItem(new Span(told(foreseen.then()) + " "));
        if (foreseen.here().isPresent()) {
            line.add(words.badge("kernel.intake.here"), new Span(" " + changes(foreseen)));
        } else {
            line.add(words.badge("kernel.intake.new", "success"));
            services.duplicates().of(user, row, Optional.empty()).stream()
                    .limit(1)
                    .forEach(candidate -> line.add(remark(candidate)));
        }
        return line;
    }

    private String told(Person her) {
        return Stream.concat(
                        Stream.of(her.fullName()),
                        parts.stream()
                                .filter(part -> !NAMES.contains(part.field()))
                                .map(part -> part.said().apply(her)))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String changes(Foreseen foreseen) {
        Person now = foreseen.here().orElseThrow().value();
        String changed = parts.stream()
                .filter(part -> !part.said().apply(now).equals(part.said().apply(foreseen.then())))
                .map(part -> getTranslation(part.labelKey()))
                .collect(Collectors.joining(", "));
        return changed.isEmpty()
                ? getTranslation("kernel.intake.here.same")
                : getTranslation("kernel.intake.here.changes", changed);
    }

    /** The link opens beside the file, which is not brought in yet. */
    private Span remark(Candidate candidate) {
        Anchor link = new Anchor(
                PersonView.path(candidate.person().id()),
                candidate.person().value().fullName());
        link.getElement().setAttribute("target", "_blank");
        Span badge = words.badge("kernel.intake.perhaps", "warning");
        return new Span(
                new Span(" "), badge, new Span(" "), link, new Span(" " + PerhapsHere.reasons(this, candidate)));
    }
}
