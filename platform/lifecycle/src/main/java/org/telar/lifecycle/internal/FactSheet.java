// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.telar.api.ModuleId;
import org.telar.lifecycle.internal.container.ModuleFacts;
import org.telar.lifecycle.internal.engine.Card;
import org.telar.lifecycle.internal.engine.Need;

/** The facts of a module in words, for people. @param names of all modules, as they are called there */
public record FactSheet(Words words, Map<ModuleId, String> names) {
    /** Finds the text of a key in the language of who reads. */
    @FunctionalInterface
    public interface Words {
        String say(String key, Object... values);
    }

    /** What each fact is about, and the fact, in order. */
    public SequencedMap<String, String> of(ModuleFacts facts) {
        Card card = facts.card();
        SequencedMap<String, String> sheet = new LinkedHashMap<>();
        sheet.put(words.say("lifecycle.version"), card.version().toString());
        sheet.put(words.say("lifecycle.maturity"), words.say("lifecycle.maturity." + card.maturity()));
        sheet.put(words.say("lifecycle.countries"), countries(card));
        sheet.put(words.say("lifecycle.stored"), stored(facts));
        sheet.put(words.say("lifecycle.needs"), named(modules(card.needs())));
        sheet.put(words.say("lifecycle.needed-by"), named(facts.neededBy()));
        sheet.put(words.say("lifecycle.licence"), card.licence());
        if (!card.uses().isEmpty()) {
            sheet.put(words.say("lifecycle.uses"), named(modules(card.uses())));
        }
        return sheet;
    }

    /** What people can be allowed to do with it, in the module's own words. */
    public List<String> permissions(ModuleFacts facts) {
        return facts.card().permissions().stream()
                .sorted()
                .map(permission -> words.say("permission." + permission))
                .toList();
    }

    private String countries(Card card) {
        return card.countries().contains(Card.EVERYWHERE)
                ? words.say("lifecycle.countries.all")
                : card.countries().stream().sorted().collect(Collectors.joining(", "));
    }

    private String stored(ModuleFacts facts) {
        return facts.rows().isEmpty()
                ? words.say("lifecycle.stored.nothing")
                : words.say(
                        "lifecycle.stored.rows", facts.allRows(), facts.rows().size());
    }

    private static List<ModuleId> modules(List<Need> needs) {
        return needs.stream().map(Need::module).toList();
    }

    private String named(Collection<ModuleId> modules) {
        return modules.isEmpty()
                ? words.say("lifecycle.nobody")
                : modules.stream().map(id -> names.getOrDefault(id, id.name())).collect(Collectors.joining(", "));
    }
}
