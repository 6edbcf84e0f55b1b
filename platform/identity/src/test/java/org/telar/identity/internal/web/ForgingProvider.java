// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWT;
import java.io.IOException;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import okhttp3.Headers;

/**
 * A provider of identities on this machine, which lets everybody in at once, and on whose way back any token can be put in
 * place of its own.
 */
final class ForgingProvider implements AutoCloseable {
    static final String CLIENT = "telar";
    private static final String ID = "office";

    private final Forgery forgery = new Forgery();
    private final MockOAuth2Server server = new MockOAuth2Server(forgery);

    ForgingProvider() {
        server.start();
    }

    private static final class Forgery implements Route {
        private volatile Optional<String> token = Optional.empty();

        @Override
        public boolean match(OAuth2HttpRequest request) {
            return token.isPresent() && request.getUrl().encodedPath().endsWith("/token");
        }

        @Override
        public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
            String body = "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"%s\"}";
            return new OAuth2HttpResponse(
                    Headers.of("Content-Type", "application/json"), 200, body.formatted(token.orElseThrow()), null);
        }
    }

    String issuer() {
        return server.issuerUrl(ID).toString();
    }

    /** Whom the provider takes the next caller for. */
    void knows(String subject, Map<String, Object> claims) {
        server.enqueueCallback(callback(subject, CLIENT, claims, 3600));
    }

    private static DefaultOAuth2TokenCallback callback(
            String subject, String audience, Map<String, Object> claims, long seconds) {
        return new DefaultOAuth2TokenCallback(ID, subject, "JWT", List.of(audience), claims, seconds);
    }

    /** A token that is really signed by the provider. */
    JWT signed(String audience, Map<String, Object> claims, long seconds) {
        return server.issueToken(ID, CLIENT, callback("7", audience, claims, seconds));
    }

    /** As its key is written where everybody finds it. */
    byte[] publicKey() {
        try {
            return JWKSet.load(server.jwksUrl(ID).url())
                    .getKeys()
                    .getFirst()
                    .toRSAKey()
                    .toRSAPublicKey()
                    .getEncoded();
        } catch (IOException | ParseException | JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** From now on this is what comes for any code. */
    void forge(JWT token) {
        forgery.token = Optional.of(token.serialize());
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
