// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telar.identity.internal.Office;

class SiteGuardTest {
    private static TestSite site;

    private final Browser browser = site.browser();

    @BeforeAll
    static void open() throws Exception {
        site = new TestSite();
    }

    @AfterAll
    static void close() throws Exception {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, /sign-in",
        "/matchmaking, /sign-in?to=%2Fmatchmaking",
        "/matchmaking?id=7&a=b, /sign-in?to=%2Fmatchmaking%3Fid%3D7%26a%3Db",
        "/sign-in/more, /sign-in"
    })
    void aPageAskedForByNobodyLeadsToTheSignInPageAndBack(String path, String location) {
        var answer = browser.page(path);
        assertEquals(302, answer.statusCode());
        assertEquals(location, header(answer, "Location"));
        assertEquals("no-store", header(answer, "Cache-Control"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /VAADIN/build/x.js, 403",
        "POST, /matchmaking, 403",
        "DELETE, /matchmaking, 403",
        "OPTIONS, /matchmaking, 403",
        "POST, /?v-r=uidl&v-uiId=0, 401",
        "POST, /?v-r=heartbeat&v-uiId=0, 403",
        "POST, /VAADIN/push?v-r=push&X-Atmosphere-Transport=close, 204",
        "GET, /?v-r=init, 401"
    })
    void anythingElseAskedForByNobodyIsRefusedWithoutAWord(String method, String path, int status) {
        var answer = browser.send(method, path, Map.of());
        assertEquals(status, answer.statusCode());
        assertEquals("", answer.body());
    }

    @ParameterizedTest
    @CsvSource({"GET, /health, health", "HEAD, /health, ''", "GET, /brand/brand.css, brand"})
    void theOpenPathsAreOpen(String method, String path, String word) {
        var answer = browser.send(method, path, Map.of());
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().startsWith(word));
    }

    /** What stands for Vaadin answers these; it must not answer anybody who has not signed in. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/favicon.ico",
                "/sign-in/sign-in.css",
                "/sign-in/",
                "/sign-out/x",
                "/health/x",
                "/telar/telar.css",
                "/VAADIN/build/indexhtml-x.js",
                "/VAADIN/build/x.js?v-r=uidl",
                "/brandx",
                "/aura/aura.css",
                "/favicon.ico?v-r=uidl",
                "/brand/../matchmaking",
                "/brand/%2e%2e/matchmaking",
                "/brand/..;/matchmaking",
                "/brand/..%2fmatchmaking",
                "/brand/%252e%252e/matchmaking",
                "/health;x/../matchmaking",
                "/./matchmaking",
                "/HEALTH"
            })
    void anOpenPathWithoutAServletOfItsOwnIsClosed(String path) {
        for (String method : List.of("GET", "POST")) {
            var answer = browser.send(method, path, Map.of());
            assertFalse(answer.body().contains("inside"), path + ": " + answer.body());
            assertTrue(answer.statusCode() >= 400 || answer.body().startsWith("brand nobody"), path + ": " + answer);
        }
    }

    @Test
    void filesForAnybodyAreOnlyRead() {
        assertEquals(403, browser.send("POST", "/brand/brand.css", Map.of()).statusCode());
        assertEquals(403, browser.send("PUT", "/brand/brand.css", Map.of()).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, null",
        "Origin, http://127.0.0.1.evil.example",
        "Origin, http://127.0.0.1"
    })
    void anotherSiteCannotMakeABrowserAct(String name, String value) {
        browser.signIn("admin");
        var fields = Map.of("name", "mentora", "password", Office.PASSWORD);
        assertEquals(403, browser.submit("/sign-in", fields, name, value).statusCode());
        assertEquals(403, browser.submit("/sign-out", Map.of(), name, value).statusCode());
        assertEquals(403, browser.submit("/anything", Map.of(), name, value).statusCode());
        assertEquals("inside admin en", browser.page("/", name, value).body());
    }

    @Test
    void theSitesOwnPagesMayAct() {
        browser.signIn("admin");
        String own = site.address("").toString();
        assertEquals(
                "inside admin en", browser.submit("/x", Map.of(), "Origin", own).body());
        assertEquals(
                "inside admin en",
                browser.submit("/x", Map.of(), "Sec-Fetch-Site", "same-origin").body());
        assertEquals(
                "inside admin en",
                browser.submit("/x", Map.of(), "Sec-Fetch-Site", "same-origin", "Origin", "http://behind.a.proxy")
                        .body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/x.js", "/health", "/brand/brand.css", "/sign-in", "/sign-out"})
    void everyAnswerTellsTheBrowserWhatNotToDo(String path) {
        for (var answer : List.of(browser.page(path), browser.send("POST", path, Map.of()))) {
            assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
            assertEquals("same-origin", header(answer, "Referrer-Policy"));
            assertEquals("DENY", header(answer, "X-Frame-Options"));
            assertTrue(header(answer, "Content-Security-Policy").contains("frame-ancestors 'none'"));
            assertTrue(header(answer, "Permissions-Policy").contains("camera=()"));
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
