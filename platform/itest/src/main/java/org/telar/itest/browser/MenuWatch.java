// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.openqa.selenium.chrome.ChromeDriver;
import org.telar.itest.Patience;

/** Notes in an open page when its menu changes, so that the time is not that of looking. Lost when the page is left. */
public final class MenuWatch {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String NOTE = """
            const menu = document.querySelector('vaadin-side-nav');
            window.telarMenu = [];
            new MutationObserver(() => window.telarMenu.push({
                at: Date.now(),
                paths: [...menu.querySelectorAll('vaadin-side-nav-item')].map(item => item.getAttribute('path'))
            })).observe(menu, {childList: true, subtree: true, attributes: true});
            """;
    private static final String FIND = """
            const note = window.telarMenu.find(
                note => note.at >= arguments[0] && note.paths.includes(arguments[1]) === arguments[2]);
            return note ? note.at : null;
            """;

    private final ChromeDriver driver;

    /** Begins to watch the page that is open. */
    public MenuWatch(Chromium browser) {
        driver = browser.driver();
        driver.executeScript(NOTE);
    }

    /**
     * When the menu first changed, at or after a moment, so that the entry was there, or was not.
     *
     * @param path of the entry, without leading slash
     */
    public Instant changed(Instant since, String path, boolean there) {
        return Patience.untilPresent(
                "menu entry " + path + (there ? " comes" : " goes"),
                PATIENCE,
                () -> Optional.ofNullable((Long) driver.executeScript(FIND, since.toEpochMilli(), path, there))
                        .map(Instant::ofEpochMilli));
    }
}
