// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.ArrayList;
import java.util.List;
import org.telar.api.Message;
import org.telar.matchmaking.engine.Pair;

/**
 * What came of approving pairs.
 *
 * @param approved how many are approved now
 * @param proposed how many wait for another person's approval
 * @param refused those that could not be, and why
 */
public record Approval(int approved, int proposed, List<Refused> refused) {
    static final Approval NONE = new Approval(0, 0, List.of());

    public Approval {
        refused = List.copyOf(refused);
    }

    /** A pair that could not be approved. */
    public record Refused(Pair pair, Message reason) {}

    Approval and(Approval more) {
        List<Refused> all = new ArrayList<>(refused);
        all.addAll(more.refused);
        return new Approval(approved + more.approved, proposed + more.proposed, all);
    }
}
