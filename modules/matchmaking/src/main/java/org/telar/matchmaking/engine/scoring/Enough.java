// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

/** Whether an amount sought is reached; 0 stands for an amount that was not stated. */
final class Enough {
    private Enough() {}

    static int points(int sought, int offered, int max) {
        if (sought == 0 || offered == 0) {
            return max / 2;
        }
        return offered >= sought ? max : (int) ((long) max * offered / sought);
    }

    /** One of the sentences {@code .enough} or {@code .fewer} (offered, sought), {@code .unstated}. */
    static Reason reason(String key, int sought, int offered) {
        if (sought == 0 || offered == 0) {
            return Reason.of(key + ".unstated");
        }
        String sentence = offered >= sought ? ".enough" : ".fewer";
        return Reason.of(key + sentence, new Fact.Count(offered), new Fact.Count(sought));
    }
}
