// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.telar.api.Permission;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.identity.internal.RoleAdministration;
import org.telar.identity.internal.RoleAdministration.Part;
import org.telar.identity.internal.engine.Role;
import org.telar.identity.internal.engine.Roles;
import org.telar.ui.form.Drafts;

/** The roles, and in words what each permits. */
public final class RolesView extends Section {
    public static final String PATH = "identity/roles";

    private final RoleAdministration roles;
    private final User user;
    private final Drafts drafts;
    private final boolean mayEdit;
    private final Words words = new Words(this);
    private final Div content = new Div();

    public RolesView(Screens screens, User user, Drafts drafts) {
        this.roles = screens.roles();
        this.user = user;
        this.drafts = drafts;
        mayEdit = roles.mayEdit(user);
        addClassName("telar-page");
        Anchor back = new Anchor(AccountsView.PATH, words.say("identity.accounts"));
        back.addClassName("telar-back");
        Div header = new Div(new Div(back, new H1(words.say("identity.roles"))));
        header.addClassName("telar-page-header");
        if (mayEdit) {
            Button add = new Button(words.say("identity.role.new"), click -> edit(Optional.empty()));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.add(add);
        }
        add(header, new Paragraph(words.say("identity.roles.what")), content);
        show();
    }

    private void show() {
        List<Part> parts = roles.parts(user);
        content.removeAll();
        roles.all(user).forEach(known -> content.add(role(known, parts)));
    }

    private Component role(Roles.Known known, List<Part> parts) {
        Div inside = new Div();
        if (known.shipped()) {
            inside.add(new Paragraph(words.say("identity.role." + known.id() + ".what")));
        }
        inside.add(permissions(known.role().permissions(), parts));
        if (known.shipped()) {
            inside.add(strict(known));
        } else if (mayEdit) {
            inside.add(new Button(words.say("identity.role.edit"), click -> edit(roles.own(user, known.id()))));
        }
        Details details = new Details(words.role(known), inside);
        details.setWidthFull();
        return details;
    }

    private Checkbox strict(Roles.Known known) {
        Checkbox strict =
                new Checkbox(words.say("identity.role.strict"), known.role().strict());
        strict.setReadOnly(!mayEdit);
        strict.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                roles.setStrict(user, known.id(), change.getValue());
            }
        });
        return strict;
    }

    private Component permissions(Set<String> held, List<Part> parts) {
        if (held.contains(User.EVERYTHING)) {
            return new Paragraph(words.say("identity.role.everything"));
        }
        Div all = new Div();
        Set<String> waiting = new TreeSet<>(held);
        for (Part part : parts) {
            List<String> here = part.permissions().stream()
                    .map(Permission::id)
                    .filter(held::contains)
                    .toList();
            here.forEach(waiting::remove);
            if (!here.isEmpty()) {
                UnorderedList list = new UnorderedList();
                here.forEach(id -> list.add(new ListItem(words.say("permission." + id))));
                all.add(new H3(words.say(part.id() + ".name")), list);
            }
        }
        if (!waiting.isEmpty()) {
            all.add(Words.muted(words.say("identity.role.waiting", String.join(", ", waiting))));
        }
        return all;
    }

    private void edit(Optional<Stored<Role>> seen) {
        new RoleDialog(roles, user, drafts).open(seen, this::show);
    }
}
