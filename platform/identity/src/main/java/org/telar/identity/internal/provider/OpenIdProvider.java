// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.Message;
import org.telar.identity.internal.engine.Identity;

/**
 * A provider of identities, by OpenID Connect Core 1.0: authorization code with PKCE (RFC 7636), state and nonce; the ID
 * token must be signed by a key that the provider publishes, for this client, and not be out of date. All else that comes
 * from a browser is refused. Safe for many threads; each call may take some seconds.
 */
public final class OpenIdProvider {
    private static final Logger LOG = LoggerFactory.getLogger(OpenIdProvider.class);

    private final ProviderSettings settings;
    private final ClientID client;
    private final URI back;
    private final URI signedOut;
    private final Discovery discovery;

    /**
     * @param back where the provider sends people back to
     * @param signedOut where it sends them who have signed out there
     */
    public OpenIdProvider(ProviderSettings settings, URI back, URI signedOut) {
        this.settings = settings;
        this.client = new ClientID(settings.client());
        this.back = back;
        this.signedOut = signedOut;
        this.discovery = new Discovery(new Issuer(settings.issuer()), client);
    }

    /** As people call it. */
    public String name() {
        return settings.name();
    }

    /** Empty when the provider cannot be reached. */
    public Optional<Departure> depart() {
        State state = new State();
        Nonce nonce = new Nonce();
        CodeVerifier verifier = new CodeVerifier();
        return discovery
                .find()
                .map(found -> new AuthenticationRequest.Builder(
                                new ResponseType(ResponseType.Value.CODE),
                                new Scope("openid", "email", "profile"),
                                client,
                                back)
                        .endpointURI(found.metadata().getAuthorizationEndpointURI())
                        .state(state)
                        .nonce(nonce)
                        .codeChallenge(verifier, CodeChallengeMethod.S256)
                        .build()
                        .toURI())
                .map(to -> new Departure(to, state.getValue(), nonce.getValue(), verifier.getValue()));
    }

    /** @param query with which the browser came back to her departure's address */
    public Arrival arrive(Departure departure, String query) {
        Optional<Discovery.Found> found = discovery.find();
        if (found.isEmpty()) {
            return turned("identity.provider.away");
        }
        try {
            AuthenticationResponse answer = AuthenticationResponseParser.parse(URI.create(back + "?" + query));
            if (!departure
                    .state()
                    .equals(answer.getState() == null ? null : answer.getState().getValue())) {
                throw new ParseException("The state is not the one that was sent");
            }
            if (!answer.indicatesSuccess()) {
                return turned("identity.provider.cancelled");
            }
            return new Arrival.Known(identity(claims(departure, answer.toSuccessResponse(), found.get())));
        } catch (IOException away) {
            LOG.warn("The OpenID provider {} cannot be reached: {}", settings.issuer(), away.toString());
            return turned("identity.provider.away");
        } catch (GeneralException | BadJOSEException | JOSEException | IllegalArgumentException refused) {
            LOG.warn(
                    "What came back from the OpenID provider {} is refused: {}",
                    settings.issuer(),
                    refused.getMessage());
            return turned("identity.provider.refused");
        }
    }

    private IDTokenClaimsSet claims(Departure departure, AuthenticationSuccessResponse answer, Discovery.Found found)
            throws GeneralException, BadJOSEException, JOSEException, IOException {
        @Nullable Issuer said = answer.getIssuer();
        boolean mustSay = found.metadata().supportsAuthorizationResponseIssuerParam();
        if (said == null ? mustSay : !said.getValue().equals(settings.issuer())) {
            throw new ParseException("The answer is another provider's (RFC 9207)");
        }
        JWT token = token(departure, answer.getAuthorizationCode(), found);
        return found.validator().validate(token, new Nonce(departure.nonce()));
    }

    private JWT token(Departure departure, @Nullable AuthorizationCode code, Discovery.Found found)
            throws GeneralException, IOException {
        if (code == null) {
            throw new ParseException("There is no code in the answer");
        }
        HTTPRequest request = new TokenRequest.Builder(
                        found.metadata().getTokenEndpointURI(),
                        new ClientSecretBasic(client, new Secret(settings.secret())),
                        new AuthorizationCodeGrant(code, back, new CodeVerifier(departure.verifier())))
                .build()
                .toHTTPRequest();
        TokenResponse answer =
                OIDCTokenResponseParser.parse(Discovery.patient(request).send());
        if (!answer.indicatesSuccess()) {
            throw new ParseException("The code is refused: "
                    + answer.toErrorResponse().getErrorObject().getCode());
        }
        return ((OIDCTokenResponse) answer.toSuccessResponse()).getOIDCTokens().getIDToken();
    }

    private Identity identity(IDTokenClaimsSet claims) {
        boolean isVerified = settings.vouchesForMail() || Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
        Optional<String> mail = Optional.ofNullable(claims.getStringClaim("email"));
        @Nullable List<String> methods = claims.getStringListClaim("amr");
        boolean hasSecondFactor = Stream.concat(
                        Stream.ofNullable(claims.getStringClaim("acr")),
                        Stream.ofNullable(methods).flatMap(List::stream))
                .anyMatch(settings.secondFactor()::contains);
        return new Identity(
                settings.issuer(), claims.getSubject().getValue(), mail.filter(any -> isVerified), hasSecondFactor);
    }

    /** Where one signs out of the provider as well, if it has such a page. */
    public Optional<URI> signOut() {
        return discovery
                .find()
                .map(found -> found.metadata().getEndSessionEndpointURI())
                .map(page -> new LogoutRequest(page, null, null, client, signedOut, null, null).toURI());
    }

    private Arrival turned(String key) {
        return new Arrival.Turned(Message.of(key, settings.name()));
    }
}
