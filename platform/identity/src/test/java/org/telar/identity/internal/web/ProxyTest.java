// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telar.identity.internal.SiteAddress;
import org.telar.identity.internal.engine.TrustedProxies;

/** What Telar takes for granted of the proxy in front of it, and what not. */
class ProxyTest {
    private static TestSite behindHttps(String proxies) throws Exception {
        return new TestSite(new SiteAddress(URI.create("https://telar.example.org"), TrustedProxies.of(proxies)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "127.0.0.1 | 127.0.0.1 | - | 127.0.0.1",
                "127.0.0.1 | 127.0.0.1 | 192.0.2.7 | 192.0.2.7",
                "127.0.0.1 | 127.0.0.1 | 198.51.100.1, 192.0.2.7 | 192.0.2.7",
                "127.0.0.1 10.0.0.0/8 | 127.0.0.1 | 198.51.100.1, 192.0.2.7, 10.9.8.7 | 192.0.2.7",
                "127.0.0.1 10.0.0.0/8 | 127.0.0.1 | 11.0.0.1, 11.9.8.7 | 11.9.8.7",
                "127.0.0.1 | 127.0.0.1 | 192.0.2.7, unknown | 127.0.0.1",
                "127.0.0.1 | 127.0.0.1 | localhost | 127.0.0.1",
                "127.0.0.1 | 192.0.2.9 | 192.0.2.7 | 192.0.2.9",
                "'' | 127.0.0.1 | 192.0.2.7 | 127.0.0.1",
                "::1 | ::1 | 2001:db8::7 | 2001:db8::7",
                "2001:db8::/32 | 2001:db8:1::1 | [2001:db9::7] | [2001:db9::7]"
            })
    void onlyTrustedProxiesSayWhoAsks(String proxies, String peer, String forwarded, String visitor) {
        List<String> hops = forwarded == null ? List.of() : List.of(forwarded);
        assertEquals(visitor, TrustedProxies.of(proxies).visitor(peer, hops));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.org", "10.0.0.0/33", "10.0.0.0/x", "10.0.0.0/-1", "/8", "*"})
    void whatIsNoProxyIsRefusedByItsName(String words) {
        var problem = assertThrows(IllegalArgumentException.class, () -> TrustedProxies.of("127.0.0.1 " + words));
        assertTrue(problem.getMessage().contains("'" + words + "'"), problem.getMessage());
    }

    /** Guessing from one address must not slow down the others behind the same proxy, nor be hidden by a false header. */
    @Test
    void attemptsAreCountedByWhoReallyAsks() throws Exception {
        TestSite site = behindHttps("127.0.0.1");
        try {
            for (int n = 0; n < 25; n++) {
                guess(site, "nobody" + n, "203.0.113." + n + ", 192.0.2.7");
            }
            assertEquals(429, guess(site, "someone", "198.51.100.9, 192.0.2.7").statusCode());
            assertEquals(403, guess(site, "someone", "192.0.2.8").statusCode());
        } finally {
            site.close();
        }
    }

    private static HttpResponse<String> guess(TestSite site, String name, String forwarded) {
        return site.browser()
                .submit(Site.SIGN_IN, Map.of("name", name, "password", "wrong"), "X-Forwarded-For", forwarded);
    }

    @Test
    void behindHttpsBrowsersAreToldToStayThere() throws Exception {
        TestSite site = behindHttps("");
        try {
            Browser browser = site.browser();
            HttpResponse<String> answer = browser.signIn("admin");
            assertEquals(
                    "max-age=31536000; includeSubDomains",
                    answer.headers().firstValue("Strict-Transport-Security").orElse(""));
            String language = answer.headers().allValues("Set-Cookie").stream()
                    .filter(cookie -> cookie.startsWith("telar-language"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(language.contains("Secure"), language);
        } finally {
            site.close();
        }
    }

    @Test
    void whatWhoIsSignedInSeesIsKeptByNoCacheAndSigningOutForgetsTheRest() throws Exception {
        TestSite site = new TestSite();
        try {
            Browser browser = site.browser();
            assertEquals(
                    "",
                    browser.signIn("admin")
                            .headers()
                            .firstValue("Strict-Transport-Security")
                            .orElse(""));
            assertEquals(
                    "no-store",
                    browser.page("/any.csv")
                            .headers()
                            .firstValue("Cache-Control")
                            .orElse(""));
            HttpResponse<String> out = browser.submit(Site.SIGN_OUT, Map.of());
            assertEquals(
                    "\"storage\"", out.headers().firstValue("Clear-Site-Data").orElse(""));
        } finally {
            site.close();
        }
    }
}
