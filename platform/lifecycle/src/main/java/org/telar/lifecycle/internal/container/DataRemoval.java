// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.api.User;
import org.telar.lifecycle.internal.Outcome;
import org.telar.lifecycle.internal.engine.Judge;
import org.telar.lifecycle.internal.engine.Judgement;
import org.telar.lifecycle.internal.engine.Operation;

/** Drops what a module that is off has stored, after it was exported into the home. */
record DataRemoval(ModuleData data, Journal journal) {
    /** What becomes of the data, and the rows of each table that would go. */
    Outcome preview(Judge judge, ModuleId module) {
        return switch (judge.of(new Operation.RemoveData(module))) {
            case Judgement.Refused refused -> new Outcome.Refused(refused.reason());
            case Judgement.Possible possible -> preview(module, possible.effects());
        };
    }

    private Outcome preview(ModuleId module, List<Message> effects) {
        List<Message> rows = data.counts(module).entrySet().stream()
                .map(table -> Message.of(Outcome.ROWS, table.getKey(), table.getValue()))
                .toList();
        return rows.isEmpty()
                ? new Outcome.Refused(Message.of("lifecycle.refused.no-data", module.name()))
                : new Outcome.Done(
                        Stream.concat(effects.stream(), rows.stream()).toList());
    }

    Outcome carryOut(User user, Judge judge, ModuleId module) {
        Outcome seen = preview(judge, module);
        if (!(seen instanceof Outcome.Done rows)) {
            return seen;
        }
        List<Message> effects = new ArrayList<>(rows.effects());
        effects.add(exportAndRemove(user, module));
        return new Outcome.Done(effects);
    }

    private Message exportAndRemove(User user, ModuleId module) {
        journal.note(user.account(), "begins RemoveData " + module);
        try {
            String folder = data.export(module).toString();
            data.remove(module);
            journal.note(user.account(), "ends RemoveData " + module + ", exported to " + folder);
            return Message.of(Outcome.EXPORTED, folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The data of " + module + " cannot be exported, so it stays", e);
        }
    }
}
