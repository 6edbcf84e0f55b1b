package org.telar.@package@.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.telar.api.Texts;
import org.telar.api.User;

/** The first screen: it greets its user, and waits for something to show. */
public final class @Class@View extends Div {
    public @Class@View(Texts texts, User user) {
        addClassName("telar-page");
        add(
                new H1(texts.text(user.language(), "@name@.title")),
                new Paragraph(texts.text(user.language(), "@name@.welcome", user.name())));
    }
}
