// SPDX-License-Identifier: Apache-2.0
package org.telar.identity;

import org.telar.api.User;

/** Names of what stands in the session of a browser. */
public final class SessionKeys {
    /** The {@link User} as whom its pages are opened. */
    public static final String USER = User.class.getName();

    /** The {@link User} who signed in, while she sees Telar as somebody else. */
    public static final String OWN_USER = "org.telar.identity.own-user";

    /** A Long: the line of this session in the book of all sessions. */
    public static final String VISIT = "org.telar.identity.visit";

    private SessionKeys() {}
}
