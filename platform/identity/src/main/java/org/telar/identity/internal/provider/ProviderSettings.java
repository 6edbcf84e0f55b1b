// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.provider;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;

/**
 * What the office says of its provider.
 *
 * @param issuer as the provider calls itself; its configuration is at {@code <issuer>/.well-known/openid-configuration}
 * @param client as the provider calls Telar
 * @param secret by which the provider knows Telar
 * @param name of the provider, on the button
 * @param secondFactor values of {@code amr} or {@code acr} that count as a second factor; may be empty
 * @param vouchesForMail whether its mail addresses are verified although it does not say so
 */
public record ProviderSettings(
        String issuer, String client, String secret, String name, Set<String> secondFactor, boolean vouchesForMail) {
    /** @throws IllegalArgumentException when keys would be fetched from a network without encryption */
    public ProviderSettings {
        secondFactor = Set.copyOf(secondFactor);
        URI address = URI.create(issuer);
        if (!"https".equals(address.getScheme()) && !isThisMachine(address)) {
            throw new IllegalArgumentException("openidIssuer in etc/org.telar.identity.cfg is '" + issuer
                    + "', but only a provider with https:// can be trusted");
        }
        if (client.isBlank() || secret.isBlank()) {
            throw new IllegalArgumentException("etc/org.telar.identity.cfg names an openidIssuer; openidClient and"
                    + " openidSecret (or TELAR_OPENID_SECRET) are missing");
        }
    }

    private static boolean isThisMachine(URI address) {
        try {
            return "http".equals(address.getScheme())
                    && InetAddress.getByName(address.getHost()).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "ProviderSettings[" + issuer + ", " + client + "]";
    }
}
