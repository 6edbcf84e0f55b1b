// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;
import org.telar.itest.Line;
import org.telar.itest.Patience;
import org.telar.itest.browser.Chromium;
import org.telar.itest.browser.Screen;

/**
 * A bad line between browser and server: cut in the browser, cut on the way, and cut so that answers are lost. And views
 * of a bundle that the front end knows nothing of, because their components are fetched over that line.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LineIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String UNDEFINED = "return [...document.querySelectorAll(':not(:defined)')]"
            + ".map(tag => tag.localName).filter(name => !name.startsWith('flow-'))";
    private static final int AT_LEAST = 55;

    private final Words es = Words.spanish();
    private Installation telar;
    private Line line;
    private Chromium browser;
    private Screen screen;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        telar = Installation.in(Distribution.underTest(), folder.resolve("home"));
        telar.start().orThrow();
        Screens.install(telar);
        line = Line.to(telar.port());
        browser = Chromium.start("es-CL", folder);
        screen = new Screen(browser);
        screen.signIn(line.address("/"), "admin", Installation.PASSWORD);
    }

    @AfterAll
    void stop() throws IOException {
        if (browser != null) {
            browser.close();
        }
        if (line != null) {
            line.close();
        }
        telar.close();
    }

    @BeforeEach
    void open() {
        screen.open(line.address("/probe/count"));
        screen.fill("Draft", "Un borrador");
        screen.press("Count");
        awaitCount(1);
        browser.driver().executeScript("window.telarSamePage = true");
    }

    private String count() {
        return String.valueOf(browser.driver().executeScript("return document.querySelector('#count').textContent"));
    }

    private void awaitCount(int wanted) {
        Patience.until("the count is " + wanted, PATIENCE, () -> count().equals(Integer.toString(wanted)));
    }

    /** The words of the indicator, while it shows. */
    private String indicator() {
        return String.valueOf(browser.driver()
                .executeScript("const said = document.querySelector('vaadin-connection-indicator');"
                        + "return said && (said.offline || said.reconnecting) ? said.textContent.trim() : ''"));
    }

    private void awaitLost() {
        String lost = es.say("shell.connection.lost");
        Patience.until("“" + lost + "” shows", PATIENCE, () -> indicator().contains(lost));
    }

    private void nothingWasLostOrDoubled(int presses) {
        awaitCount(presses);
        screen.settle();
        assertEquals(Integer.toString(presses), count());
        assertEquals("Un borrador", browser.driver().executeScript("return document.querySelector('#draft').value"));
        assertEquals(true, browser.driver().executeScript("return window.telarSamePage"));
        Patience.until("the indicator is gone", PATIENCE, () -> indicator().isEmpty());
        screen.press("Count");
        awaitCount(presses + 1);
    }

    private void press() {
        browser.driver()
                .executeScript("[...document.querySelectorAll('vaadin-button')]"
                        + ".find(button => button.textContent === 'Count').click()");
    }

    @Test
    void whatIsPressedWithoutLineIsDoneOnceItIsBack() {
        browser.offline(true);
        press();
        press();
        awaitLost();
        press();
        browser.offline(false);
        nothingWasLostOrDoubled(4);
    }

    @Test
    void aLineThatIsCutOnTheWayIsTakenUpAgain() {
        line.cut();
        press();
        press();
        awaitLost();
        line.mend();
        nothingWasLostOrDoubled(3);
    }

    @Test
    void whatArrivedButWasNotAnsweredIsNotDoneTwice() {
        line.loseAnswers();
        long sent = line.up();
        press();
        Patience.until("the click has left", PATIENCE, () -> line.up() > sent);
        line.mend();
        nothingWasLostOrDoubled(2);
    }

    @Test
    void aPageThatCameInPartsLoadsAgainByItself() {
        browser.driver().executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
        browser.driver().executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of("*/VAADIN/build/*.js")));
        try {
            browser.driver().executeScript("location.reload()");
            screen.see(es.say("shell.connection.loading"));
        } finally {
            browser.driver().executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of()));
            browser.driver().executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", false));
        }
        screen.find("vaadin-app-layout");
        screen.find("#count");
    }

    @Test
    void everyFreeComponentIsKnownInAModuleThatTheFrontEndDoesNotKnow() {
        screen.open(line.address("/probe/everything"));
        String tags = screen.find("#everything").getDomAttribute("data-tags");
        List<String> all = Arrays.asList(tags.split(" "));
        assertTrue(all.size() >= AT_LEAST, tags);
        Patience.until(
                "all are defined",
                PATIENCE,
                () -> undefined().isEmpty() && unknown(all).isEmpty());
    }

    @Test
    void aComponentsOwnSubclassBringsItsScriptToo() {
        screen.open(line.address("/probe/own"));
        screen.find("vaadin-accordion");
        Patience.until("all are defined", PATIENCE, () -> undefined().isEmpty());
        screen.see("Panel");
    }

    private List<?> undefined() {
        return (List<?>) browser.driver().executeScript(UNDEFINED);
    }

    private List<?> unknown(List<String> tags) {
        return (List<?>)
                browser.driver().executeScript("return arguments[0].filter(tag => !customElements.get(tag))", tags);
    }
}
