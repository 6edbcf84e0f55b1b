// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin.internal;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What the browser may load and run on Vaadin's page (OWASP ASVS 5.0, 3.4.3): files of this site, and of the scripts that
 * stand in the page those that this answer wrote, which carry a number that nobody could guess. Flow makes functions of
 * the expressions that the server sends, hence {@code unsafe-eval}; its components write style sheets into the page.
 */
final class ContentPolicy {
    private static final String HEADER = "Content-Security-Policy";
    private static final int NONCE_BYTES = 18;

    private ContentPolicy() {}

    static void apply(IndexHtmlResponse page) {
        String nonce = nonce();
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse()
                .setHeader(
                        HEADER,
                        "default-src 'self'; script-src 'self' 'unsafe-eval' 'nonce-" + nonce
                                + "'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
                                + " object-src 'none'; frame-src 'none'; frame-ancestors 'none'; base-uri 'self';"
                                + " form-action 'self'");
    }

    private static String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
