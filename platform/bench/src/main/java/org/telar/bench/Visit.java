// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.time.Duration;
import org.openqa.selenium.chrome.ChromeDriver;
import org.telar.itest.Line;
import org.telar.itest.Patience;
import org.telar.itest.browser.Chromium;
import org.telar.itest.browser.Screen;

/** Watches what it costs until a page can be used: bytes on the line, requests, and the times that the browser tells. */
final class Visit {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    static final double BYTES_PER_KB = 1000;
    private static final double MILLIS_PER_SECOND = 1000;

    /** A page can be used when its fields and buttons are there, drawn in their style. */
    static final String WATCH = """
            window.telarUsable = null;
            const look = () => {
              const styled = [...document.querySelectorAll('link[rel=stylesheet]')].every(link => link.sheet);
              const there = document.querySelector('input[name=name]')
                  || (document.querySelector('#outlet:not(:empty)') && document.querySelector('.telar-search input')
                      && document.querySelector('vaadin-menu-bar-button') && document.querySelector('h1')
                      && ![...document.querySelectorAll(':not(:defined)')].some(tag => !tag.localName.startsWith('flow-')));
              if (there && styled && document.readyState !== 'loading') {
                window.telarUsable = performance.now();
              } else {
                setTimeout(look, 10);
              }
            };
            look();
            """;

    private static final String PAINT =
            "return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null";

    private static final String REQUESTS = """
            const page = performance.getEntriesByType('navigation')[0];
            return 1 + page.redirectCount
                + performance.getEntriesByType('resource').filter(file => file.transferSize > 0).length;
            """;

    private final ChromeDriver driver;
    private final Screen screen;
    private final Line line;
    private long before;

    Visit(Chromium browser, Line line) {
        driver = browser.driver();
        screen = new Screen(browser);
        this.line = line;
    }

    /**
     * @param kilobytes of 1000 bytes that came over the line until nothing came any more
     * @param seconds from leaving for the page until it could be used
     */
    record Cost(double kilobytes, double requests, double paintSeconds, double seconds) {}

    /** Goes to the page and waits until it can be used. */
    Cost to(Runnable leave) {
        before = line.down();
        driver.executeScript("window.telarUsable = null");
        leave.run();
        Patience.until("the page can be used", PATIENCE, () -> number("return window.telarUsable") > 0);
        double requests = requests();
        Patience.until("the first paint is told", PATIENCE, () -> number(PAINT) > 0);
        Cost cost = new Cost(
                0,
                requests,
                number(PAINT) / MILLIS_PER_SECOND,
                number("return window.telarUsable") / MILLIS_PER_SECOND);
        return new Cost(settled(), cost.requests(), cost.paintSeconds(), cost.seconds());
    }

    /** Of the page that is shown, those that went over the line until now. */
    double requests() {
        return number(REQUESTS);
    }

    /** Goes on within the page, and tells only the kilobytes that this cost. */
    double within(Runnable go) {
        before = line.down();
        go.run();
        return settled();
    }

    private double settled() {
        if ((Boolean) driver.executeScript("return !!document.querySelector('#outlet')")) {
            screen.settle();
        }
        return (line.down() - before) / BYTES_PER_KB;
    }

    private double number(String script) {
        return driver.executeScript(script) instanceof Number number ? number.doubleValue() : 0;
    }
}
