// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.api.User;
import org.telar.lifecycle.ModuleState;
import org.telar.lifecycle.internal.Outcome;
import org.telar.lifecycle.internal.Permissions;
import org.telar.lifecycle.internal.Tokens;
import org.telar.lifecycle.internal.container.Lifecycle;
import org.telar.lifecycle.internal.engine.Operation;

/** The modules of this office: what each is, how it is, and what can be done with it. */
public final class ModulesView extends Section {
    private static final int NOTICE_MILLIS = 6000;

    private final Optional<Lifecycle> lifecycle;
    private final Supplier<List<ModuleState>> states;
    private final User user;
    private final Div content = new Div();

    /** @param lifecycle empty while the database is not there */
    public ModulesView(
            Optional<Lifecycle> lifecycle, Optional<Tokens> tokens, Supplier<List<ModuleState>> states, User user) {
        this.lifecycle = lifecycle;
        this.states = states;
        this.user = user;
        addClassName("telar-page");
        Div actions = new Div();
        actions.addClassName("telar-actions");
        lifecycle
                .filter(there -> user.may(Permissions.CHANGE))
                .ifPresent(there -> actions.add(new Button(
                        getTranslation("lifecycle.bring"),
                        click -> new BringDialog(there, user, this::settled).open())));
        tokens.filter(there -> user.may(Permissions.TOKENS))
                .ifPresent(there -> actions.add(
                        new Button(getTranslation("lifecycle.tokens"), click -> new TokensDialog(there, user).open())));
        Div header = new Div(new H1(getTranslation("lifecycle.modules")), actions);
        header.addClassName("telar-page-header");
        content.addClassName("telar-stack");
        add(header, new Paragraph(getTranslation("lifecycle.modules.about")), content);
        show();
    }

    private void show() {
        content.removeAll();
        if (lifecycle.isEmpty()) {
            content.add(new Paragraph(getTranslation("lifecycle.refused.no-database")));
            return;
        }
        List<ModuleState> all = states.get();
        if (all.isEmpty()) {
            content.add(new Paragraph(getTranslation("lifecycle.modules.none")));
            return;
        }
        Map<ModuleId, String> names = all.stream()
                .collect(Collectors.toMap(
                        ModuleState::id, state -> state.name(getLocale().getLanguage())));
        UnorderedList list = new UnorderedList();
        list.addClassName("telar-tiles");
        for (ModuleState state : all) {
            list.add(new ListItem(new ModuleCard(lifecycle.get(), state, names, user, this::ask)));
        }
        content.add(list);
    }

    /** Shows what would happen, and does it when she says so. */
    private void ask(Operation operation) {
        Lifecycle there = lifecycle.orElseThrow();
        String name = states.get().stream()
                .filter(state -> state.id().equals(operation.module()))
                .map(state -> state.name(getLocale().getLanguage()))
                .findFirst()
                .orElse(operation.module().name());
        new PreviewDialog(operation, name, there, user, this::settled).open();
    }

    private void settled(Outcome outcome) {
        show();
        if (outcome instanceof Outcome.Done done) {
            String said = done.effects().stream()
                    .filter(effect -> effect.key().equals(Outcome.EXPORTED))
                    .findFirst()
                    .map(this::words)
                    .orElseGet(() -> getTranslation("lifecycle.done"));
            Notification.show(said, NOTICE_MILLIS, Position.TOP_CENTER);
        }
    }

    private String words(Message message) {
        return getTranslation(message.key(), message.values().toArray());
    }
}
