// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import java.time.Instant;
import java.util.Optional;
import org.telar.api.Message;
import org.telar.api.Permission;
import org.telar.api.User;

/**
 * Who did what to which rows: every change to a declared table, and every look at protected facts, noted in the transaction
 * of the change. Soon after the commit the entries are chained, and the chain is signed now and then, so that nobody can
 * change, remove or move what stands there unnoticed (decision 0014). The OSGi service is there while the database is up.
 */
public interface AuditTrail {
    /** Search the trail and verify it. It tells of all data, so it is to be granted everywhere. */
    Permission SEE = new Permission("persistence.audit");

    /** Change the keys of the trail. It is to be granted everywhere. */
    Permission KEYS = new Permission("persistence.audit-keys");

    /** What became of rows. */
    enum Kind {
        ENTERED,
        CHANGED,
        REMOVED,
        /** Protected facts were shown to someone. */
        SEEN,
        /** Someone got in; the reason says by which door. */
        SIGNED_IN,
        /** Someone was not let in, or asked for what she may not do; the reason says for what. */
        REFUSED
    }

    /**
     * What a verification found.
     *
     * @param entries how many it looked at
     * @param trouble the first thing that is not as it was written; empty when all is
     */
    record Verdict(long entries, Optional<Trouble> trouble) {}

    /**
     * @param entry the number of the entry where it shows first
     * @param what a sentence
     */
    record Trouble(long entry, Message what) {}

    /**
     * How far the trail goes.
     *
     * @param waiting entries that are not chained yet; some seconds' worth at most, unless no node can write
     * @param signed when it was signed last
     * @param verified what was found when all of it was read last, since this node started
     */
    record State(long chained, long waiting, Optional<Instant> signed, Optional<Verified> verified) {}

    /** @param at when it was begun */
    record Verified(Instant at, Verdict verdict) {}

    State state(User user);

    /** What is noted from now on has new keys; what was noted before is verified by those that it has. */
    void changeKeys(User user);

    /** Reads all entries, those that are not chained yet as well; a million takes seconds. */
    Verdict verify(User user);
}
