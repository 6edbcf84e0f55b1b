// SPDX-License-Identifier: Apache-2.0
package org.telar.identity;

import java.time.Duration;
import org.telar.api.Message;
import org.telar.api.User;

/** How an attempt to sign in ended. */
public sealed interface SignIn {
    record Welcome(User user) implements SignIn {}

    /**
     * The password is right, and a second factor is asked for.
     *
     * @param mustSetUp whether she has none yet, and a role of hers asks for one
     */
    record Half(long account, boolean mustSetUp) implements SignIn {}

    /** Name or password is wrong; which of them is not told. */
    record Refused(Message reason) implements SignIn {}

    /** The password was not looked at, because too many attempts went before; after {@code retryAfter} it will be. */
    record Slowed(Message reason, Duration retryAfter) implements SignIn {}

    /** The password could not be looked at: the database is not there. */
    record Unavailable(Message reason) implements SignIn {}
}
