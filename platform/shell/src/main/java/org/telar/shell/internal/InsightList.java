// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telar.api.Insights.Insight;
import org.telar.api.Message;
import org.telar.api.Subject;
import org.telar.api.User;

/** What is known of a subject now, sentence by sentence; follows the modules while it is on the screen. */
final class InsightList extends Div {
    private final RunningNeighbours neighbours;
    private final User user;
    private final Subject subject;
    private final Message otherwise;
    private @Nullable Registration changes;

    InsightList(RunningNeighbours neighbours, User user, Subject subject, Message otherwise) {
        this.neighbours = neighbours;
        this.user = user;
        this.subject = subject;
        this.otherwise = otherwise;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        changes = neighbours.onChange(() -> ui.access(this::show));
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (changes != null) {
            changes.remove();
            changes = null;
        }
    }

    private void show() {
        removeAll();
        List<Insight> all = neighbours.all(user, subject);
        all.forEach(insight -> add(new Paragraph(new Anchor(insight.path(), words(insight.sentence())))));
        if (all.isEmpty()) {
            Paragraph nothing = new Paragraph(words(otherwise));
            nothing.addClassName("telar-muted");
            add(nothing);
        }
    }

    private String words(Message message) {
        return getTranslation(message.key(), message.values().toArray());
    }
}
