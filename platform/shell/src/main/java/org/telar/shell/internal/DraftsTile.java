// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.telar.ui.form.Draft;

/** What the user typed and did not save, with the way back to it. */
final class DraftsTile extends Div {
    private static final int MOST = 5;

    private final ZoneId zone;

    /**
     * @param drafts the latest first; at least one
     * @param zone in which their times are shown
     */
    DraftsTile(List<Draft> drafts, ZoneId zone) {
        this.zone = zone;
        addClassName("telar-stack");
        add(new Paragraph(getTranslation("shell.drafts.explain", drafts.size())));
        UnorderedList list = new UnorderedList();
        drafts.stream().limit(MOST).map(this::entry).map(ListItem::new).forEach(list::add);
        add(list);
    }

    private Component entry(Draft draft) {
        String what = getTranslation(draft.form());
        Anchor link = new Anchor(
                draft.path(),
                draft.subject().isEmpty() ? what : getTranslation("shell.drafts.draft", what, draft.subject()));
        link.getElement().setAttribute("router-link", true);
        Span at = new Span(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(zone)
                .format(draft.at()));
        at.addClassName("telar-muted");
        return new Div(link, new Span(" "), at);
    }
}
