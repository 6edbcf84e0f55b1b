// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.view;

import com.vaadin.flow.server.VaadinRequest;
import java.net.URI;
import java.util.Optional;

/**
 * Scheme, host and port under which the browser of who is at work reaches Telar. It is her own browser that says so, for
 * a link that she makes: nobody else can put another host there.
 */
final class SiteOrigin {
    private static final String HERE = "http://localhost";

    private SiteOrigin() {}

    static URI ofPage() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(request -> request.getHeader("Origin"))
                .filter(origin -> origin.startsWith("http"))
                .map(URI::create)
                .orElseGet(() -> URI.create(HERE));
    }
}
