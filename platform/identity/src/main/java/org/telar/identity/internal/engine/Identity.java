// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.util.Optional;

/**
 * Somebody as a provider of identities knows her.
 *
 * @param issuer the provider
 * @param subject her number there, which is never given to anybody else
 * @param verifiedMail the mail address that the provider vouches for
 * @param hasSecondFactor whether she has shown there more than a password, as far as this office counts it
 */
public record Identity(String issuer, String subject, Optional<String> verifiedMail, boolean hasSecondFactor) {
    /** Without what is personal. */
    @Override
    public String toString() {
        return "Identity[" + issuer + "]";
    }
}
