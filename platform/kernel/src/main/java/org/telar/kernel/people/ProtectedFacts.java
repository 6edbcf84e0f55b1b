// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Message;
import org.telar.api.Permission;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.persistence.Compartment;

/**
 * Protected facts about people: in no list, search, file or log. Whoever opens them says why, and that stands in the audit trail. Each
 * method checks what the user may do for this person. Safe for many threads.
 */
public interface ProtectedFacts {
    Permission SEE = Compartment.SEE;
    Permission EDIT = Compartment.EDIT;

    /** Why someone opens them. It is chosen, not written: the trail keeps it for ever and is to tell nothing of the person. */
    enum Reason {
        ACCOMPANIMENT,
        REFERRAL,
        HER_REQUEST,
        CORRECTION,
        REVIEW;

        public Message label() {
            return Message.of(
                    "kernel.protected.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** How many there are; for who may see or enter them. Empty when she is not within reach. */
    Optional<Integer> count(User user, long person);

    /** All of hers, the latest first; each is noted in the audit trail as seen. None when she is not within reach. */
    List<Stored<ProtectedFact>> open(User user, long person, Reason reason);

    /** @param fact its account does not matter */
    Change<ProtectedFact> add(User user, long person, ProtectedFact fact);

    /** @return false when there is no such fact about this person within reach */
    boolean remove(User user, long person, long fact);
}
