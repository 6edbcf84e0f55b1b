// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.lifecycle.internal.Outcome;
import org.telar.lifecycle.internal.archive.KarFile;
import org.telar.lifecycle.internal.container.Lifecycle;
import org.telar.lifecycle.internal.engine.Operation;

/** A module that somebody names by an archive's file, or by its id when the distribution has it. */
final class Brought {
    private Brought() {}

    static Outcome install(ModuleCommand.Asked asked) {
        String word = asked.words().getFirst();
        return isFile(word)
                ? file(asked, Path.of(word))
                : asked.lifecycle().carryOut(asked.user(), new Operation.Enable(new ModuleId(word)), asked.dryRun());
    }

    static Outcome update(ModuleCommand.Asked asked) {
        String word = asked.words().getFirst();
        return isFile(word) ? file(asked, Path.of(word)) : shipped(asked, new ModuleId(word));
    }

    private static boolean isFile(String word) {
        return word.contains("/") || word.endsWith(".kar");
    }

    private static Outcome file(ModuleCommand.Asked asked, Path file) {
        try {
            if (Files.size(file) > KarFile.MOST_BYTES) {
                return new Outcome.Refused(
                        Message.of("lifecycle.archive.too-large", Files.size(file), KarFile.MOST_BYTES));
            }
            return asked.lifecycle().bring(asked.user(), Files.readAllBytes(file), asked.dryRun());
        } catch (IOException e) {
            return new Outcome.Refused(Message.of("lifecycle.command.no-file", file.toString()));
        }
    }

    private static Outcome shipped(ModuleCommand.Asked asked, ModuleId module) {
        Lifecycle lifecycle = asked.lifecycle();
        Optional<Operation> update = lifecycle
                .wishes()
                .of(module)
                .flatMap(lifecycle::newerShipped)
                .flatMap(newer -> lifecycle.card(newer).map(card -> new Operation.Update(newer, card)));
        return update.map(operation -> lifecycle.carryOut(asked.user(), operation, asked.dryRun()))
                .orElseGet(() -> new Outcome.Refused(Message.of("lifecycle.refused.nothing-newer", module.name())));
    }
}
