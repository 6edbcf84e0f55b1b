// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import java.net.URI;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.identity.internal.engine.TrustedProxies;

/**
 * Where people reach Telar, and through which proxies, as its operator says. Never taken from a request, which could name a
 * host of an attacker.
 */
@Component(service = SiteAddress.class, configurationPid = "org.telar.identity")
public final class SiteAddress {
    private static final Logger LOG = LoggerFactory.getLogger(SiteAddress.class);
    private static final String DEFAULT_PORT = "8181";

    private final URI address;
    private final TrustedProxies proxies;

    /** The keys of the configuration. */
    public @interface Settings {
        /** Addresses or networks of the proxies whose {@code X-Forwarded-For} is believed. */
        String proxies() default "";
    }

    @Activate
    public SiteAddress(BundleContext context, Settings settings) {
        this(address(context), proxies(settings));
    }

    public SiteAddress(URI address, TrustedProxies proxies) {
        this.address = address;
        this.proxies = proxies;
    }

    private static URI address(BundleContext context) {
        return URI.create(Optional.ofNullable(context.getProperty("telar.url"))
                .orElseGet(() -> "http://localhost:"
                        + Optional.ofNullable(context.getProperty("telar.http.port"))
                                .orElse(DEFAULT_PORT)));
    }

    private static TrustedProxies proxies(Settings settings) {
        try {
            return TrustedProxies.of(settings.proxies());
        } catch (IllegalArgumentException unusable) {
            LOG.error("No proxy is believed: proxies in etc/org.telar.identity.cfg: {}", unusable.getMessage());
            return TrustedProxies.of("");
        }
    }

    /** Scheme, host and port. */
    public URI uri() {
        return address;
    }

    /** The full address of one of its paths. */
    public URI of(String path) {
        return address.resolve(path);
    }

    /** Whether browsers speak to it by HTTPS; a proxy in front of Telar does that. */
    public boolean isSecure() {
        return "https".equals(address.getScheme());
    }

    public TrustedProxies proxies() {
        return proxies;
    }
}
