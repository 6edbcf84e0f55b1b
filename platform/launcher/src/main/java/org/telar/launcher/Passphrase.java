// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.Console;
import java.util.Arrays;
import java.util.Map;

/**
 * What protects a back-up, which holds keys and people's data: a variable of the environment, or what is typed where the
 * script says that there is a keyboard.
 */
final class Passphrase {
    static final String VARIABLE = "TELAR_BACKUP_PASSPHRASE";
    private static final int SHORTEST = 12;

    private Passphrase() {}

    /** Asked for twice when it is typed. */
    static char[] toSeal(Map<String, String> environment, Sentences sentences) throws Refusal {
        char[] given = given(environment, sentences, "launcher.backup.passphrase");
        if (given.length < SHORTEST) {
            throw new Refusal(Refusal.NOT_POSSIBLE, "launcher.backup.passphrase.short", given.length, SHORTEST);
        }
        if (environment.getOrDefault(VARIABLE, "").isEmpty()
                && !Arrays.equals(given, typed(sentences, "launcher.backup.passphrase.again"))) {
            throw new Refusal(Refusal.NOT_POSSIBLE, "launcher.backup.passphrase.differs");
        }
        return given;
    }

    static char[] toOpen(Map<String, String> environment, Sentences sentences) throws Refusal {
        return given(environment, sentences, "launcher.backup.passphrase.open");
    }

    private static char[] given(Map<String, String> environment, Sentences sentences, String question) throws Refusal {
        String variable = environment.getOrDefault(VARIABLE, "");
        return variable.isEmpty() ? typed(sentences, question) : variable.toCharArray();
    }

    private static char[] typed(Sentences sentences, String question) throws Refusal {
        Console console = System.console();
        char[] typed = console == null || !Boolean.getBoolean("telar.keyboard")
                ? null
                : console.readPassword("%s ", sentences.say(question));
        if (typed == null) {
            throw new Refusal(Refusal.NOT_POSSIBLE, "launcher.backup.passphrase.missing", VARIABLE);
        }
        return typed;
    }
}
