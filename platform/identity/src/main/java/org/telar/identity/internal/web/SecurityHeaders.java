// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells the browser not to do (OWASP ASVS 5.0, 3.4). */
final class SecurityHeaders {
    private static final String POLICY = "Content-Security-Policy";

    private static final String PLAIN =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none';"
                    + " base-uri 'none'";

    private SecurityHeaders() {}

    /** @param isSecure whether the site is reached by HTTPS, and by nothing else from now on */
    static void ofSite(HttpServletResponse response, boolean isSecure) {
        if (isSecure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        // for what is no page; Vaadin's page and the plain ones say what they need
        response.setHeader(POLICY, "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'");
    }

    /** For the pages of this bundle, which have no script at all. */
    static void ofPlainPage(HttpServletResponse response) {
        response.setHeader(POLICY, PLAIN);
        response.setHeader("Cache-Control", "no-store");
    }

    /** After signing out the browser forgets what scripts of the site have kept in it. */
    static void ofLeaving(HttpServletResponse response) {
        response.setHeader("Clear-Site-Data", "\"storage\"");
    }

    /** For pages with a script file. */
    static void ofScriptedPage(HttpServletResponse response) {
        ofPlainPage(response);
        response.setHeader(POLICY, PLAIN + "; script-src 'self'");
    }
}
