// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.telar.matchmaking.engine.scoring.Criteria;
import org.telar.matchmaking.engine.scoring.Weights;

/**
 * What a programme decides about its matching (MAT-02).
 *
 * @param fourEyes whether two people must approve each match
 * @param confidential whether gender and the gender that someone asks for count; they are never shown
 * @param weights with which its drafts begin
 * @param rulesOff keys of hard rules that it does not want
 * @param floor points that a pair must be worth at least; 0 when any may be made
 */
public record ProgrammeRules(boolean fourEyes, boolean confidential, Weights weights, Set<String> rulesOff, int floor) {
    /** Also of a wave that belongs to no programme. */
    public static final ProgrammeRules USUAL = new ProgrammeRules(false, true, Criteria.standardWeights(), Set.of(), 0);

    public ProgrammeRules {
        rulesOff = Set.copyOf(rulesOff);
    }

    /**
     * Which rules are off when of those that were shown only these are wanted.
     *
     * @param shown keys; a rule that was not shown, because its module is away, stays as it is
     */
    public Set<String> rulesOff(Collection<String> shown, Set<String> wanted) {
        Set<String> off = new HashSet<>(rulesOff);
        shown.forEach(off::remove);
        shown.stream().filter(key -> !wanted.contains(key)).forEach(off::add);
        return off;
    }

    /** The same weights and rules. */
    ProgrammeRules with(boolean fourEyes, boolean confidential) {
        return new ProgrammeRules(fourEyes, confidential, weights, rulesOff, floor);
    }
}
