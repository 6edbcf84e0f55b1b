// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.telar.api.Message;
import org.telar.lifecycle.internal.Outcome;
import org.telar.lifecycle.internal.container.Lifecycle;
import org.telar.lifecycle.internal.engine.Card;

/** What would come of an operation, or why nothing does, in sentences. */
final class Effects extends Div {
    private final Lifecycle lifecycle;
    private Names names;

    Effects(Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
        names = new Names(lifecycle, getLocale(), Optional.empty());
        addClassName("telar-stack");
        getElement().setAttribute("role", "status");
    }

    /** @param brought of a module that may not be here yet; it is called by its name from now on */
    void about(Card brought) {
        names = new Names(lifecycle, getLocale(), Optional.of(brought));
    }

    /** @return whether it is possible */
    boolean show(Outcome outcome) {
        removeAll();
        switch (outcome) {
            case Outcome.Done done -> tell(done.effects());
            case Outcome.Refused refused -> refuse(words(refused.reason()));
            case Outcome.Failed failed -> refuse(getTranslation(failed.key(), words(failed.reason())));
        }
        return outcome instanceof Outcome.Done;
    }

    /** A sentence that stands alone, or that tells of what tables there are, is no item of a list. */
    private void tell(List<Message> effects) {
        boolean list = effects.size() > 1 && effects.stream().noneMatch(Effects::isTable);
        UnorderedList items = new UnorderedList();
        for (Message effect : effects) {
            if (list || isTable(effect)) {
                items.add(new ListItem(words(effect)));
            } else {
                add(new Paragraph(words(effect)));
            }
        }
        if (items.getChildren().findAny().isPresent()) {
            add(items);
        }
    }

    private static boolean isTable(Message effect) {
        return effect.key().equals(Outcome.ROWS);
    }

    /** @param sentence why nothing comes of it */
    void refuse(String sentence) {
        removeAll();
        Paragraph note = new Paragraph(sentence);
        note.addClassNames("telar-note", "danger");
        note.getElement().setAttribute("role", "alert");
        add(note);
    }

    String words(Message message) {
        Object[] values = names.in(message);
        if (isTable(message)) {
            values[0] = table(values[0].toString());
        }
        return getTranslation(message.key(), values);
    }

    /** What the module calls its table, if it says so. */
    private String table(String name) {
        String said = getTranslation("table." + name);
        return said.startsWith("!") ? name : said;
    }
}
