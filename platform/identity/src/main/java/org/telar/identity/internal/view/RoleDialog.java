// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.telar.api.Message;
import org.telar.api.Permission;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.identity.internal.RoleAdministration;
import org.telar.identity.internal.engine.Role;
import org.telar.ui.form.Drafts;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;
import org.telar.ui.form.FormDialog;

/** The form of a role of the office's own. */
final class RoleDialog {
    private static final String FORM = "identity.role";

    private final RoleAdministration roles;
    private final User user;
    private final Drafts drafts;

    RoleDialog(RoleAdministration roles, User user, Drafts drafts) {
        this.roles = roles;
        this.user = user;
        this.drafts = drafts;
    }

    /** @param seen the one to change; empty for a new one */
    void open(Optional<Stored<Role>> seen, Runnable whenSaved) {
        Form<Role> form = new Form<>(Role.class, FORM, drafts, (before, wanted) -> roles.save(user, before, wanted));
        Words words = new Words(form);
        form.add(Fields.text("name", "identity.field.role-name")
                        .required(Message.of("identity.flaw.role-name", 0, Role.LONGEST_NAME))
                        .wide())
                .add(Fields.manyOf(
                                "permissions",
                                "identity.field.permissions",
                                choices(seen),
                                id -> id,
                                id -> label(words, id))
                        .required(Message.of("identity.flaw.role-empty")))
                .add(Fields.yesNo("strict", "identity.role.strict"));
        FormDialog dialog =
                new FormDialog(words.say(seen.isPresent() ? "identity.role.edit" : "identity.role.new"), form);
        form.onSaved(saved -> {
            dialog.close();
            whenSaved.run();
        });
        form.onLeave(dialog::close);
        seen.ifPresentOrElse(form::show, () -> form.showNew(new Role("", Set.of(), false)));
        dialog.open();
    }

    /** All that can be permitted now, and what the role has of parts that are switched off. */
    private List<String> choices(Optional<Stored<Role>> seen) {
        List<String> choices = new ArrayList<>(roles.parts(user).stream()
                .flatMap(part -> part.permissions().stream())
                .map(Permission::id)
                .toList());
        seen.map(stored -> stored.value().permissions().stream())
                .orElseGet(Stream::empty)
                .filter(id -> !choices.contains(id))
                .sorted()
                .forEach(choices::add);
        return choices;
    }

    private String label(Words words, String id) {
        boolean isThere = roles.parts(user).stream()
                .flatMap(part -> part.permissions().stream())
                .anyMatch(permission -> permission.id().equals(id));
        return isThere
                ? words.say(id.substring(0, id.indexOf('.')) + ".name") + ": " + words.say("permission." + id)
                : id;
    }
}
