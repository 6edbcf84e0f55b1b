// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.provider;

import java.io.Serializable;
import java.net.URI;

/**
 * Somebody is on her way to the provider. What the provider must give back, and what only this server knows, stands in her
 * session until she comes back.
 *
 * @param provider where the browser goes
 * @param state comes back with her
 * @param nonce comes back in the token
 * @param verifier shows that whoever uses the code has asked for it (RFC 7636)
 */
public record Departure(URI provider, String state, String nonce, String verifier) implements Serializable {
    /** Without what is secret. */
    @Override
    public String toString() {
        return "Departure[" + provider.getHost() + "]";
    }
}
