// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import org.telar.matchmaking.engine.Comparison;
import org.telar.matchmaking.engine.Pairing;

/**
 * A matching on some terms that is not kept, in the figures that decide whether it should be.
 *
 * @param unmatched mentees without a mentor
 * @param most points that a pair can have
 * @param blockingPairs how many mentors and mentees would both rather have each other
 * @param shares how all and the larger regions come off
 * @param against what sets it apart from the draft that it was tried against
 * @param people fingerprint of the people it was made from
 */
public record Trial(
        Terms terms,
        Pairing pairing,
        int unmatched,
        int most,
        long blockingPairs,
        Drafts.Shares shares,
        Comparison against,
        String people) {}
