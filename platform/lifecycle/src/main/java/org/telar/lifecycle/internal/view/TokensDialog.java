// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.lifecycle.internal.Permissions;
import org.telar.lifecycle.internal.Tokens;

/** The tokens that programs have, to make one and to take them away. */
final class TokensDialog extends Dialog {
    private static final int USUAL_DAYS = 90;

    private final Tokens tokens;
    private final User user;
    private final Div list = new Div();
    private final TextField name = new TextField(getTranslation("lifecycle.tokens.name"));
    private final IntegerField days = new IntegerField(getTranslation("lifecycle.tokens.days"));
    private final Checkbox removes = new Checkbox(getTranslation("lifecycle.tokens.removes"));
    private final Div made = new Div();

    TokensDialog(Tokens tokens, User user) {
        this.tokens = tokens;
        this.user = user;
        setHeaderTitle(getTranslation("lifecycle.tokens.title"));
        setWidth("min(36rem, 96vw)");
        name.setMaxLength(100);
        days.setMin(1);
        days.setMax(Tokens.MOST_DAYS);
        days.setValue(USUAL_DAYS);
        days.setStepButtonsVisible(true);
        removes.setVisible(user.may(Permissions.REMOVE_DATA));
        Button make = new Button(getTranslation("lifecycle.tokens.make"), click -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(name, days, removes, make);
        form.addClassName("telar-actions");
        Div content = new Div(new Paragraph(getTranslation("lifecycle.tokens.about")), list, form, made);
        content.addClassName("telar-stack");
        made.getElement().setAttribute("role", "status");
        add(content);
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
        show();
    }

    private void show() {
        list.removeAll();
        var all = tokens.all(user);
        if (all.isEmpty()) {
            list.add(new Paragraph(getTranslation("lifecycle.tokens.none")));
            return;
        }
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale());
        UnorderedList items = new UnorderedList();
        all.forEach(token -> {
            Button revoke = new Button(getTranslation("lifecycle.tokens.revoke"), click -> {
                tokens.revoke(user, token.id());
                show();
            });
            revoke.setAriaLabel(getTranslation("lifecycle.tokens.revoke") + ": " + token.name());
            revoke.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            String until = getTranslation("lifecycle.tokens.until", token.name(), day.format(token.expires()));
            items.add(new ListItem(new Span(until), revoke));
        });
        list.add(items);
    }

    private void make() {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(getTranslation("lifecycle.tokens.name-missing"));
        if (name.isInvalid() || days.isInvalid() || days.getValue() == null) {
            return;
        }
        Set<Permission> wanted = new HashSet<>(List.of(Permissions.SEE, Permissions.CHANGE));
        if (removes.getValue()) {
            wanted.add(Permissions.REMOVE_DATA);
        }
        TextField token = new TextField(getTranslation("lifecycle.tokens.made"));
        token.setValue(tokens.make(user, name.getValue(), wanted, days.getValue()));
        token.setReadOnly(true);
        token.setWidthFull();
        made.removeAll();
        made.add(token);
        name.clear();
        show();
    }
}
