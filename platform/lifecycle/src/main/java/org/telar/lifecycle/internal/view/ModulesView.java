// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.view;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.telar.api.ModuleId;
import org.telar.api.User;
import org.telar.lifecycle.ModuleState;
import org.telar.lifecycle.internal.Outcome;
import org.telar.lifecycle.internal.Permissions;
import org.telar.lifecycle.internal.Tokens;
import org.telar.lifecycle.internal.container.Lifecycle;
import org.telar.lifecycle.internal.engine.Operation;

/** The modules of this office: what each is, how it is now, and what can be done with it. */
public final class ModulesView extends Section {
    private static final int NOTICE_MILLIS = 6000;

    private final Optional<Lifecycle> lifecycle;
    private final Supplier<List<ModuleState>> states;
    private final Function<Runnable, Registration> changes;
    private final User user;
    private final Div content = new Div();
    private final SortedMap<ModuleId, Shown> shown = new TreeMap<>();
    private Optional<Registration> following = Optional.empty();

    private record Shown(ModuleState state, ListItem item) {
        /** The button that was pressed is gone; who works with the keyboard goes on where she was. */
        void focus() {
            item.getChildren()
                    .filter(ModuleCard.class::isInstance)
                    .map(ModuleCard.class::cast)
                    .forEach(ModuleCard::focusFirst);
        }
    }

    /**
     * @param lifecycle empty while the database is not there
     * @param changes where to hear that states are other ones now
     */
    public ModulesView(
            Optional<Lifecycle> lifecycle,
            Optional<Tokens> tokens,
            Supplier<List<ModuleState>> states,
            Function<Runnable, Registration> changes,
            User user) {
        this.lifecycle = lifecycle;
        this.states = states;
        this.changes = changes;
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

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        following = Optional.of(changes.apply(() -> ui.access(this::follow)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        following.ifPresent(Registration::remove);
        following = Optional.empty();
    }

    private void show() {
        content.removeAll();
        shown.clear();
        if (lifecycle.isEmpty()) {
            content.add(new Paragraph(getTranslation("lifecycle.refused.no-database")));
            return;
        }
        List<ModuleState> all = states.get();
        if (all.isEmpty()) {
            content.add(new Paragraph(getTranslation("lifecycle.modules.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("telar-tiles");
        for (ModuleState state : all) {
            ListItem item = new ListItem(card(state, all));
            shown.put(state.id(), new Shown(state, item));
            list.add(item);
        }
        content.add(list);
    }

    private ModuleCard card(ModuleState state, List<ModuleState> all) {
        Map<ModuleId, String> names = all.stream()
                .collect(Collectors.toMap(
                        ModuleState::id, each -> each.name(getLocale().getLanguage())));
        return new ModuleCard(lifecycle.orElseThrow(), state, names, user, this::ask, this::understood);
    }

    /** What somebody else did. Cards of modules that are as before stay, with what is open or has the focus there. */
    private void follow() {
        List<ModuleState> all = states.get();
        if (!shown.keySet().equals(all.stream().map(ModuleState::id).collect(Collectors.toSet()))) {
            show();
            return;
        }
        for (ModuleState state : all) {
            Shown before = shown.get(state.id());
            if (!before.state().equals(state)) {
                before.item().removeAll();
                before.item().add(card(state, all));
                shown.put(state.id(), new Shown(state, before.item()));
            }
        }
    }

    private void understood(ModuleId module) {
        lifecycle.orElseThrow().understood(user, module);
        follow();
        focus(module);
    }

    private void focus(ModuleId module) {
        Optional.ofNullable(shown.get(module)).ifPresent(Shown::focus);
    }

    /** Shows what would happen, and does it when she says so. */
    private void ask(Operation operation) {
        Lifecycle there = lifecycle.orElseThrow();
        String name = states.get().stream()
                .filter(state -> state.id().equals(operation.module()))
                .map(state -> state.name(getLocale().getLanguage()))
                .findFirst()
                .orElse(operation.module().name());
        PreviewDialog dialog = new PreviewDialog(operation, name, there, user, this::settled);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened() && dialog.isSettled()) {
                focus(operation.module());
            }
        });
        dialog.open();
    }

    private void settled(Outcome outcome) {
        show();
        if (outcome instanceof Outcome.Done && !PreviewDialog.tellsOfExport(outcome)) {
            Notification.show(getTranslation("lifecycle.done"), NOTICE_MILLIS, Position.TOP_CENTER);
        }
    }
}
