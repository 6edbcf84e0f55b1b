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
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.api.User;
import org.telar.lifecycle.ModuleState;
import org.telar.lifecycle.ModuleState.State;
import org.telar.lifecycle.internal.Permissions;
import org.telar.lifecycle.internal.container.Lifecycle;
import org.telar.lifecycle.internal.engine.Card;
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
    private final String name;

    ModuleCard(
            Lifecycle lifecycle, ModuleState state, Map<ModuleId, String> names, User user, Consumer<Operation> ask) {
        this.lifecycle = lifecycle;
        this.state = state;
        this.names = names;
        this.user = user;
        this.ask = ask;
        name = state.name(getLocale().getLanguage());
        addClassName("telar-tile");
        Optional<Wish> wish = lifecycle.wishes().of(state.id());
        add(head());
        state.cause().ifPresent(cause -> add(trouble(cause)));
        wish.flatMap(known -> lifecycle.card(known.release())).ifPresent(card -> add(facts(card)));
        wish.filter(known -> user.may(Permissions.CHANGE)).ifPresent(known -> add(actions(known)));
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

    private Paragraph trouble(Message cause) {
        Paragraph trouble = new Paragraph(getTranslation(cause.key(), new Names(lifecycle, getLocale()).in(cause)));
        trouble.addClassNames("telar-note", state.state() == State.ON ? "warning" : "danger");
        return trouble;
    }

    private Component facts(Card card) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("telar-facts");
        fact(facts, "lifecycle.version", card.version().toString());
        fact(facts, "lifecycle.maturity", getTranslation("lifecycle.maturity." + card.maturity()));
        fact(
                facts,
                "lifecycle.countries",
                card.countries().contains(Card.EVERYWHERE)
                        ? getTranslation("lifecycle.countries.all")
                        : sorted(card.countries()));
        fact(facts, "lifecycle.stored", stored());
        fact(
                facts,
                "lifecycle.needs",
                others(card.needs().stream().map(need -> need.module()).toList()));
        fact(facts, "lifecycle.needed-by", others(ids(lifecycle.judge().dependents(card.id()))));
        fact(facts, "lifecycle.licence", card.licence());
        if (!card.uses().isEmpty()) {
            fact(
                    facts,
                    "lifecycle.uses",
                    others(card.uses().stream().map(need -> need.module()).toList()));
        }
        Div all = new Div(facts, permissions(card));
        all.addClassName("telar-stack");
        return all;
    }

    private static List<ModuleId> ids(List<String> modules) {
        return modules.stream().map(ModuleId::new).toList();
    }

    private static String sorted(Set<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }

    private String stored() {
        Map<String, Long> counts = lifecycle.counts(user, state.id());
        long rows = counts.values().stream().mapToLong(Long::longValue).sum();
        return counts.isEmpty()
                ? getTranslation("lifecycle.stored.nothing")
                : getTranslation("lifecycle.stored.rows", rows, counts.size());
    }

    private String others(List<ModuleId> modules) {
        return modules.isEmpty()
                ? getTranslation("lifecycle.nobody")
                : modules.stream().map(id -> names.getOrDefault(id, id.name())).collect(Collectors.joining(", "));
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new Term(getTranslation(key)), new Description(value));
    }

    /** What people can be allowed to do with it, in the module's own words. */
    private Details permissions(Card card) {
        Div list = new Div();
        list.addClassName("telar-stack");
        card.permissions().stream()
                .sorted()
                .forEach(permission -> list.add(new Span(getTranslation("permission." + permission))));
        return new Details(
                getTranslation("lifecycle.permissions", card.permissions().size()), list);
    }

    void focusFirst() {
        getChildren()
                .flatMap(Component::getChildren)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .ifPresent(Button::focus);
    }

    private Div actions(Wish wish) {
        Div actions = new Div();
        actions.addClassName("telar-actions");
        ModuleId id = state.id();
        actions.add(
                wish.on() ? button("disable", new Operation.Disable(id)) : primary("enable", new Operation.Enable(id)));
        if (wish.on() && lifecycle.trouble(id).isPresent()) {
            actions.add(primary("retry", new Operation.Enable(id)));
        }
        update(wish).ifPresent(actions::add);
        wish.previous().ifPresent(before -> actions.add(button("rollback", new Operation.Rollback(id))));
        if (!wish.on()
                && user.may(Permissions.REMOVE_DATA)
                && !lifecycle.counts(user, id).isEmpty()) {
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
