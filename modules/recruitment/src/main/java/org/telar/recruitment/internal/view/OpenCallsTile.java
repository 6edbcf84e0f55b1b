// SPDX-License-Identifier: Apache-2.0
package org.telar.recruitment.internal.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.telar.api.Stored;
import org.telar.recruitment.internal.engine.Call;
import org.telar.recruitment.internal.engine.Call.State;

/** The open calls, the first to close leading, with the days that are left; or when the next one opens. */
public final class OpenCallsTile extends Div {
    private static final int MOST = 3;

    /** @param calls sorted by {@link Call#mostUrgentFirst} */
    public OpenCallsTile(List<Stored<Call>> calls, LocalDate today) {
        addClassName("telar-stack");
        List<Call> open = in(State.OPEN, calls, today);
        List<Call> planned = in(State.PLANNED, calls, today);
        if (!open.isEmpty()) {
            add(new Paragraph(getTranslation("recruitment.tile.open", open.size())), daysLeft(open, today));
        } else if (!planned.isEmpty()) {
            add(new Paragraph(getTranslation(
                    "recruitment.tile.next",
                    planned.getFirst().terms().name(),
                    planned.getFirst().daysToOpening(today))));
        } else {
            add(new Paragraph(getTranslation("recruitment.tile.none")));
        }
        add(new Anchor(CallsView.PATH, getTranslation("recruitment.tile.all")));
    }

    private UnorderedList daysLeft(List<Call> open, LocalDate today) {
        UnorderedList list = new UnorderedList();
        open.stream()
                .limit(MOST)
                .map(call -> getTranslation(
                        "recruitment.tile.days-left", call.terms().name(), call.daysLeft(today)))
                .map(ListItem::new)
                .forEach(list::add);
        return list;
    }

    private static List<Call> in(State state, List<Stored<Call>> calls, LocalDate today) {
        return calls.stream()
                .map(Stored::value)
                .filter(call -> call.state(today) == state)
                .toList();
    }
}
