// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.util.OptionalLong;

/** Which account is whose at a provider of identities. */
public interface IdentityBook {
    OptionalLong find(String issuer, String subject);

    /**
     * Links an account to an identity.
     *
     * @return false when the account or the identity is linked to another one at this provider: a mail address that was
     *     given to somebody new does not bring along the account of the one before
     */
    boolean link(long account, String issuer, String subject);

    boolean isLinked(long account);

    /** Of this account, at all providers. */
    void clear(long account);
}
