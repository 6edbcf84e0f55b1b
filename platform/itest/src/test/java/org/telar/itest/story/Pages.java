// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.story;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.telar.itest.Installation;
import org.telar.itest.browser.Chromium;
import org.telar.itest.browser.Screen;

/**
 * Every kind of page that links lead to from the home page, with its tabs and its first form. Pages of new modules are
 * found by themselves.
 */
final class Pages {
    /** Tabs that are links are pages of their own. */
    private static final String TABS = "main vaadin-tab:not(:has(a)), .telar-page vaadin-tab:not(:has(a))";

    /** Where the menu and then all other links lead to. */
    private static final String LINKS = """
            const menu = [...document.querySelectorAll('vaadin-side-nav-item')].filter(entry => entry.path != null);
            return menu.map(entry => arguments[0] + entry.path)
                .concat([...document.querySelectorAll('a[href]')].map(link => link.href));
            """;

    private static final Set<String> NOT_PAGES = Set.of("/sign-out", "/health");

    private final Installation telar;
    private final ChromeDriver driver;
    private final Screen screen;

    Pages(Installation telar, Chromium browser) {
        this.telar = telar;
        driver = browser.driver();
        screen = new Screen(browser);
    }

    /** Looks at what the browser shows now. */
    interface Look {
        /** @param part of the page: a tab, a form, or nothing */
        void at(String path, String part) throws IOException;
    }

    /** @return the kinds of pages that were seen */
    Set<String> see(Look look) throws IOException {
        Deque<String> toSee = new ArrayDeque<>(List.of("/", "/nowhere"));
        Set<String> kinds = new HashSet<>(toSee);
        while (!toSee.isEmpty()) {
            String path = toSee.remove();
            open(path);
            for (String link : links()) {
                if (kinds.add(kind(link))) {
                    toSee.add(link);
                }
            }
            seeTabs(path, look);
            seeForm(path, look);
        }
        return kinds;
    }

    private void open(String path) {
        screen.open(telar.address(path));
        screen.find("main, .telar-page, vaadin-app-layout");
        screen.settle();
    }

    private List<String> links() {
        String home = telar.address("/").toString();
        return ((List<?>) driver.executeScript(LINKS, home))
                .stream()
                        .map(String::valueOf)
                        .filter(target -> target.startsWith(home))
                        .map(target -> "/"
                                + target.substring(home.length())
                                        .replaceFirst("^/", "")
                                        .replaceFirst("[?#].*", ""))
                        .filter(path -> !NOT_PAGES.contains(path) && !path.matches("/(VAADIN|brand|api|download).*"))
                        .toList();
    }

    /** Pages that differ in an id only are of one kind, and so are those of all tables. */
    static String kind(String path) {
        return path.replaceAll("/\\d+(?=/|$)", "/#").replaceFirst("^/tables/.+", "/tables/#");
    }

    private void seeTabs(String path, Look look) throws IOException {
        int tabs = screen.all(TABS).size();
        if (tabs == 0) {
            look.at(path, "");
        }
        for (int place = 0; place < tabs; place++) {
            WebElement tab = screen.all(TABS).get(place);
            if (tab.isDisplayed()) {
                click(tab);
                screen.settle();
                look.at(path, "-tab" + (place + 1));
            }
        }
    }

    /** Also while something lies over it, such as a notification that goes by itself. */
    private void click(WebElement tab) {
        try {
            tab.click();
        } catch (ElementClickInterceptedException covered) {
            driver.executeScript("arguments[0].click()", tab);
        }
    }

    private void seeForm(String path, Look look) throws IOException {
        for (WebElement button : screen.all(".telar-page-header vaadin-button[theme~=primary]")) {
            if (button.isDisplayed() && button.isEnabled()) {
                button.click();
                screen.settle();
                if (!screen.all("vaadin-dialog[opened]").isEmpty()) {
                    look.at(path, "-form");
                    screen.key(Keys.ESCAPE);
                }
                return;
            }
        }
    }
}
