// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.api.User;
import org.telar.lifecycle.ModuleState;
import org.telar.lifecycle.ModuleState.State;
import org.telar.lifecycle.internal.FactSheet;
import org.telar.lifecycle.internal.Permissions;
import org.telar.lifecycle.internal.container.Lifecycle;
import org.telar.lifecycle.internal.container.ModuleFacts;
import org.telar.lifecycle.internal.engine.Operation;
import org.telar.lifecycle.internal.engine.Wish;

/** One module: its name and state, what it says of itself, what it has stored, and what can be done with it. */
final class ModuleCard extends Div {
    private static final Map<State, String> COLOURS = Map.of(
            State.ON, "success",
            State.OFF, "",
            State.STARTING, "accent",
            State.FAILED, "danger",
            State.QUARANTINED, "warning");

    private final Lifecycle lifecycle;
    private final ModuleState state;
    private final Map<ModuleId, String> names;
    private final User user;
    private final Consumer<Operation> ask;
    private final Consumer<ModuleId> understood;
    private final String name;

    /** @param understood is told when what is said of the last change of the module was read */
    ModuleCard(
            Lifecycle lifecycle,
            ModuleState state,
            Map<ModuleId, String> names,
            User user,
            Consumer<Operation> ask,
            Consumer<ModuleId> understood) {
        this.lifecycle = lifecycle;
        this.state = state;
        this.names = names;
        this.user = user;
        this.ask = ask;
        this.understood = understood;
        name = state.name(getLocale().getLanguage());
        addClassName("telar-tile");
        Optional<Wish> wish = lifecycle.wishes().of(state.id());
        Optional<ModuleFacts> facts = lifecycle.facts(user, state.id());
        add(head());
        state.cause().ifPresent(cause -> add(trouble(cause)));
        facts.ifPresent(known -> add(facts(known)));
        boolean hasData = !facts.map(ModuleFacts::rows)
                .orElseGet(() -> lifecycle.counts(user, state.id()))
                .isEmpty();
        wish.filter(known -> user.may(Permissions.CHANGE)).ifPresent(known -> add(actions(known, hasData)));
    }

    private Div head() {
        Span badge = new Span(getTranslation("lifecycle.state." + state.state()));
        badge.addClassName("telar-badge");
        String colour = COLOURS.get(state.state());
        if (!colour.isEmpty()) {
            badge.addClassName(colour);
        }
        Div head = new Div(new H2(name), badge);
        head.addClassName("telar-page-header");
        return head;
    }

    private Div trouble(Message cause) {
        String words = getTranslation(cause.key(), new Names(lifecycle, getLocale(), Optional.empty()).in(cause));
        Div trouble = new Div();
        trouble.addClassNames("telar-note", state.state() == State.ON ? "warning" : "danger");
        if (!isOnAsWished() || lifecycle.unchanged(state.id()).isEmpty()) {
            trouble.setText(words);
            return trouble;
        }
        trouble.addClassName("telar-stack");
        trouble.add(new Span(getTranslation("lifecycle.unchanged", state.version(), words)));
        if (user.may(Permissions.CHANGE)) {
            Button read = new Button(getTranslation("lifecycle.understood"), click -> understood.accept(state.id()));
            read.setAriaLabel(getTranslation("lifecycle.understood") + ": " + name);
            Div actions = new Div(read);
            actions.addClassName("telar-actions");
            trouble.add(actions);
        }
        return trouble;
    }

    /** There is nothing to try again then, also when it could not be changed the last time. */
    private boolean isOnAsWished() {
        return state.state() == State.ON && lifecycle.isAsWished(state.id());
    }

    private Component facts(ModuleFacts facts) {
        FactSheet sheet = new FactSheet(this::getTranslation, names);
        DescriptionList list = new DescriptionList();
        list.addClassName("telar-facts");
        sheet.of(facts).forEach((what, fact) -> list.add(new Term(what), new Description(fact)));
        Div all = new Div(list, permissions(sheet.permissions(facts)));
        all.addClassName("telar-stack");
        return all;
    }

    private Details permissions(List<String> permissions) {
        Div list = new Div();
        list.addClassName("telar-stack");
        permissions.forEach(permission -> list.add(new Span(permission)));
        return new Details(getTranslation("lifecycle.permissions", permissions.size()), list);
    }

    void focusFirst() {
        getChildren()
                .flatMap(Component::getChildren)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .ifPresent(Button::focus);
    }

    private Div actions(Wish wish, boolean hasData) {
        Div actions = new Div();
        actions.addClassName("telar-actions");
        ModuleId id = state.id();
        actions.add(
                wish.on() ? button("disable", new Operation.Disable(id)) : primary("enable", new Operation.Enable(id)));
        if (wish.on() && !isOnAsWished() && lifecycle.trouble(id).isPresent()) {
            actions.add(primary("retry", new Operation.Enable(id)));
        }
        update(wish).ifPresent(actions::add);
        wish.previous().ifPresent(before -> actions.add(button("rollback", new Operation.Rollback(id))));
        if (!wish.on() && hasData && user.may(Permissions.REMOVE_DATA)) {
            Button remove = button("remove-data", new Operation.RemoveData(id));
            remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
            actions.add(remove);
        }
        return actions;
    }

    private Optional<Button> update(Wish wish) {
        return lifecycle
                .newerShipped(wish)
                .flatMap(newer -> lifecycle.card(newer).map(card -> new Operation.Update(newer, card)))
                .map(operation -> button("update", operation));
    }

    private Button primary(String what, Operation operation) {
        Button button = button(what, operation);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button button(String what, Operation operation) {
        Button button = new Button(getTranslation("lifecycle." + what), click -> ask.accept(operation));
        button.setAriaLabel(getTranslation("lifecycle." + what) + ": " + name);
        return button;
    }
}
