// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.view;

import com.vaadin.flow.component.combobox.ComboBox;
import org.telar.api.Scope;
import org.telar.api.ScopeChoices.Choice;
import org.telar.api.User;
import org.telar.identity.internal.AccountAdministration;
import org.telar.ui.form.Field;
import org.telar.ui.form.Notation;

/** Chooses where a role holds, among all that can be: by the beginnings of its name. */
final class ScopeField {
    private static final int MOST = 60;

    private ScopeField() {}

    static ComboBox<Choice> box(AccountAdministration accounts, User user) {
        ComboBox<Choice> box = new ComboBox<>();
        Words words = new Words(box);
        box.setItems(query -> accounts.scopes(user, query.getFilter().orElse("").strip(), MOST).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        box.setItemLabelGenerator(words::where);
        return box;
    }

    static Field<Choice> of(String id, AccountAdministration accounts, User user) {
        ComboBox<Choice> box = box(accounts, user);
        Words words = new Words(box);
        return Field.of(
                id,
                "identity.field.where",
                box,
                Notation.of(
                        Choice.class,
                        choice -> choice.scope().label(),
                        label -> accounts.scope(user, Scope.parse(label)),
                        words::where));
    }
}
