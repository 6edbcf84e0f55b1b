// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.lifecycle.internal.Outcome;
import org.telar.lifecycle.internal.archive.KarFile;
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
        return isFile(word)
                ? file(asked, Path.of(word))
                : asked.lifecycle().updateShipped(asked.user(), new ModuleId(word), asked.dryRun());
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
}
