// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

/**
 * Why the command ends here: one sentence with cause and remedy, found in {@code text/messages.properties}. Thrown,
 * because a command has only one way on after it: to print the sentence and exit.
 */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    /** Something that should have worked did not. */
    static final int FAILED = 1;
    /** Wrong use, or a machine that is not ready for it; nothing was started. */
    static final int NOT_POSSIBLE = 2;
    /** There is no running container to talk to. */
    static final int NOT_RUNNING = 3;

    private final int exitCode;
    private final String key;
    private final transient Object[] values;

    Refusal(int exitCode, String key, Object... values) {
        super(key);
        this.exitCode = exitCode;
        this.key = key;
        this.values = values;
    }

    int exitCode() {
        return exitCode;
    }

    String key() {
        return key;
    }

    String sentence(Sentences sentences) {
        return sentences.say(key, values);
    }
}
