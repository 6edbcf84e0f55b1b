// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** The sessions of all nodes. One that is not in the book is over: its node ends it within a second or two. */
public interface VisitBook {
    /** @return its id */
    long open(long account, Instant now, String browser);

    /** The ids of all that are open. */
    Set<Long> open();

    /** Of one account, the one that was used last leading. */
    List<Visit> of(long account);

    void seen(Collection<Long> ids, Instant now);

    void close(long id);

    /** @param except stays open */
    void closeAllOf(long account, OptionalLong except);

    /** All that began before; among them those whose node is gone. */
    void closeOlderThan(Instant begin);

    /** Closes all sessions of whoever has this role. */
    void closeAllWith(String role);
}
