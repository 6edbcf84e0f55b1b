// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.time.Instant;
import java.util.OptionalLong;

/** Links that were sent and not used yet. Of the secret in a link only its digest is kept. */
public interface LinkBook {
    /** What a link is for. */
    enum Purpose {
        INVITATION,
        RESET
    }

    /** Puts it in, in place of all others of this account. @param digest of the secret */
    void put(long account, Purpose purpose, String digest, Instant until);

    /** The account of a link that is still good. */
    OptionalLong find(Purpose purpose, String digest, Instant now);

    /** The same, and it is not good any more; of two who use it at the same time one gets the account. */
    OptionalLong take(Purpose purpose, String digest, Instant now);

    /** All of this account. */
    void clear(long account);
}
