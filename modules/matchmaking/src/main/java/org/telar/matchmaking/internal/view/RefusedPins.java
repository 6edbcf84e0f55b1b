// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.telar.matchmaking.engine.Outcome.RefusedPin;
import org.telar.matchmaking.engine.scoring.Refusal;
import org.telar.matchmaking.engine.scoring.ScoreFloor;
import org.telar.matchmaking.engine.scoring.Words;
import org.telar.matchmaking.internal.Explained;

/** Why there is no matching with what was pinned. */
final class RefusedPins extends Div {
    RefusedPins(List<RefusedPin> pins) {
        Words words = new Words(getLocale(), this::getTranslation);
        List<Refusal> refusals =
                pins.stream().flatMap(pin -> pin.refusals().stream()).toList();
        boolean low = refusals.stream().allMatch(refusal -> refusal.rule().equals(ScoreFloor.KEY));
        UnorderedList reasons = new UnorderedList();
        refusals.stream()
                .map(refusal -> words.sentence(Explained.shown(refusal.reason())))
                .distinct()
                .forEach(sentence -> reasons.add(new ListItem(sentence)));
        add(
                new Paragraph(getTranslation(low ? "matchmaking.floor.pinned" : "matchmaking.trial.not-possible")),
                reasons);
        addClassNames("telar-note", "warning");
    }
}
