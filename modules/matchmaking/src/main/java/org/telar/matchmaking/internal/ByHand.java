// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.telar.matchmaking.engine.Effect;
import org.telar.matchmaking.engine.Outcome.RefusedPin;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.engine.WhatIf;
import org.telar.matchmaking.engine.scoring.Reason;
import org.telar.matchmaking.engine.scoring.Refusal;

/** What staff change in a draft by hand. */
public sealed interface ByHand {
    /** What it would do. */
    Effect effect(WhatIf draft);

    /** How the draft is made from then on. */
    Terms decided(Terms before, WhatIf draft);

    /** Mentees about whom it decides anew, which it can of those only who have no mentor yet. */
    Set<String> rematched();

    /**
     * What it does when one of them has a mentor.
     *
     * @param held matches that hold a place
     */
    default Optional<Effect> refused(Set<Pair> held) {
        String key = "matchmaking.hand.settled";
        Refusal refusal = new Refusal(key, Reason.of(key));
        List<RefusedPin> refused = held.stream()
                .filter(pair -> rematched().contains(pair.mentee()))
                .sorted()
                .map(pair -> new RefusedPin(pair, List.of(refusal)))
                .toList();
        return refused.isEmpty() ? Optional.empty() : Optional.of(new Effect.Refused(refused));
    }

    /** The pair that someone wants to be made. */
    default Optional<Pair> wanted() {
        return Optional.empty();
    }

    /** This pair is made; all others are matched anew around it. */
    record Pin(Pair pair) implements ByHand {
        @Override
        public Effect effect(WhatIf draft) {
            return draft.pinned(pair);
        }

        @Override
        public Optional<Pair> wanted() {
            return Optional.of(pair);
        }

        @Override
        public Terms decided(Terms before, WhatIf draft) {
            return before.pinning(pair);
        }

        @Override
        public Set<String> rematched() {
            return Set.of(pair.mentee());
        }
    }

    /** This pair is not made; all others are matched anew around it. */
    record Forbid(Pair pair) implements ByHand {
        @Override
        public Effect effect(WhatIf draft) {
            return draft.forbidden(pair);
        }

        @Override
        public Terms decided(Terms before, WhatIf draft) {
            return before.forbidding(pair);
        }

        @Override
        public Set<String> rematched() {
            return Set.of(pair.mentee());
        }
    }

    /** She gets this mentor, who needs a free place; nobody else changes. */
    record Move(Pair pair) implements ByHand {
        @Override
        public Effect effect(WhatIf draft) {
            return draft.moved(pair);
        }

        @Override
        public Optional<Pair> wanted() {
            return Optional.of(pair);
        }

        @Override
        public Terms decided(Terms before, WhatIf draft) {
            return before.pinning(pair);
        }

        @Override
        public Set<String> rematched() {
            return Set.of(pair.mentee());
        }
    }

    /** Two change mentors with each other; nobody else changes. */
    record Swap(String mentee, String other) implements ByHand {
        @Override
        public Effect effect(WhatIf draft) {
            return draft.swapped(mentee, other);
        }

        @Override
        public Terms decided(Terms before, WhatIf draft) {
            Terms after = before;
            for (String[] two : new String[][] {{mentee, other}, {other, mentee}}) {
                Terms sofar = after;
                after = draft.draft()
                        .of(two[1])
                        .map(pair -> sofar.pinning(new Pair(pair.mentor(), two[0])))
                        .orElse(sofar);
            }
            return after;
        }

        @Override
        public Set<String> rematched() {
            return Set.of(mentee, other);
        }
    }

    /** What was decided about this pair is taken back; all are matched anew. */
    record Undo(Pair pair) implements ByHand {
        @Override
        public Effect effect(WhatIf draft) {
            return draft.matchedAnew();
        }

        @Override
        public Terms decided(Terms before, WhatIf draft) {
            return before.leaving(pair);
        }

        @Override
        public Set<String> rematched() {
            return Set.of();
        }
    }
}
