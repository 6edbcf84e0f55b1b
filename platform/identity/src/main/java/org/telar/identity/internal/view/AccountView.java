// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.List;
import org.telar.api.ScopeChoices.Choice;
import org.telar.api.User;
import org.telar.identity.SessionKeys;
import org.telar.identity.internal.AccountAdministration;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.Authority;
import org.telar.identity.internal.engine.RoleGrant;
import org.telar.identity.internal.engine.Roles;
import org.telar.identity.internal.engine.Visit;

/** One account: what its owner may do and where, whether she can sign in, and where she is signed in now. */
public final class AccountView extends Section implements BeforeEnterObserver {
    public static final String PATH = "identity/account/:account([0-9]{1,18})";

    private final Screens screens;
    private final AccountAdministration accounts;
    private final User user;
    private final Words words = new Words(this);

    public AccountView(Screens screens, User user) {
        this.screens = screens;
        this.accounts = screens.accounts();
        this.user = user;
        addClassName("telar-page");
    }

    static String path(long account) {
        return "identity/account/" + account;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().getLong("account").orElseThrow(NotFoundException::new));
    }

    /** Shows this account as it is now. */
    public void show(long id) {
        removeAll();
        Account account = accounts.find(user, id).orElseThrow(NotFoundException::new);
        boolean mayChange = accounts.mayChange(user, account);
        add(header(account, mayChange));
        if (!mayChange) {
            add(note(id == user.account() ? "identity.account.own" : "identity.account.not-yours"));
        }
        add(roles(account, mayChange), sessions(account, mayChange));
    }

    private Div header(Account account, boolean mayChange) {
        Anchor back = new Anchor(AccountsView.PATH, words.say("identity.accounts"));
        back.addClassName("telar-back");
        Div title = new Div(back, new H1(account.shown()), words.state(account.state()));
        title.add(Words.muted(account.mail().orElse(account.name())));
        Div header = new Div(title);
        header.addClassName("telar-page-header");
        if (mayChange) {
            header.add(actions(account));
        }
        return header;
    }

    private Div actions(Account account) {
        Div actions = new Div();
        actions.addClassName("telar-actions");
        if (account.state() == Account.State.INVITED) {
            actions.add(new Button(words.say("identity.invite-again"), click -> {
                LinkDialog.open(accounts.inviteAgain(user, account.id(), SiteOrigin.ofPage()), account.shown());
            }));
        }
        if (account.isActive() && user.may(Authority.SEE_AS)) {
            actions.add(new Button(words.say("identity.see-as"), click -> seeAs(account)));
        }
        if (accounts.hasSecondFactor(user, account.id())) {
            actions.add(asking(account, "identity.reset-factor", () -> accounts.resetSecondFactor(user, account.id())));
        }
        if (accounts.isLinked(user, account.id())) {
            actions.add(asking(account, "identity.unlink", () -> accounts.unlink(user, account.id())));
        }
        actions.add(
                account.state() == Account.State.DISABLED
                        ? button("identity.enable", () -> accounts.enable(user, account.id()), account)
                        : asking(account, "identity.disable", () -> accounts.disable(user, account.id())));
        return actions;
    }

    private Button button(String textKey, Runnable work, Account account) {
        return new Button(words.say(textKey), click -> {
            work.run();
            show(account.id());
        });
    }

    /** A button that asks first; its question is the text with the ending {@code .ask}. */
    private Button asking(Account account, String textKey, Runnable work) {
        return new Button(words.say(textKey), click -> {
            ConfirmDialog question = new ConfirmDialog();
            question.setHeader(words.say(textKey + ".ask", account.shown()));
            question.setText(words.say(textKey + ".what"));
            question.setCancelable(true);
            question.setCancelText(words.say("ui.cancel"));
            question.setConfirmText(words.say(textKey));
            question.addConfirmListener(yes -> {
                work.run();
                show(account.id());
            });
            question.open();
        });
    }

    private void seeAs(Account account) {
        User seen = accounts.seeAs(user, account.id());
        WrappedSession session = VaadinSession.getCurrent().getSession();
        session.setAttribute(SessionKeys.OWN_USER, user);
        session.setAttribute(SessionKeys.USER, seen);
        UI.getCurrent().getPage().setLocation("/");
    }

    private Section roles(Account account, boolean mayChange) {
        List<Roles.Known> known = accounts.roles(user);
        Section section = new Section(new H2(words.say("identity.column.roles")));
        UnorderedList list = new UnorderedList();
        list.addClassName("telar-lines");
        for (RoleGrant grant : account.roles()) {
            ListItem line = new ListItem(new Span(words.grant(grant, known)));
            if (mayChange) {
                Button take = new Button(words.say("identity.take"), click -> take(account, grant));
                take.setAriaLabel(words.say("identity.take") + ": " + words.grant(grant, known));
                take.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
                line.add(new Span(" "), take);
            }
            list.add(line);
        }
        section.add(account.roles().isEmpty() ? new Paragraph(words.say("identity.no-roles")) : list);
        if (mayChange) {
            section.add(giving(account));
        }
        return section;
    }

    private void take(Account account, RoleGrant grant) {
        accounts.take(user, account.id(), grant).map(words::say).ifPresent(Words::warn);
        show(account.id());
    }

    private Div giving(Account account) {
        Select<Roles.Known> role = new Select<>();
        role.setLabel(words.say("identity.field.role"));
        role.setItems(accounts.rolesToGive(user));
        role.setItemLabelGenerator(words::role);
        ComboBox<Choice> where = ScopeField.box(accounts, user);
        where.setLabel(words.say("identity.field.where"));
        Button give = new Button(words.say("identity.give"), click -> {
            role.setInvalid(role.isEmpty());
            role.setErrorMessage(words.say("identity.flaw.role"));
            where.setInvalid(where.isEmpty());
            where.setErrorMessage(words.say("identity.flaw.where"));
            if (!role.isEmpty() && !where.isEmpty()) {
                RoleGrant grant = new RoleGrant(role.getValue().id(), where.getValue());
                accounts.give(user, account.id(), grant).map(words::say).ifPresent(Words::warn);
                show(account.id());
            }
        });
        Div row = new Div(role, where, give);
        row.addClassName("telar-actions");
        return row;
    }

    private Section sessions(Account account, boolean mayChange) {
        List<Visit> visits = accounts.sessions(user, account.id());
        Section section = new Section(new H2(words.say("identity.sessions")));
        if (visits.isEmpty()) {
            section.add(new Paragraph(words.say("identity.sessions.none")));
            return section;
        }
        section.add(SessionList.of(visits, words, screens.zone(), visit -> false));
        if (mayChange) {
            section.add(asking(account, "identity.end-sessions", () -> accounts.endSessions(user, account.id())));
        }
        return section;
    }

    private Component note(String textKey) {
        Div note = new Div(words.say(textKey));
        note.addClassName("telar-note");
        return note;
    }
}
