// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telar.identity.internal.Office;
import org.telar.identity.internal.SettableState;
import org.telar.persistence.DatabaseState;

class SignInTest {
    private static final String SESSION = "JSESSIONID";
    private static final String HOSTILE = "\"'><script>alert(1)</script>&amp;";

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

    @Test
    void whoSignsInGoesWhereSheWantedToGo() {
        var answer = browser.submit(
                "/sign-in",
                Map.of("name", "admin", "password", Office.PASSWORD, "to", "/matchmaking/wave?id=7&view=all"));
        assertEquals(303, answer.statusCode());
        assertEquals("/matchmaking/wave?id=7&view=all", header(answer, "Location"));
        assertEquals("inside admin en", browser.page("/matchmaking/wave?id=7").body());
    }

    @Test
    void whereToGoSurvivesAWrongPassword() {
        var page = browser.submit("/sign-in", Map.of("name", "admin", "password", "no", "to", "/a?b=1&c=2"));
        assertTrue(page.body().contains("name=\"to\" value=\"/a?b=1&amp;c=2\""), page.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "//evil.example", "https://evil.example/", "/\\evil.example", "/sign-out", "javascript:0"})
    void whoWasToBeSentElsewhereGoesHome(String to) {
        var answer = browser.submit("/sign-in", Map.of("name", "admin", "password", Office.PASSWORD, "to", to));
        assertEquals("/", header(answer, "Location"));
    }

    @Test
    void aSessionThatWasThereBeforeGetsANewId() {
        browser.signIn("admin");
        String before = browser.cookie(SESSION).orElseThrow();
        browser.signIn("admin");
        assertNotEquals(before, browser.cookie(SESSION).orElseThrow());
        browser.keep(SESSION, before);
        assertEquals(302, browser.page("/").statusCode());
    }

    @Test
    void anIdBroughtAlongIsNotTaken() {
        browser.keep(SESSION, "node0planted");
        browser.signIn("admin");
        assertFalse(browser.cookie(SESSION).orElseThrow().contains("planted"));
    }

    @Test
    void signingInAsSomebodyElseEndsTheOthersSessionWithAllItsPages() {
        browser.signIn("mentora");
        assertEquals(
                "inside mentora en with pages of mentora en",
                browser.page("/?open").body());
        browser.signIn("admin");
        assertEquals("inside admin en", browser.page("/").body());
    }

    @Test
    void signingInAgainKeepsTheOpenPages() {
        browser.signIn("admin");
        browser.page("/?open");
        browser.signIn("admin");
        assertEquals("inside admin en with pages of admin en", browser.page("/").body());
    }

    @Test
    void pressingTheButtonTwiceDoesNoHarm() throws Exception {
        var fields = Map.of("name", "admin", "password", Office.PASSWORD);
        var clicks = List.of(browser.submitLater("/sign-in", fields), browser.submitLater("/sign-in", fields));
        for (var click : clicks) {
            assertEquals(303, click.get().statusCode());
            String session = click.get().headers().allValues("Set-Cookie").stream()
                    .filter(cookie -> cookie.startsWith(SESSION))
                    .reduce((first, last) -> last)
                    .orElseThrow();
            browser.keep(SESSION, session.substring(SESSION.length() + 1, session.indexOf(';')));
            assertEquals("inside admin en", browser.page("/").body());
        }
    }

    @Test
    void whoHasSignedInIsNotAskedAgain() {
        browser.signIn("admin");
        var answer = browser.page("/sign-in?to=/recruitment");
        assertEquals(303, answer.statusCode());
        assertEquals("/recruitment", header(answer, "Location"));
    }

    @ParameterizedTest
    @CsvSource({"admin, wrong", "nobody, wrong"})
    void aRefusalSaysNotWhichPartIsWrongAndTakesTheFocus(String name, String password) {
        var page = browser.submit("/sign-in", Map.of("name", name, "password", password));
        assertEquals(403, page.statusCode());
        assertTrue(
                page.body()
                        .contains("<p class=\"problem\" id=\"problem\" role=\"alert\" tabindex=\"-1\" autofocus>"
                                + "El nombre de usuario o la contraseña no son correctos."),
                page.body());
        assertTrue(page.body().contains("<title>Iniciar sesión: hay un problema · Telar &amp; Cía</title>"));
        assertTrue(page.body().contains("value=\"" + name + "\""));
        assertFalse(page.body().contains(password));
    }

    @ParameterizedTest
    @CsvSource({"'', secret", "admin, ''", "' ', secret"})
    void anEmptyFieldIsToldWithoutAnAttempt(String name, String password) {
        for (int n = 0; n < 5; n++) {
            var page = browser.submit("/sign-in", Map.of("name", name, "password", password));
            assertEquals(400, page.statusCode());
            assertTrue(page.body().contains("Escribe tu nombre de usuario y tu contraseña."));
        }
    }

    @Test
    void tooManyAttemptsAreToldWithTheTimeToWait() {
        for (int n = 0; n < 3; n++) {
            browser.submit("/sign-in", Map.of("name", "admin", "password", "wrong"));
        }
        var page = browser.signIn("admin");
        assertEquals(429, page.statusCode());
        assertEquals("1", header(page, "Retry-After"));
        assertTrue(page.body().contains("Espera 1 segundo e inténtalo de nuevo."), page.body());
    }

    @Test
    void withoutADatabaseThePageSaysSo() {
        site.office.database().is(SettableState.DOWN);
        var page = browser.page("/sign-in");
        assertEquals(503, page.statusCode());
        assertEquals("10", header(page, "Retry-After"));
        assertTrue(page.body().contains("Telar no alcanza su base de datos"), page.body());
        site.office.database().is(new DatabaseState.Up("Derby", "10", false));
        assertEquals(200, browser.page("/sign-in").statusCode());
    }

    @Test
    void nothingThatIsReflectedBecomesMarkup() {
        var typed = browser.submit(
                "/sign-in", Map.of("name", HOSTILE, "password", "x", "to", "/a?" + HOSTILE, "language", HOSTILE));
        assertTrue(
                typed.body().contains("value=\"&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;\""),
                typed.body());
        var linked = browser.page("/sign-in?to=/%22%27%3E%3Cscript%3E&language=%22%3E%3Cscript%3E");
        for (var page : List.of(typed, linked)) {
            assertFalse(page.body().contains("<script"), page.body());
        }
        assertTrue(linked.body().contains("value=\"/&quot;&#39;&gt;&lt;script&gt;\""), linked.body());
    }

    @Test
    void thePageIsSmallAndNeedsNoScript() {
        var page = browser.submit("/sign-in", Map.of("name", "\"".repeat(60_000), "password", "x"));
        assertEquals(403, page.statusCode());
        assertTrue(page.body().getBytes(StandardCharsets.UTF_8).length < 15 * 1024);
        assertFalse(page.body().contains("<script"));
        assertFalse(page.body().contains("style="));
    }

    @Test
    void thePageAllowsNothingItDoesNotNeedAndIsNotKept() {
        var page = browser.page("/sign-in");
        assertEquals(
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none';"
                        + " base-uri 'none'",
                header(page, "Content-Security-Policy"));
        assertEquals("no-store", header(page, "Cache-Control"));
        assertEquals("text/html;charset=utf-8", header(page, "Content-Type").toLowerCase());
    }

    @ParameterizedTest
    @CsvSource({"en-GB, en", "'fr,en;q=0.5,es;q=0.4', en", "es-CL, es", "fr, es", "'%%%', es"})
    void thePageSpeaksTheLanguageOfTheBrowser(String accepted, String language) {
        var page = browser.page("/sign-in", "Accept-Language", accepted);
        assertTrue(page.body().contains("<html lang=\"" + language + "\">"), page.body());
        assertEquals(language, header(page, "Content-Language"));
    }

    @Test
    void aLinkChangesTheLanguageAndTheBrowserRemembersIt() {
        var spanish = browser.page("/sign-in?to=/a%3Fb");
        assertTrue(
                spanish.body()
                        .contains(
                                "<a href=\"/sign-in?language=en&amp;to=%2Fa%3Fb\" lang=\"en\" hreflang=\"en\">English</a>"),
                spanish.body());
        browser.page("/sign-in?language=en");
        assertEquals(Optional.of("en"), browser.cookie("telar-language"));
        var english = browser.page("/sign-in", "Accept-Language", "es");
        assertTrue(english.body().contains("<h1>Sign in</h1>"), english.body());
        assertTrue(english.body().contains(">Español</a>"));
    }

    @Test
    void theLanguageChosenByLinkBecomesTheUsers() {
        browser.submit("/sign-in", Map.of("name", "admin", "password", Office.PASSWORD, "language", "es"));
        assertEquals("inside admin es", browser.page("/").body());
        assertEquals("inside admin es", signedInAnew().page("/").body());
    }

    @Test
    void theUsersOwnLanguageIsRememberedForTheNextPage() {
        browser.signIn("admin");
        assertEquals(Optional.of("en"), browser.cookie("telar-language"));
    }

    @Test
    void theLanguageCookieIsNoBusinessOfScriptsOrOtherSites() {
        String cookie = header(browser.page("/sign-in?language=en"), "Set-Cookie");
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"), cookie);
    }

    @Test
    void noCookieOfASignInGoesWithRequestsOfOtherSites() {
        var cookies = browser.signIn("admin").headers().allValues("Set-Cookie");
        assertEquals(2, cookies.size());
        for (String cookie : cookies) {
            assertTrue(cookie.contains("SameSite=Lax") && cookie.contains("Path=/"), cookie);
        }
    }

    @Test
    void signingOutEndsTheSessionWithAFriendlyWord() {
        browser.signIn("admin");
        String session = browser.cookie(SESSION).orElseThrow();
        var answer = browser.submit("/sign-out", Map.of());
        assertEquals(303, answer.statusCode());
        assertEquals("/sign-in?out", header(answer, "Location"));
        assertTrue(browser.page("/sign-in?out")
                .body()
                .contains("<p class=\"notice\" role=\"status\">You have signed out"));
        browser.keep(SESSION, session);
        assertEquals(302, browser.page("/").statusCode());
    }

    @Test
    void aLinkCannotSignAnyoneOut() {
        browser.signIn("admin");
        var page = browser.page("/sign-out");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("<form method=\"post\" action=\"/sign-out\">"), page.body());
        assertEquals("inside admin en", browser.page("/").body());
    }

    @Test
    void whoIsNotSignedInHasNothingToSignOutFrom() {
        assertEquals("/sign-in", header(browser.page("/sign-out"), "Location"));
        assertEquals("/sign-in?out", header(browser.submit("/sign-out", Map.of()), "Location"));
    }

    private Browser signedInAnew() {
        var another = site.browser();
        another.signIn("admin");
        return another;
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
