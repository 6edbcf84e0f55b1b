// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.List;

/**
 * Why something is as it is, as data: the key of a sentence and the facts to put in, in the order of its placeholders.
 */
public record Reason(String key, List<Fact> facts) {
    public Reason {
        facts = List.copyOf(facts);
    }

    public static Reason of(String key, Fact... facts) {
        return new Reason(key, List.of(facts));
    }
}
