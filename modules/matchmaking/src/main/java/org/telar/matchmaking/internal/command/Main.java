// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.command;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.telar.api.ClassPathTexts;
import org.telar.api.Message;

/** The commands of matchmaking, on a flat class path. Exit codes: 0 done, 1 failed, 2 not possible like this. */
public final class Main {
    private static final int FAILED = 1;
    private static final int NOT_POSSIBLE = 2;

    private Main() {}

    private static Map<String, Command> commands(Locale language) {
        return Map.of("assign", new AssignCommand(), "match", new MatchCommand(language));
    }

    /** @param words the name of a command, then what belongs to it */
    public static void main(String[] words) {
        Locale language = Locale.getDefault();
        ClassPathTexts texts = new ClassPathTexts(Main.class);
        try {
            Command command = commands(language).get(words[0]);
            List<Message> told = command.run(Arrays.asList(words).subList(1, words.length));
            told.forEach(message -> System.out.println(texts.text(language, message)));
        } catch (NotPossible refusal) {
            refusal.reasons().forEach(reason -> System.err.println(texts.text(language, reason)));
            System.exit(NOT_POSSIBLE);
        } catch (IOException e) {
            System.err.println(texts.text(language, "matchmaking.command.failed", e.toString()));
            System.exit(FAILED);
        }
    }
}
