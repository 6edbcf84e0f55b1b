// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.identity.PasswordChange;
import org.telar.identity.SessionKeys;
import org.telar.identity.internal.OwnAccount;
import org.telar.identity.internal.engine.FactorBook;
import org.telar.identity.internal.engine.Visit;

/** One's own account: name, password, second factor, and where one is signed in. */
public final class OwnAccountView extends Section {
    public static final String PATH = "identity/me";

    private static final String WIDTH = "min(24rem, 100%)";

    /** Plain HTML, as on the way in. */
    private static final String SECOND_FACTOR = "/sign-in/second-factor";

    private final Screens screens;
    private final OwnAccount own;
    private final User user;
    private final Words words = new Words(this);
    private final Section sessions = new Section();

    public OwnAccountView(Screens screens, User user) {
        this.screens = screens;
        this.own = screens.own();
        this.user = user;
        addClassName("telar-page");
        Div header = new Div(new Div(
                new H1(words.say("identity.own")), Words.muted(own.of(user).name())));
        header.addClassName("telar-page-header");
        add(header);
        if (user.seenBy().isPresent()) {
            Div note = new Div(words.say("identity.own.seen"));
            note.addClassName("telar-note");
            add(note);
        } else {
            add(name(), password(), secondFactor());
        }
        showSessions();
        add(sessions);
    }

    private Section name() {
        TextField name = new TextField(words.say("identity.field.shown"));
        name.setValue(own.of(user).shown());
        Button save = new Button(words.say("ui.form.save"), click -> {
            Optional<Message> flaw = own.rename(user, name.getValue());
            name.setInvalid(flaw.isPresent());
            flaw.map(words::say).ifPresent(name::setErrorMessage);
            if (flaw.isEmpty()) {
                Words.done(words.say("identity.own.renamed"));
            }
        });
        Div row = new Div(name, save);
        row.addClassName("telar-actions");
        row.getStyle().setAlignItems(Style.AlignItems.END);
        return new Section(new H2(words.say("identity.own.name")), row);
    }

    private Section password() {
        PasswordField current = new PasswordField(words.say("identity.password.current"));
        current.getElement().setAttribute("autocomplete", "current-password");
        PasswordField replacement = new PasswordField(words.say("identity.password.new"));
        replacement.getElement().setAttribute("autocomplete", "new-password");
        replacement.setHelperText(words.say("identity.password.rule"));
        Button change = new Button(words.say("identity.password.change"));
        change.setDisableOnClick(true);
        change.addClickListener(click -> {
            replacement.setInvalid(false);
            switch (own.changePassword(user, current.getValue(), replacement.getValue(), thisVisit())) {
                case PasswordChange.Changed done -> {
                    current.clear();
                    replacement.clear();
                    Words.done(words.say("identity.password.changed"));
                    showSessions();
                }
                case PasswordChange.Refused(Message reason) -> {
                    replacement.setErrorMessage(words.say(reason));
                    replacement.setInvalid(true);
                }
            }
            change.setEnabled(true);
        });
        current.setWidth(WIDTH);
        replacement.setWidth(WIDTH);
        Div actions = new Div(change);
        actions.addClassName("telar-actions");
        Div fields = new Div(current, replacement, actions);
        fields.addClassName("telar-stack");
        return new Section(new H2(words.say("identity.password")), fields);
    }

    private Section secondFactor() {
        Optional<FactorBook.Factor> factor = own.secondFactor(user);
        String said = factor.isPresent()
                ? words.say("identity.factor.on", factor.get().recoveryCodesLeft())
                : words.say(own.needsSecondFactor(user) ? "identity.factor.needed" : "identity.factor.off");
        Anchor change = new Anchor(
                SECOND_FACTOR, words.say(factor.isPresent() ? "identity.factor.again" : "identity.factor.set"));
        change.setRouterIgnore(true);
        return new Section(new H2(words.say("identity.factor")), new Paragraph(said), change);
    }

    private void showSessions() {
        OptionalLong current = thisVisit();
        List<Visit> visits = own.sessions(user);
        sessions.removeAll();
        sessions.add(
                new H2(words.say("identity.sessions")),
                SessionList.of(
                        visits,
                        words,
                        screens.zone(),
                        visit -> current.isPresent() && visit.id() == current.getAsLong()));
        if (visits.size() > 1 && user.seenBy().isEmpty()) {
            sessions.add(new Button(words.say("identity.end-others"), click -> {
                own.endOtherSessions(user, thisVisit());
                showSessions();
            }));
        }
    }

    private static OptionalLong thisVisit() {
        return VaadinSession.getCurrent().getSession().getAttribute(SessionKeys.VISIT) instanceof Long visit
                ? OptionalLong.of(visit)
                : OptionalLong.empty();
    }
}
