// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.telar.matchmaking.engine.Outcome.RefusedPin;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.Explanation;
import org.telar.matchmaking.engine.scoring.Refusal;

/**
 * Matches waves by one policy. The result is the best there is, and the same for the same people on every run and machine,
 * in whatever order they are listed; among equally good matchings the codes decide. Safe for use by several threads.
 */
public final class Matchmaker {
    private final Policy policy;

    public Matchmaker(Policy policy) {
        this.policy = policy;
    }

    public Outcome match(Wave wave) {
        return match(wave, (step, done, total) -> {}, () -> false);
    }

    /** @param cancelled asked before each mentee is scored and assigned */
    public Outcome match(Wave wave, Progress progress, BooleanSupplier cancelled) {
        List<RefusedPin> refused = new Pins(wave, policy).refused();
        if (!refused.isEmpty()) {
            return new Outcome.PinsRefused(refused);
        }
        return new Run(wave, policy).outcome(progress, cancelled);
    }

    /** Any pair's score, taken apart; also of a pair that is not allowed. */
    public Explanation explain(Mentor mentor, Mentee mentee) {
        return policy.scoring().explain(mentor, mentee);
    }

    /** The hard rules that stand against any pair. */
    public List<Refusal> refusals(Mentor mentor, Mentee mentee) {
        return policy.scoring().refusals(mentor, mentee);
    }
}
