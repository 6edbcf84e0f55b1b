// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import org.telar.matchmaking.engine.scoring.Reason;
import org.telar.matchmaking.engine.scoring.Refusal;

/** What is said of a pair that staff do not want. */
final class ForbiddenPair {
    static final String KEY = "matchmaking.rule.forbidden";
    static final Refusal REFUSAL = new Refusal(KEY, Reason.of(KEY + ".refused"));

    private ForbiddenPair() {}
}
