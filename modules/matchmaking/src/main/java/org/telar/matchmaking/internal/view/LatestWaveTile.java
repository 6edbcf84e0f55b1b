// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.telar.matchmaking.internal.WaveEntry;

/** The newest wave at a glance, and the way to it. */
public final class LatestWaveTile extends Div {
    public LatestWaveTile(List<WaveEntry> waves) {
        addClassName("telar-stack");
        if (waves.isEmpty()) {
            add(
                    new Paragraph(getTranslation("matchmaking.tile.none")),
                    new Anchor(WavesView.PATH, getTranslation("matchmaking.tile.begin")));
            return;
        }
        WaveEntry latest = waves.getFirst();
        add(
                new Figures()
                        .add(latest.mentors(), getTranslation("matchmaking.mentors"))
                        .add(latest.mentees(), getTranslation("matchmaking.mentees")),
                new Paragraph(WavesView.progress(this, latest)),
                new Anchor(WaveView.path(latest.id()), latest.name()));
    }
}
