// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.lifecycle.ModuleState;
import org.telar.lifecycle.ModuleState.State;
import org.telar.lifecycle.internal.engine.Card;
import org.telar.lifecycle.internal.engine.Wish;
import org.telar.lifecycle.internal.engine.Wishes;

/** How the modules are now on this node. */
record Roll(BundleContext context, Shipped shipped, RunningModules running) {
    /**
     * In the order of their ids; the distribution's are known also while the wishes are not.
     *
     * @param settled whether the wishes were followed once
     */
    List<ModuleState> called(Optional<Lifecycle> lifecycle, boolean settled) {
        Wishes wishes = lifecycle.map(Lifecycle::wishes).orElse(Wishes.none());
        Stream<ModuleState> unknown = shipped.offers().values().stream()
                .filter(offer -> wishes.of(offer.release().module()).isEmpty())
                .map(offer -> state(
                        offer.card(),
                        lifecycle.isEmpty() ? State.STARTING : State.OFF,
                        lifecycle.flatMap(known -> known.trouble(offer.release().module()))));
        Stream<ModuleState> known =
                wishes.modules().values().stream().map(wish -> state(wish, lifecycle.orElseThrow(), settled));
        return Stream.concat(unknown, known)
                .sorted(Comparator.comparing(ModuleState::id))
                .toList();
    }

    private ModuleState state(Wish wish, Lifecycle lifecycle, boolean settled) {
        ModuleId module = wish.release().module();
        Optional<Message> trouble = lifecycle
                .trouble(module)
                .or(() -> wish.quarantined()
                        ? Optional.of(Message.of("lifecycle.quarantine.before", module.name()))
                        : Optional.empty());
        Optional<Card> card = lifecycle.card(wish.release());
        State state = state(wish, trouble.isPresent(), settled);
        return card.map(each -> state(each, state, trouble))
                .orElseGet(
                        () -> new ModuleState(module, wish.release().version().toString(), state, Map.of(), trouble));
    }

    private ModuleState state(Card card, State state, Optional<Message> trouble) {
        State seen = state == State.STARTING && running.contains(card.id()) ? State.ON : state;
        return new ModuleState(card.id(), card.version().toString(), seen, card.names(), trouble);
    }

    private State state(Wish wish, boolean troubled, boolean settled) {
        ModuleId module = wish.release().module();
        if (running.contains(module)) {
            return State.ON;
        }
        if (!wish.on()) {
            return wish.quarantined() ? State.QUARANTINED : State.OFF;
        }
        if (!settled) {
            return State.STARTING;
        }
        return troubled || isActive(module) ? State.FAILED : State.OFF;
    }

    private boolean isActive(ModuleId module) {
        return Arrays.stream(context.getBundles())
                .anyMatch(bundle -> bundle.getState() == Bundle.ACTIVE
                        && module.name().equals(bundle.getHeaders("").get("Telar-Module")));
    }
}
