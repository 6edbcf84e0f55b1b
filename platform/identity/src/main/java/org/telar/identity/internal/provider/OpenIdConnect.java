// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.provider;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.identity.internal.SiteAddress;

/** The provider that the office has chosen, if it has chosen one. */
@Component(service = OpenIdConnect.class, configurationPid = "org.telar.identity")
public final class OpenIdConnect {
    /** Where the provider sends people back to. */
    public static final String BACK = "/sign-in/provider/back";

    private static final Logger LOG = LoggerFactory.getLogger(OpenIdConnect.class);

    private final Optional<OpenIdProvider> provider;

    /** The keys of the configuration. */
    public @interface Settings {
        /** As the provider calls itself; nothing for no provider. */
        String openidIssuer() default "";

        String openidClient() default "";

        /** Better kept in the variable {@code TELAR_OPENID_SECRET}. */
        String openidSecret() default "";

        /** On the button. */
        String openidName() default "OpenID";

        /** Values of {@code amr} or {@code acr} that count as a second factor, with blanks between them. */
        String openidSecondFactor() default "";

        /** Whether mail addresses of this provider are verified although it does not say so. */
        boolean openidMailVerified() default false;
    }

    @Activate
    public OpenIdConnect(Settings settings, @Reference SiteAddress site) {
        this(settings.openidIssuer().isBlank() ? Optional.empty() : configured(settings, site));
    }

    public OpenIdConnect(Optional<OpenIdProvider> provider) {
        this.provider = provider;
    }

    private static Optional<OpenIdProvider> configured(Settings settings, SiteAddress site) {
        try {
            ProviderSettings chosen = new ProviderSettings(
                    settings.openidIssuer().strip(),
                    settings.openidClient().strip(),
                    Optional.ofNullable(System.getenv("TELAR_OPENID_SECRET"))
                            .filter(secret -> !secret.isBlank())
                            .orElse(settings.openidSecret()),
                    settings.openidName().strip(),
                    Arrays.stream(settings.openidSecondFactor().split("[\\s,]+"))
                            .filter(value -> !value.isEmpty())
                            .collect(Collectors.toSet()),
                    settings.openidMailVerified());
            return Optional.of(new OpenIdProvider(chosen, site.of(BACK), site.of("/sign-in?out")));
        } catch (IllegalArgumentException unusable) {
            // signing in by password goes on
            LOG.error("Nobody can sign in with OpenID Connect: {}", unusable.getMessage());
            return Optional.empty();
        }
    }

    public Optional<OpenIdProvider> provider() {
        return provider;
    }
}
