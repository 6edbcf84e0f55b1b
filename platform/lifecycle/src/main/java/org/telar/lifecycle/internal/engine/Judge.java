// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.lifecycle.internal.engine.Judgement.Possible;
import org.telar.lifecycle.internal.engine.Judgement.Refused;

/**
 * Decides whether an operation is possible and what is wished after it. It looks at what is wished and at what modules say
 * of themselves, and does nothing; so a dry run is the same as the beginning of a real one.
 *
 * @param cards what a release says of itself; empty when it is not known
 * @param country of the office, in capitals
 */
public record Judge(Wishes wishes, Function<Release, Optional<Card>> cards, String country) {
    public Judgement of(Operation operation) {
        return switch (operation) {
            case Operation.Install install -> install(install);
            case Operation.Enable enable -> known(enable.module(), this::enable);
            case Operation.Disable disable -> known(disable.module(), this::disable);
            case Operation.Update update -> known(update.module(), wish -> update(update, wish));
            case Operation.Rollback rollback -> known(rollback.module(), this::rollback);
            case Operation.RemoveData remove -> known(remove.module(), this::removeData);
            case Operation.Quarantine quarantine ->
                known(quarantine.module(), wish -> new Possible(wishes.with(wish.quarantine()), List.of()));
        };
    }

    private Judgement known(ModuleId module, Function<Wish, Judgement> judge) {
        return wishes.of(module).map(judge).orElseGet(() -> refused("lifecycle.refused.unknown", module));
    }

    private Judgement install(Operation.Install install) {
        Optional<Wish> there = wishes.of(install.module());
        if (there.isPresent()) {
            return refused(
                    "lifecycle.refused.installed",
                    install.module(),
                    there.get().release().version());
        }
        return startable(install.card())
                .<Judgement>map(Refused::new)
                .orElseGet(() -> new Possible(
                        wishes.with(Wish.of(install.release(), true)),
                        List.of(
                                effect("lifecycle.effect.install", install.release()),
                                Message.of("lifecycle.effect.others"))));
    }

    private Judgement enable(Wish wish) {
        if (wish.on()) {
            return refused("lifecycle.refused.on", wish.release().module());
        }
        List<Message> effects = new ArrayList<>(
                List.of(effect("lifecycle.effect.enable", wish.release()), Message.of("lifecycle.effect.others")));
        if (wish.quarantined()) {
            effects.add(Message.of("lifecycle.effect.watched"));
        }
        Optional<Card> card = cards.apply(wish.release());
        return card.flatMap(this::startable)
                .<Judgement>map(Refused::new)
                .orElseGet(() -> new Possible(wishes.with(wish.turned(true)), effects));
    }

    private Judgement disable(Wish wish) {
        ModuleId module = wish.release().module();
        if (!wish.on()) {
            return refused("lifecycle.refused.off", module);
        }
        List<String> dependents = dependents(module);
        if (!dependents.isEmpty()) {
            return refused("lifecycle.refused.needed", module, String.join(", ", dependents));
        }
        List<Message> effects = new ArrayList<>(
                List.of(effect("lifecycle.effect.disable", wish.release()), Message.of("lifecycle.effect.data-stays")));
        users(module).forEach(user -> effects.add(Message.of("lifecycle.effect.without", user, module.name())));
        return new Possible(wishes.with(wish.turned(false)), effects);
    }

    private Judgement update(Operation.Update update, Wish wish) {
        ModuleVersion present = wish.release().version();
        if (update.release().version().compareTo(present) <= 0) {
            return refused(
                    "lifecycle.refused.not-newer",
                    update.module(),
                    update.release().version(),
                    present);
        }
        return replaced(wish, update.release(), update.card(), "lifecycle.effect.update");
    }

    private Judgement rollback(Wish wish) {
        if (wish.previous().isEmpty()) {
            return refused(
                    "lifecycle.refused.no-previous",
                    wish.release().module(),
                    wish.release().version());
        }
        Release before = wish.previous().get();
        return cards.apply(before)
                .map(card -> replaced(
                        wish,
                        before,
                        card,
                        before.version().compareTo(wish.release().version()) > 0
                                ? "lifecycle.effect.update"
                                : "lifecycle.effect.rollback"))
                .orElseGet(() -> refused("lifecycle.refused.previous-gone", before.module(), before.version()));
    }

    private Judgement replaced(Wish wish, Release next, Card card, String effectKey) {
        Optional<Message> trouble = startable(card).or(() -> breaks(next));
        if (trouble.isPresent()) {
            return new Refused(trouble.get());
        }
        List<Message> effects = new ArrayList<>(List.of(Message.of(
                effectKey,
                next.module().name(),
                wish.release().version().toString(),
                next.version().toString())));
        effects.add(Message.of(wish.on() ? "lifecycle.effect.tried" : "lifecycle.effect.stays-off"));
        effects.add(Message.of("lifecycle.effect.kept", wish.release().version().toString()));
        effects.add(Message.of("lifecycle.effect.others"));
        return new Possible(wishes.with(wish.with(next)), effects);
    }

    private Judgement removeData(Wish wish) {
        if (wish.on()) {
            return refused("lifecycle.refused.data-in-use", wish.release().module());
        }
        return new Possible(wishes, List.of(effect("lifecycle.effect.remove-data", wish.release())));
    }

    /** Why this cannot run here: the wrong country, or a module that it needs. */
    private Optional<Message> startable(Card card) {
        if (!card.isFor(country)) {
            return Optional.of(Message.of(
                    "lifecycle.refused.country",
                    card.id().name(),
                    String.join(", ", card.countries().stream().sorted().toList()),
                    country));
        }
        Optional<Message> clash = clash(card);
        if (clash.isPresent()) {
            return clash;
        }
        return card.needs().stream()
                .filter(need -> !isMet(need))
                .findFirst()
                .map(need -> missing(card.id(), card.version(), need));
    }

    /** Two modules whose names begin alike may want the same table. */
    private Optional<Message> clash(Card card) {
        return wishes.modules().values().stream()
                .filter(wish -> !wish.release().module().equals(card.id()))
                .flatMap(wish -> cards.apply(wish.release()).stream())
                .flatMap(other -> other.tables().stream()
                        .filter(card.tables()::contains)
                        .map(table -> Message.of(
                                "lifecycle.refused.table",
                                card.id().name(),
                                table,
                                other.id().name())))
                .findFirst();
    }

    private boolean isMet(Need need) {
        return wishes.of(need.module())
                .filter(wish ->
                        wish.on() && need.versions().includes(wish.release().version()))
                .isPresent();
    }

    private Message missing(ModuleId module, ModuleVersion version, Need need) {
        Optional<Wish> there = wishes.of(need.module());
        String key = there.isEmpty()
                ? "lifecycle.refused.need.absent"
                : need.versions().includes(there.get().release().version())
                        ? "lifecycle.refused.need.off"
                        : "lifecycle.refused.need.version";
        return Message.of(
                key,
                module.name() + " " + version,
                need.module().name(),
                need.versions().toString(),
                there.map(wish -> wish.release().version().toString()).orElse(""));
    }

    /** Why modules that are on would lose what they need, if this release came in. */
    private Optional<Message> breaks(Release next) {
        return wishes.modules().values().stream()
                .filter(Wish::on)
                .flatMap(wish -> cards.apply(wish.release()).stream())
                .filter(card -> card.needs().stream()
                        .anyMatch(need -> need.module().equals(next.module())
                                && !need.versions().includes(next.version())))
                .findFirst()
                .map(card -> Message.of(
                        "lifecycle.refused.breaks",
                        card.id().name() + " " + card.version(),
                        next.module().name(),
                        need(card, next.module()).versions().toString(),
                        next.version().toString()));
    }

    private static Need need(Card card, ModuleId module) {
        return card.needs().stream()
                .filter(need -> need.module().equals(module))
                .findFirst()
                .orElseThrow();
    }

    /** Modules that are on and need this one. */
    public List<String> dependents(ModuleId module) {
        return on(card -> card.needs().stream().anyMatch(need -> need.module().equals(module)));
    }

    /** Modules that are on and work together with this one. */
    public List<String> users(ModuleId module) {
        return on(card -> card.uses().stream().anyMatch(need -> need.module().equals(module)));
    }

    private List<String> on(Predicate<Card> kind) {
        return wishes.modules().values().stream()
                .filter(Wish::on)
                .flatMap(wish -> cards.apply(wish.release()).stream())
                .filter(kind)
                .map(card -> card.id().name())
                .toList();
    }

    private static Message effect(String key, Release release) {
        return Message.of(key, release.module().name(), release.version().toString());
    }

    private static Refused refused(String key, ModuleId module, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = module.name();
        for (int i = 0; i < values.length; i++) {
            all[i + 1] = values[i].toString();
        }
        return new Refused(Message.of(key, all));
    }
}
