// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.telar.api.User;
import org.telar.programme.Programme;

/** Running programmes with their places. */
public final class RunningTile extends Div {
    private static final int MOST = 4;

    public RunningTile(ProgrammeServices services, User user) {
        Words words = new Words(this);
        addClassName("telar-stack");
        List<Glance> running = services.programmes().all(user).stream()
                .filter(programme -> programme.value().state() == Programme.State.RUNNING)
                .map(programme -> Glance.at(services, user, programme))
                .toList();
        if (running.isEmpty()) {
            add(new Paragraph(words.say("programme.tile.running.none")));
        }
        running.stream()
                .limit(MOST)
                .forEach(glance -> add(new Div(
                        new Anchor(
                                ProgrammeView.path(glance.programme().id()),
                                glance.programme().value().name()),
                        new Bar(glance.places(), words))));
        add(new Anchor(ProgrammesView.PATH, words.say("programme.tile.all")));
    }
}
