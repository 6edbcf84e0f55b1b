// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.qrcode.decoder.Decoder;
import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telar.identity.internal.Office;
import org.telar.identity.internal.engine.OneTimeCodes;
import org.telar.identity.internal.engine.Roles;

/** Setting up a second factor and signing in with it, through the pages. */
class SecondFactorTest {
    private static final Pattern KEY = Pattern.compile("<code>([A-Z2-7 ]+)</code>");
    private static final Pattern RECOVERY = Pattern.compile("<li><code>([a-z2-7-]{19})</code></li>");
    private static final Pattern DARK = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    private TestSite site;
    private Browser browser;

    @BeforeEach
    void open() throws Exception {
        site = new TestSite();
        browser = site.browser();
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static byte[] secret(String page) {
        String typed =
                KEY.matcher(page).results().findFirst().orElseThrow().group(1).replace(" ", "");
        BigInteger number = BigInteger.ZERO;
        for (char letter : typed.toCharArray()) {
            number = number.shiftLeft(5).add(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
        }
        byte[] bytes = new byte[20];
        byte[] raw = number.toByteArray();
        int length = Math.min(20, raw.length);
        System.arraycopy(raw, raw.length - length, bytes, 20 - length, length);
        return bytes;
    }

    private String code(byte[] secret) {
        return OneTimeCodes.code(secret, OneTimeCodes.step(site.office.clock().instant()));
    }

    private List<String> setUp(byte[] secret) {
        var page = browser.submit(Site.SECOND_FACTOR, Map.of("code", code(secret), "password", Office.PASSWORD));
        assertEquals(200, page.statusCode());
        return RECOVERY.matcher(page.body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void whoSetsItUpIsAskedForACodeFromThenOn() {
        browser.signIn("admin");
        byte[] secret = secret(browser.page(Site.SECOND_FACTOR).body());
        assertEquals(10, setUp(secret).size());
        assertEquals("inside admin en", browser.page("/").body(), "she stays signed in");

        var another = site.browser();
        var answer = another.submit(
                Site.SIGN_IN, Map.of("name", "admin", "password", Office.PASSWORD, "to", "/recruitment"));
        assertEquals(Site.CODE, header(answer, "Location"));
        assertEquals(302, another.page("/").statusCode(), "the password alone lets nobody in");
        assertEquals(403, another.submit(Site.CODE, Map.of("code", "000000")).statusCode());
        assertEquals(
                403, another.submit(Site.CODE, Map.of("code", code(secret))).statusCode(), "this one was used");
        site.office.clock().forward(Duration.ofSeconds(30));
        String before = another.cookie("JSESSIONID").orElseThrow();
        answer = another.submit(Site.CODE, Map.of("code", code(secret)));
        assertEquals("/recruitment", header(answer, "Location"));
        assertNotEquals(before, another.cookie("JSESSIONID").orElseThrow());
        assertEquals("inside admin en", another.page("/").body());
    }

    @Test
    void aStolenSessionIsNotEnoughToTakeOverTheAccount() {
        browser.signIn("admin");
        String page = browser.page(Site.SECOND_FACTOR).body();
        assertTrue(page.contains("name=\"password\""), page);
        byte[] secret = secret(page);
        for (String password : List.of("", "wrong")) {
            assertEquals(
                    403,
                    browser.submit(Site.SECOND_FACTOR, Map.of("code", code(secret), "password", password))
                            .statusCode());
        }
        assertEquals("/", header(site.browser().signIn("admin"), "Location"), "no code is asked for");
        assertEquals(10, setUp(secret).size());
    }

    @Test
    void aRecoveryCodeLetsInOnce() {
        browser.signIn("admin");
        String recovery = setUp(secret(browser.page(Site.SECOND_FACTOR).body())).getFirst();
        for (int status : List.of(303, 403)) {
            var another = site.browser();
            another.signIn("admin");
            assertEquals(
                    status, another.submit(Site.CODE, Map.of("code", recovery)).statusCode());
        }
    }

    @Test
    void guessingCodesIsSlowed() {
        browser.signIn("admin");
        byte[] secret = secret(browser.page(Site.SECOND_FACTOR).body());
        setUp(secret);
        browser.signIn("admin");
        for (int n = 0; n < 3; n++) {
            assertEquals(
                    403, browser.submit(Site.CODE, Map.of("code", "00000" + n)).statusCode());
        }
        site.office.clock().forward(Duration.ofMillis(100));
        assertEquals(
                429, browser.submit(Site.CODE, Map.of("code", code(secret))).statusCode());
    }

    @Test
    void whoTakesTooLongStartsOver() {
        browser.signIn("admin");
        setUp(secret(browser.page(Site.SECOND_FACTOR).body()));
        browser.signIn("admin");
        site.office.clock().forward(Duration.ofMinutes(11));
        assertEquals("/sign-in?late", header(browser.submit(Site.CODE, Map.of("code", "000000")), "Location"));
    }

    @Test
    void whoseRoleAsksForItSetsItUpBeforeAnythingElse() {
        site.office.shelf().setStrict(Roles.ADMINISTRATOR, true);
        assertEquals(Site.SECOND_FACTOR, header(browser.signIn("admin"), "Location"));
        assertEquals(302, browser.page("/").statusCode());
        assertEquals(303, browser.page(Site.CODE).statusCode(), "there is no code to ask for yet");
        byte[] secret = secret(browser.page(Site.SECOND_FACTOR).body());
        assertEquals(
                403, browser.submit(Site.SECOND_FACTOR, Map.of("code", "1")).statusCode());
        assertEquals(302, browser.page("/").statusCode());
        setUp(secret);
        assertEquals("inside admin en", browser.page("/").body());
    }

    @Test
    void nobodyElseSeesThePage() {
        assertEquals(303, browser.page(Site.SECOND_FACTOR).statusCode());
        assertEquals(303, browser.page(Site.CODE).statusCode());
        browser.signIn("admin");
        setUp(secret(browser.page(Site.SECOND_FACTOR).body()));
        var half = site.browser();
        half.signIn("admin");
        assertEquals(303, half.page(Site.SECOND_FACTOR).statusCode(), "half signed in is not enough for a new one");
    }

    /** The picture is read by the decoder of another part of the same library, from what the page says. */
    @Test
    void thePictureIsTheKey() throws Exception {
        browser.signIn("admin");
        String page = browser.page(Site.SECOND_FACTOR).body();
        assertTrue(page.contains("<svg class=\"qr\""), page);
        assertFalse(page.contains("style="));
        int size = Integer.parseInt(page.replaceAll("(?s).*viewBox=\"0 0 (\\d+) .*", "$1")) - 8;
        boolean[][] image = new boolean[size][size];
        DARK.matcher(page)
                .results()
                .forEach(
                        dark -> image[Integer.parseInt(dark.group(2)) - 4][Integer.parseInt(dark.group(1)) - 4] = true);
        String typed =
                KEY.matcher(page).results().findFirst().orElseThrow().group(1).replace(" ", "");
        assertEquals(
                "otpauth://totp/Telar%3Aadmin?secret=" + typed + "&issuer=Telar",
                new Decoder().decode(image).getText());
    }
}
