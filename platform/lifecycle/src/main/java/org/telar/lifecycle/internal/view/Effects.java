// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.telar.api.Message;
import org.telar.lifecycle.internal.Outcome;
import org.telar.lifecycle.internal.container.Lifecycle;

/** What would come of an operation, or why nothing does, in sentences. */
final class Effects extends Div {
    private final Names names;

    Effects(Lifecycle lifecycle) {
        names = new Names(lifecycle, getLocale());
        addClassName("telar-stack");
        getElement().setAttribute("role", "status");
    }

    /** @return whether it is possible */
    boolean show(Outcome outcome) {
        removeAll();
        switch (outcome) {
            case Outcome.Done done -> {
                UnorderedList effects = new UnorderedList();
                done.effects().forEach(effect -> effects.add(new ListItem(words(effect))));
                add(effects);
            }
            case Outcome.Refused refused -> add(note(words(refused.reason())));
            case Outcome.Failed failed -> add(note(getTranslation(failed.key(), words(failed.reason()))));
        }
        return outcome instanceof Outcome.Done;
    }

    private static Paragraph note(String sentence) {
        Paragraph note = new Paragraph(sentence);
        note.addClassNames("telar-note", "danger");
        note.getElement().setAttribute("role", "alert");
        return note;
    }

    private String words(Message message) {
        Object[] values = names.in(message);
        if (message.key().equals(Outcome.ROWS)) {
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
