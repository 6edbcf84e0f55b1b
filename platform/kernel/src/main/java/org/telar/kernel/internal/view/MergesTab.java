// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.people.Duplicates.Merge;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;

/** Compares a person with another one, and undoes merges. */
final class MergesTab extends Div {
    private final Services services;
    private final User user;
    private final Stored<Person> person;
    private final Runnable changed;
    private final Words words = new Words(this);

    /** @param changed called when two became one, or one became two again */
    MergesTab(Services services, User user, Stored<Person> person, Runnable changed) {
        this.services = services;
        this.user = user;
        this.person = person;
        this.changed = changed;
        addClassName("telar-stack");
        if (user.may(People.EDIT)) {
            add(compare());
        }
        List<Stored<Merge>> merges = services.duplicates().merges(user, person.id());
        add(new H2(getTranslation("kernel.merges")));
        if (merges.isEmpty()) {
            add(words.muted("kernel.merges.none"));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("telar-tiles");
            merges.stream().map(this::card).forEach(list::add);
            add(list);
        }
    }

    private Div compare() {
        ComboBox<Long> other = new Choosers(services, user).personBox();
        other.setLabel(getTranslation("kernel.merge.other"));
        other.setHelperText(getTranslation("kernel.merge.other.help"));
        other.setWidth("min(24rem, 100%)");
        other.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                services.people()
                        .find(user, chosen.getValue())
                        .ifPresent(found -> new MergeDialog(services, user, person, found, changed).open());
                other.clear();
            }
        });
        return new Div(other);
    }

    private ListItem card(Stored<Merge> merge) {
        Merge done = merge.value();
        String at = words.of(done.at(), services.clock().getZone());
        ListItem card = new ListItem(new Paragraph(getTranslation("kernel.merge.done-at", at)));
        card.addClassName("telar-tile");
        done.undone()
                .ifPresentOrElse(
                        moment -> card.add(words.muted(
                                "kernel.merge.undone-at",
                                words.of(moment, services.clock().getZone()))),
                        () -> {
                            if (user.may(People.EDIT)) {
                                Button undo = new Button(getTranslation("kernel.merge.undo"), click -> undo(merge));
                                undo.setAriaLabel(getTranslation("kernel.merge.undo-of", at));
                                card.add(undo);
                            }
                        });
        return card;
    }

    private void undo(Stored<Merge> merge) {
        new Notice(this).of(services.duplicates().undo(user, merge), "kernel.merge.undone", restored -> changed.run());
    }
}
