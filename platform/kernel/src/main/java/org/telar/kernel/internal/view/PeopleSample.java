// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.internal.intake.PeopleIntake;
import org.telar.kernel.people.Duplicates.Candidate;
import org.telar.kernel.people.Person;

/** The first people of a file, and of each whether she is new, here already, or perhaps here already. */
final class PeopleSample extends Div {
    private final Services services;
    private final PeopleIntake intake;
    private final User user;
    private final Words words = new Words(this);

    PeopleSample(Services services, PeopleIntake intake, User user, List<Person> people) {
        this.services = services;
        this.intake = intake;
        this.user = user;
        UnorderedList list = new UnorderedList();
        people.stream().map(this::line).forEach(list::add);
        add(list);
    }

    private ListItem line(Person person) {
        String known = Stream.of(
                        person.fullName(),
                        person.identity()
                                .map(number -> PersonFacts.identity(words, number))
                                .orElse(""),
                        person.mail(),
                        person.phone())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        ListItem line = new ListItem(new Span(known + " "));
        Optional<Stored<Person>> here = intake.known(user, person);
        if (here.isPresent()) {
            line.add(words.badge("kernel.intake.here"));
        } else {
            line.add(words.badge("kernel.intake.new", "success"));
            services.duplicates().of(user, person, Optional.empty()).stream()
                    .limit(1)
                    .forEach(candidate -> line.add(remark(candidate)));
        }
        return line;
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
