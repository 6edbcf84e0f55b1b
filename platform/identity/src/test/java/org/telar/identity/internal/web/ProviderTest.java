// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.telar.identity.internal.Office;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.Roles;
import org.telar.identity.internal.provider.OpenIdConnect;
import org.telar.identity.internal.provider.OpenIdProvider;
import org.telar.identity.internal.provider.ProviderSettings;

/** Signing in with OpenID Connect, with a real provider on this machine, and with what somebody forged on the way. */
class ProviderTest {
    private static final String MAIL = "mentora@example.org";
    private static final Map<String, Object> VERIFIED = Map.of("email", MAIL, "email_verified", true);

    private final HttpClient client = HttpClient.newHttpClient();
    private ForgingProvider provider;
    private TestSite site;
    private Browser browser;

    @BeforeEach
    void open() throws Exception {
        provider = new ForgingProvider();
        site = new TestSite(here -> Optional.of(new OpenIdProvider(
                new ProviderSettings(
                        provider.issuer(), ForgingProvider.CLIENT, "secret", "Oficina", Set.of("mfa"), false),
                here.address(OpenIdConnect.BACK),
                here.address("/sign-in?out"))));
        browser = site.browser();
        site.office.invite(MAIL);
    }

    @AfterEach
    void close() throws Exception {
        client.close();
        site.close();
        provider.close();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** Where the provider sends her back to. */
    private String throughTheProvider(Browser browser) throws IOException, InterruptedException {
        URI departure = URI.create(header(browser.page(Site.PROVIDER + "?to=/recruitment"), "Location"));
        HttpResponse<String> there =
                client.send(HttpRequest.newBuilder(departure).build(), BodyHandlers.ofString());
        return header(there, "Location").substring(site.address("").toString().length());
    }

    private HttpResponse<String> signIn(Browser browser) throws IOException, InterruptedException {
        return browser.page(throughTheProvider(browser));
    }

    private HttpResponse<String> signInAs(String subject, Map<String, Object> claims)
            throws IOException, InterruptedException {
        provider.knows(subject, claims);
        return signIn(browser);
    }

    private Account invited() {
        return site.office.shelf().accounts().find(MAIL).orElseThrow();
    }

    @Test
    void whoWasInvitedByTheVerifiedAddressComesInAndStaysLinkedByHerNumber() throws Exception {
        browser.page("/");
        assertTrue(browser.page(Site.SIGN_IN).body().contains("Iniciar sesión con Oficina"));
        HttpResponse<String> answer = signInAs("7", VERIFIED);
        assertEquals("/recruitment", header(answer, "Location"), answer.body());
        assertTrue(browser.page("/").body().startsWith("inside " + MAIL));
        assertTrue(invited().isActive());

        Browser later = site.browser();
        provider.knows("7", Map.of("email", "other@example.org", "email_verified", true));
        assertEquals(303, signIn(later).statusCode());
        assertTrue(later.page("/").body().startsWith("inside " + MAIL));

        provider.knows("8", VERIFIED);
        assertEquals(403, signIn(site.browser()).statusCode(), "the address went to somebody else");
    }

    @Test
    void theSessionHasANewIdAfterwards() throws Exception {
        provider.knows("7", VERIFIED);
        String back = throughTheProvider(browser);
        String before = browser.cookie("JSESSIONID").orElseThrow();
        assertEquals(303, browser.page(back).statusCode());
        assertNotEquals(before, browser.cookie("JSESSIONID").orElseThrow());
    }

    @Test
    void anAddressThatNobodyVouchesForIsNoIdentity() throws Exception {
        assertEquals(
                403,
                signInAs("7", Map.of("email", MAIL, "email_verified", false)).statusCode());
        assertEquals(403, signInAs("7", Map.of("email", MAIL)).statusCode());
        assertEquals(403, signInAs("7", Map.of()).statusCode());
        assertEquals(
                403,
                signInAs("7", Map.of("email", "nobody@example.org", "email_verified", true))
                        .statusCode());
        assertFalse(invited().isActive());
        assertEquals(Collections.nCopies(4, "turned away 0 provider"), site.office.shelf().noted);
    }

    @Test
    void nobodyBecomesAdministratorByAnAddress() throws Exception {
        site.office.invite("jefa@example.org", Roles.ADMINISTRATOR);
        assertEquals(
                403,
                signInAs("7", Map.of("email", "jefa@example.org", "email_verified", true))
                        .statusCode());
        assertEquals(
                403,
                signInAs("7", Map.of("email", "admin", "email_verified", true)).statusCode());
        assertEquals(302, browser.page("/").statusCode());
    }

    @Test
    void whoWasDisabledStaysOut() throws Exception {
        assertEquals(303, signInAs("7", VERIFIED).statusCode());
        site.office.shelf().accounts().change(invited().id(), account -> account.in(Account.State.DISABLED));
        provider.knows("7", VERIFIED);
        assertEquals(403, signIn(site.browser()).statusCode());
    }

    @Test
    void aSecondFactorOfTheProviderCountsIfTheOfficeSaysSo() throws Exception {
        site.office.shelf().setStrict(Office.INVITED_AS, true);
        assertEquals(Site.SECOND_FACTOR, header(signInAs("7", VERIFIED), "Location"));
        assertEquals(302, browser.page("/").statusCode());
        Map<String, Object> strong = new HashMap<>(VERIFIED);
        strong.put("amr", new String[] {"pwd", "mfa"});
        assertEquals("/recruitment", header(signInAs("7", strong), "Location"));
        assertTrue(browser.page("/").body().startsWith("inside " + MAIL));
    }

    @Test
    void comingBackWorksOnceAndOnlyForWhoLeft() throws Exception {
        provider.knows("7", VERIFIED);
        String back = throughTheProvider(browser);
        assertEquals("/sign-in?late", header(site.browser().page(back), "Location"), "another browser's state");
        assertEquals(303, browser.page(back).statusCode());
        Browser again = site.browser();
        again.keep("JSESSIONID", browser.cookie("JSESSIONID").orElseThrow());
        assertEquals("/sign-in?late", header(again.page(back), "Location"), "replayed");
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatWasTamperedWithIsRefused(Tampering tampering) throws Exception {
        provider.knows("7", VERIFIED);
        HttpResponse<String> answer = browser.page(tampering.with.apply(throughTheProvider(browser)));
        assertEquals(403, answer.statusCode());
        assertEquals(302, browser.page("/").statusCode());
    }

    private enum Tampering {
        OTHER_STATE(back -> back.replaceFirst("state=[^&]+", "state=other")),
        NO_STATE(back -> back.replaceFirst("&?state=[^&]+", "")),
        NO_CODE(back -> back.replaceFirst("code=[^&]+&?", "")),
        AN_ERROR(back -> back.replaceFirst("code=[^&]+", "error=access_denied")),
        NOTHING(back -> OpenIdConnect.BACK),
        NOT_A_QUERY(back -> OpenIdConnect.BACK + "?%25%25=&&&=%00");

        private final UnaryOperator<String> with;

        Tampering(UnaryOperator<String> with) {
            this.with = with;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aForgedTokenIsRefused(Forged forged) throws Exception {
        String departure = header(browser.page(Site.PROVIDER), "Location");
        Map<String, String> sent = Arrays.stream(
                        URI.create(departure).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        assertEquals("S256", sent.get("code_challenge_method"));
        Map<String, Object> claims = new HashMap<>(VERIFIED);
        claims.put("nonce", sent.get("nonce"));
        provider.forge(forged.token(provider, claims));
        HttpResponse<String> answer = browser.page(OpenIdConnect.BACK + "?code=any&state=" + sent.get("state"));
        assertEquals(forged == Forged.NOT_AT_ALL ? 303 : 403, answer.statusCode(), answer.body());
        assertEquals(forged == Forged.NOT_AT_ALL ? 200 : 302, browser.page("/").statusCode());
    }

    /** {@link #NOT_AT_ALL} shows that the others fail for what is wrong with them, and for nothing else. */
    private enum Forged {
        NOT_AT_ALL,
        OTHER_AUDIENCE,
        EXPIRED,
        OTHER_NONCE,
        NO_NONCE,
        OTHER_ISSUER,
        OTHER_KEY,
        NO_SIGNATURE,
        SIGNED_WITH_THE_PUBLIC_KEY,
        CHANGED_AFTERWARDS;

        JWT token(ForgingProvider provider, Map<String, Object> claims) throws JOSEException, ParseException {
            JWT right = provider.signed(ForgingProvider.CLIENT, claims, 3600);
            JWTClaimsSet content = right.getJWTClaimsSet();
            JWSHeader header = (JWSHeader) right.getHeader();
            return switch (this) {
                case NOT_AT_ALL -> right;
                case OTHER_AUDIENCE -> provider.signed("somebody-else", claims, 3600);
                case EXPIRED -> provider.signed(ForgingProvider.CLIENT, claims, -3600);
                case OTHER_NONCE -> provider.signed(ForgingProvider.CLIENT, with(claims, "nonce", "other"), 3600);
                case NO_NONCE -> provider.signed(ForgingProvider.CLIENT, VERIFIED, 3600);
                case OTHER_ISSUER ->
                    provider.signed(ForgingProvider.CLIENT, with(claims, "iss", "https://elsewhere.example"), 3600);
                case OTHER_KEY -> {
                    RSAKey other =
                            new RSAKeyGenerator(2048).keyID(header.getKeyID()).generate();
                    SignedJWT forged = new SignedJWT(header, content);
                    forged.sign(new RSASSASigner(other));
                    yield forged;
                }
                case NO_SIGNATURE -> new PlainJWT(content);
                case SIGNED_WITH_THE_PUBLIC_KEY -> {
                    SignedJWT forged = new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.HS256)
                                    .keyID(header.getKeyID())
                                    .build(),
                            content);
                    forged.sign(new MACSigner(provider.publicKey()));
                    yield forged;
                }
                case CHANGED_AFTERWARDS -> {
                    String[] parts = right.serialize().split("\\.");
                    JWTClaimsSet other =
                            new JWTClaimsSet.Builder(content).subject("8").build();
                    yield SignedJWT.parse(parts[0] + "." + other.toPayload().toBase64URL() + "." + parts[2]);
                }
            };
        }

        private static Map<String, Object> with(Map<String, Object> claims, String name, Object value) {
            return Stream.concat(claims.entrySet().stream(), Stream.of(Map.entry(name, value)))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, last) -> last));
        }
    }

    @Test
    void withoutTheProviderThePageSaysSoAndPasswordsStillWork() throws Exception {
        provider.close();
        HttpResponse<String> answer = browser.page(Site.PROVIDER);
        assertEquals(503, answer.statusCode());
        assertTrue(answer.body().contains("Oficina no responde"), answer.body());
        assertEquals(303, browser.signIn("admin").statusCode());
    }

    @Test
    void whoSignsOutCanSignOutThereToo() {
        assertTrue(browser.page(Site.SIGN_IN + "?out").body().contains(Site.PROVIDER_OUT));
        assertFalse(browser.page(Site.SIGN_IN).body().contains(Site.PROVIDER_OUT));
        String there = header(browser.page(Site.PROVIDER_OUT), "Location");
        assertTrue(there.startsWith(provider.issuer() + "/endsession?"), there);
        assertTrue(there.contains("post_logout_redirect_uri="), there);
    }

    @Test
    void onlyAnEncryptedProviderIsTakenAndWithoutOneThereIsNoWay() throws Exception {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ProviderSettings("http://login.example.org", "telar", "secret", "x", Set.of(), false));
        TestSite without = new TestSite();
        try {
            Browser visitor = without.browser();
            assertFalse(visitor.page(Site.SIGN_IN).body().contains(Site.PROVIDER));
            assertEquals(Site.SIGN_IN, header(visitor.page(Site.PROVIDER), "Location"));
            assertEquals(Site.SIGN_IN, header(visitor.page(OpenIdConnect.BACK + "?code=1&state=2"), "Location"));
        } finally {
            without.close();
        }
    }
}
