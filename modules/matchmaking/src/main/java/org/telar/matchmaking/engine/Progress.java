// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

/** Told how far a matching has come; called often, from the thread that matches, so it should return at once. */
@FunctionalInterface
public interface Progress {
    void reached(Step step, int done, int total);

    /** What is being done; {@code total} counts mentees in both. */
    enum Step {
        SCORING,
        ASSIGNING
    }
}
