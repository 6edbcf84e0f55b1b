// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.web;

import java.util.List;
import java.util.Locale;
import org.telar.api.Texts;
import org.telar.lifecycle.ModuleState;
import org.telar.lifecycle.internal.container.ModuleFacts;
import org.telar.lifecycle.internal.engine.Card;
import org.telar.lifecycle.internal.engine.Need;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One module in JSON; sentences and names are in the language. */
record ModuleNode(ObjectNode node, Texts texts, Locale language) {
    void tell(ModuleState module) {
        node.put("id", module.id().name())
                .put("name", module.name(language.getLanguage()))
                .put("version", module.version())
                .put("state", module.state().name());
        module.cause().ifPresent(cause -> node.put("cause", texts.text(language, cause)));
    }

    void tell(ModuleFacts facts) {
        Card card = facts.card();
        node.put("maturity", card.maturity().toString()).put("licence", card.licence());
        array("countries", card.countries().stream().sorted().toList());
        array("permissions", card.permissions().stream().sorted().toList());
        needs("needs", card.needs());
        needs("uses", card.uses());
        array("neededBy", facts.neededBy().stream().map(module -> module.name()).toList());
        ObjectNode rows = node.putObject("rows");
        facts.rows().forEach(rows::put);
    }

    private void array(String name, List<String> words) {
        ArrayNode array = node.putArray(name);
        words.forEach(array::add);
    }

    private void needs(String name, List<Need> needs) {
        ObjectNode versions = node.putObject(name);
        needs.forEach(need -> versions.put(need.module().name(), need.versions().toString()));
    }
}
