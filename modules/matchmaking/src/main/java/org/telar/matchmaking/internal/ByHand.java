// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import org.telar.matchmaking.engine.Effect;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.engine.WhatIf;

/** What staff change in a draft by hand. */
public sealed interface ByHand {
    /** What it would do. */
    Effect effect(WhatIf draft);

    /** How the draft is made from then on. */
    Terms decided(Terms before, WhatIf draft);

    /** This pair is made; all others are matched anew around it. */
    record Pin(Pair pair) implements ByHand {
        @Override
        public Effect effect(WhatIf draft) {
            return draft.pinned(pair);
        }

        @Override
        public Terms decided(Terms before, WhatIf draft) {
            return before.pinning(pair);
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
    }

    /** She gets this mentor, who needs a free place; nobody else changes. */
    record Move(Pair pair) implements ByHand {
        @Override
        public Effect effect(WhatIf draft) {
            return draft.moved(pair);
        }

        @Override
        public Terms decided(Terms before, WhatIf draft) {
            return before.pinning(pair);
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
    }
}
