// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.organisations.Registry;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Role;
import org.telar.ui.Icon;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;
import org.telar.ui.form.FormDialog;

/** What a person is and was, what lasts first; roles are given and ended here. */
final class RolesTab extends Div {
    static final String FORM = "kernel.role";

    private final Services services;
    private final User user;
    private final long person;
    private final Runnable changed;
    private final Words words = new Words(this);

    /** @param changed called after each change of a role */
    RolesTab(Services services, User user, long person, Runnable changed) {
        this.services = services;
        this.user = user;
        this.person = person;
        this.changed = changed;
        addClassName("telar-stack");
        show();
    }

    private void show() {
        removeAll();
        List<Stored<Role>> roles = services.people().roles(user, person);
        if (user.may(People.EDIT)) {
            add(actions(button("kernel.role.give", this::give, ButtonVariant.LUMO_PRIMARY)));
        }
        if (roles.isEmpty()) {
            Div empty = new Div(Icon.USER.draw(), new Paragraph(getTranslation("kernel.roles.none")));
            empty.addClassName("telar-empty");
            add(empty);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("telar-tiles");
            roles.stream().map(this::card).forEach(list::add);
            add(list);
        }
    }

    private ListItem card(Stored<Role> stored) {
        Role role = stored.value();
        boolean holds = role.holdsOn(services.today());
        ListItem card = new ListItem(
                new H2(words.of(role.kind().label())),
                new Div(holds ? words.badge("kernel.role.holds", "success") : words.badge(over(role))),
                new Paragraph(words.span(role.from(), role.until())));
        card.addClassName("telar-tile");
        role.organisation()
                .map(new Choosers(services, user)::organisationName)
                .map(Paragraph::new)
                .ifPresent(card::add);
        if (!role.note().isEmpty()) {
            card.add(words.quiet(role.note()));
        }
        if (user.may(People.EDIT)) {
            card.add(cardActions(stored, holds && role.until().isEmpty()));
        }
        return card;
    }

    private String over(Role role) {
        return role.from().isAfter(services.today()) ? "kernel.role.later" : "kernel.role.over";
    }

    private Div cardActions(Stored<Role> role, boolean lasts) {
        Button change = button("kernel.change", () -> edit(role));
        named(change, role.value());
        if (!lasts) {
            return actions(change);
        }
        Button end = button("kernel.role.end-today", () -> endToday(role));
        named(end, role.value());
        return actions(end, change);
    }

    private void named(Button button, Role role) {
        button.setAriaLabel(button.getText() + ": " + words.of(role.kind().label()));
    }

    private void endToday(Stored<Role> role) {
        Role ended = role.value().endedOn(services.today());
        new Notice(this).of(services.people().save(user, Optional.of(role), ended), "kernel.role.ended", done -> {});
        refresh();
    }

    private void give() {
        Form<Role> form = form();
        open("kernel.role.give", form);
        form.showNew(Role.since(person, Role.Kind.PARTICIPANT, services.today()), "kind");
    }

    private void edit(Stored<Role> role) {
        Form<Role> form = form();
        open("kernel.role.change", form);
        form.show(role);
    }

    private void open(String titleKey, Form<Role> form) {
        FormDialog dialog = new FormDialog(getTranslation(titleKey), form);
        form.onSaved(role -> {
            dialog.close();
            refresh();
        });
        dialog.open();
    }

    private Form<Role> form() {
        Form<Role> form = new Form<>(
                Role.class,
                FORM,
                services.drafts(user),
                (seen, wanted) -> services.people().save(user, seen, wanted));
        form.within(person);
        form.add(Fields.oneOf("kind", "kernel.role.kind", Role.Kind.class, Role.Kind::label));
        if (user.may(Registry.SEE)) {
            form.add(new Choosers(services, user)
                    .organisation("organisation", "kernel.role.organisation", EnumSet.allOf(Organisation.Kind.class))
                    .help("kernel.role.organisation.help")
                    .wide());
        }
        return form.add(Fields.day("from", "kernel.role.from"))
                .add(Fields.day("until", "kernel.role.until").help("kernel.role.until.help"))
                .add(Fields.longText("note", "kernel.role.note"));
    }

    private void refresh() {
        show();
        changed.run();
    }

    private Button button(String textKey, Runnable run, ButtonVariant... variants) {
        Button button = new Button(getTranslation(textKey), click -> run.run());
        button.addThemeVariants(variants);
        return button;
    }

    private static Div actions(Component... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("telar-actions");
        return actions;
    }
}
