// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.telar.api.User;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.Authority;
import org.telar.identity.internal.engine.Roles;
import org.telar.ui.Icon;
import org.telar.ui.form.Drafts;

/** Who has an account, with what roles; the way to a new one. */
public final class AccountsView extends Section {
    public static final String PATH = "identity";

    private final Screens screens;
    private final User user;
    private final Drafts drafts;
    private final Words words = new Words(this);
    private final List<Roles.Known> roles;
    private final TextField sought = new TextField();
    private final Select<Account.State> state = new Select<>();
    private final Grid<Account> grid = new Grid<>();
    private final Paragraph nobody = new Paragraph();
    private final Div empty = new Div(Icon.KEY.draw(), nobody);

    public AccountsView(Screens screens, User user, Drafts drafts) {
        this.screens = screens;
        this.user = user;
        this.drafts = drafts;
        roles = screens.accounts().roles(user);
        addClassNames("telar-page", "full");
        empty.addClassName("telar-empty");
        add(header(), filter(), empty, grid);
        columns();
        show();
    }

    private Div header() {
        Anchor toRoles = new Anchor(RolesView.PATH, words.say("identity.roles"));
        Div actions = new Div(toRoles);
        actions.addClassName("telar-actions");
        if (user.may(Authority.EDIT) && user.seenBy().isEmpty()) {
            Button invite = new Button(
                    words.say("identity.invite"),
                    click -> new InviteDialog(screens.accounts(), user, drafts).open(id -> show()));
            invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(invite);
        }
        Div header = new Div(new H1(words.say("identity.accounts")), actions);
        header.addClassName("telar-page-header");
        return header;
    }

    private Div filter() {
        sought.setLabel(words.say("identity.filter.words"));
        sought.setWidth("min(18rem, 100%)");
        sought.setClearButtonVisible(true);
        sought.setValueChangeMode(ValueChangeMode.LAZY);
        sought.addValueChangeListener(change -> show());
        state.setLabel(words.say("identity.filter.state"));
        state.setItems(Account.State.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(words.say("identity.filter.state.all"));
        state.setItemLabelGenerator(
                item -> item == null ? words.say("identity.filter.state.all") : words.say(item.label()));
        state.addValueChangeListener(change -> show());
        Div filter = new Div(sought, state);
        filter.addClassName("telar-actions");
        return filter;
    }

    private void columns() {
        grid.addThemeName("wrap-cell-content");
        grid.addComponentColumn(this::who)
                .setHeader(words.say("identity.column.who"))
                .setFlexGrow(1);
        grid.addColumn(account -> words.grants(account, roles))
                .setHeader(words.say("identity.column.roles"))
                .setFlexGrow(1);
        grid.addComponentColumn(account -> words.state(account.state()))
                .setHeader(words.say("identity.column.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Component who(Account account) {
        Anchor name = new Anchor(AccountView.path(account.id()), account.shown());
        Div mail = Words.muted(account.mail().orElse(account.name()));
        mail.getStyle().set("overflow-wrap", "anywhere");
        return new Div(name, mail);
    }

    private void show() {
        List<Account> all = screens.accounts().all(user);
        List<Account> found = all.stream().filter(this::isSought).toList();
        nobody.setText(words.say(all.isEmpty() ? "identity.none" : "identity.none.found"));
        empty.setVisible(found.isEmpty());
        grid.setVisible(!found.isEmpty());
        grid.setItems(found);
    }

    private boolean isSought(Account account) {
        String text = plain(account.shown() + " " + account.name() + " " + words.grants(account, roles));
        return state.getOptionalValue().map(account.state()::equals).orElse(true)
                && Arrays.stream(plain(sought.getValue()).split("\\s+")).allMatch(text::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
