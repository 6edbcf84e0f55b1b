// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telar.identity.internal.engine.Visit;
import org.telar.identity.internal.engine.VisitBook;

/** What the look that a node takes every second does to its sessions. */
class LiveSessionsTest {
    private TestSite site;
    private VisitBook book;
    private Browser browser;

    @BeforeEach
    void open() throws Exception {
        site = new TestSite();
        book = site.office.shelf().visits();
        browser = site.browser();
        browser.signIn("admin");
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    private int page() {
        return browser.page("/").statusCode();
    }

    @Test
    void aSessionIsInTheBookUntilItsOwnerSignsOut() {
        assertEquals(1, book.of(1).size());
        site.sessions.look();
        assertEquals(200, page());
        browser.submit(Site.SIGN_OUT, Map.of());
        assertEquals(0, book.of(1).size());
    }

    @Test
    void whatAnotherNodeTookOutOfTheBookEndsHere() {
        var other = site.browser();
        other.signIn("mentora");
        book.closeAllOf(1, OptionalLong.empty());
        site.sessions.look();
        assertEquals(302, page());
        assertEquals(200, other.page("/").statusCode());
    }

    @Test
    void oneSessionOfAnAccountMayStay() {
        var other = site.browser();
        other.signIn("admin");
        long own = book.of(1).stream().mapToLong(Visit::id).max().orElseThrow();
        book.closeAllOf(1, OptionalLong.of(own));
        site.sessions.look();
        assertEquals(302, page());
        assertEquals(200, other.page("/").statusCode());
    }

    @Test
    void signingInAgainLeavesOneLineInTheBook() {
        browser.signIn("admin");
        assertEquals(1, book.of(1).size());
    }

    @Test
    void aSessionEndsAfterTwelveHoursHoweverMuchItIsUsed() {
        site.office.clock().forward(Duration.ofHours(12));
        site.sessions.look();
        assertEquals(200, page());
        site.office.clock().forward(Duration.ofSeconds(1));
        site.sessions.look();
        assertEquals(302, page());
        assertEquals(0, book.of(1).size());
    }

    @Test
    void whileTheDatabaseIsAwayNobodysSessionEnds() {
        site.sessions.unbindShelf(site.office.shelf());
        site.sessions.look();
        assertEquals(200, page());
    }

    @ParameterizedTest
    @CsvSource({
        "'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0', 'Firefox, Linux'",
        "'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0 Mobile Safari/537.36',"
                + " 'Chrome, Android'",
        "'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0 Safari/537.36 Edg/128.0',"
                + " 'Edge, Windows'",
        "curl/8, ''"
    })
    void aBrowserIsToldInTwoWords(String agent, String name) {
        assertEquals(name, Browsers.name(agent));
    }
}
