// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.html.Span;
import org.telar.matchmaking.Match.State;
import org.telar.matchmaking.internal.StateWords;

/** How far a match has come, in a word and a colour. */
final class StateBadge extends Span {
    StateBadge(State state) {
        setText(Notice.text(this, StateWords.of(state)));
        addClassName("telar-badge");
        switch (state) {
            case PUBLISHED, VALIDATED -> addClassName("success");
            case PROPOSED, PAUSED -> addClassName("warning");
            case APPROVED -> addClassName("accent");
            case DECLINED, ENDED -> {}
        }
    }
}
