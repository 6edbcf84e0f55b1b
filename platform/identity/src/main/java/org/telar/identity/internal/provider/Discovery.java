// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.provider;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a provider says of itself and its keys, asked for when first needed and once an hour. New keys are fetched when a
 * token names one that is not known. Only signatures by keys of which the provider alone has the private half count.
 */
final class Discovery {
    private static final Logger LOG = LoggerFactory.getLogger(Discovery.class);
    private static final Set<JWSAlgorithm> SIGNATURES = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);
    private static final int PATIENCE = (int) Duration.ofSeconds(15).toMillis();
    private static final int LARGEST = 200_000;
    private static final int CLOCKS_DIFFER_SECONDS = 60;
    private static final long VALID_NANOS = Duration.ofHours(1).toNanos();

    private final Issuer issuer;
    private final ClientID client;
    private volatile @Nullable Found known;

    Discovery(Issuer issuer, ClientID client) {
        this.issuer = issuer;
        this.client = client;
    }

    /** @param since of {@link System#nanoTime} */
    record Found(OIDCProviderMetadata metadata, IDTokenValidator validator, long since) {
        private boolean isFresh() {
            return System.nanoTime() - since < VALID_NANOS;
        }
    }

    /** Empty when the provider cannot be reached or does not speak OpenID Connect. */
    Optional<Found> find() {
        @Nullable Found found = known;
        if (found != null && found.isFresh()) {
            return Optional.of(found);
        }
        try {
            Found fetched = fetch();
            known = fetched;
            return Optional.of(fetched);
        } catch (IOException | GeneralException failure) {
            LOG.warn("The OpenID provider {} cannot be used: {}", issuer, failure.toString());
            return Optional.ofNullable(found);
        }
    }

    private Found fetch() throws IOException, GeneralException {
        OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, PATIENCE, PATIENCE);
        JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                        metadata.getJWKSetURI().toURL(), new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST))
                .build();
        IDTokenValidator validator =
                new IDTokenValidator(issuer, client, new JWSVerificationKeySelector<>(SIGNATURES, keys), null);
        validator.setMaxClockSkew(CLOCKS_DIFFER_SECONDS);
        return new Found(metadata, validator, System.nanoTime());
    }

    static HTTPRequest patient(HTTPRequest request) {
        request.setConnectTimeout(PATIENCE);
        request.setReadTimeout(PATIENCE);
        request.setFollowRedirects(false);
        return request;
    }
}
