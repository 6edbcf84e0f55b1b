// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Entry;
import org.telar.exchange.dataset.Request;
import org.telar.kernel.people.Duplicates.Candidate;
import org.telar.kernel.people.Person;

/** Who of those that were entered last is perhaps there twice; only they are looked at, so that the home page is quick. */
public final class LikelyTile extends Div {
    private static final int LOOKED_AT = 15;
    private static final int MOST = 5;
    private static final Request ENTERED = new Request(List.of("entered"), List.of(), List.of());

    private final Services services;
    private final User user;
    /** Whoever was told of as likely the same is not told of once more. */
    private final Set<Long> told = new HashSet<>();

    /** @param latest people, those entered last leading */
    public LikelyTile(Services services, User user, Dataset latest) {
        this.services = services;
        this.user = user;
        addClassName("telar-stack");
        List<ListItem> lines = latest.page(user, ENTERED, 0, LOOKED_AT).stream()
                .map(Entry::key)
                .map(Long::valueOf)
                .flatMap(id -> services.people().find(user, id).stream())
                .flatMap(person -> line(person).stream())
                .limit(MOST)
                .toList();
        if (lines.isEmpty()) {
            add(new Paragraph(getTranslation("kernel.tile.likely.none")));
        } else {
            add(
                    new Paragraph(getTranslation("kernel.tile.likely.explain")),
                    new UnorderedList(lines.toArray(ListItem[]::new)));
        }
    }

    private Optional<ListItem> line(Stored<Person> person) {
        return told.contains(person.id())
                ? Optional.empty()
                : services.duplicates().of(user, person.value(), Optional.of(person.id())).stream()
                        .findFirst()
                        .map(likest -> line(person, likest));
    }

    private ListItem line(Stored<Person> person, Candidate likest) {
        told.add(likest.person().id());
        return new ListItem(
                link(person),
                new Span(" – "),
                link(likest.person()),
                new Span(" " + PerhapsHere.reasons(this, likest)));
    }

    private static Component link(Stored<Person> person) {
        Anchor link = new Anchor(PersonView.path(person.id()), person.value().fullName());
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
