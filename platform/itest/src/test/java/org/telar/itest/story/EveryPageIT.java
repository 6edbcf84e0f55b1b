// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;
import org.telar.itest.browser.Chromium;
import org.telar.itest.browser.Screen;

/**
 * Every kind of page that links lead to from the home page of the demonstration, with its tabs and its first form: no
 * serious finding of axe-core in light and dark, not wider than a phone, no text missing, no error in the browser. The
 * pictures are in target/pages. Pages of new modules are found by themselves.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT {
    private static final int PHONE = 360;
    private static final Pattern MISSING_TEXT = Pattern.compile("![a-z-]+(\\.[a-z-]+)+!");
    /** Tabs that are links are pages of their own. */
    private static final String TABS = "main vaadin-tab:not(:has(a)), .telar-page vaadin-tab:not(:has(a))";

    private static final Set<String> NOT_PAGES = Set.of("/sign-out", "/health");

    private final Path pictures = Path.of("target", "pages");
    private final List<String> problems = new ArrayList<>();
    private Installation telar;
    private Chromium browser;
    private Screen screen;
    private Accessibility accessibility;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        Files.createDirectories(pictures);
        telar = Installation.in(Distribution.underTest(), folder.resolve("home"));
        telar.start("--demo").orThrow();
        browser = Chromium.start("es-CL", folder);
        screen = new Screen(browser);
        accessibility = new Accessibility(browser.driver());
        screen.signIn(telar.address("/"), "admin", Installation.PASSWORD);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
        telar.close();
    }

    @Test
    void everyPageIsAccessibleInLightAndDarkFitsAPhoneAndSpeaksSpanish() throws IOException {
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
            seeTabs(path);
            seeForm(path);
        }
        assertTrue(kinds.size() > 15, "These pages only were found: " + kinds);
        assertEquals(List.of(), problems);
    }

    private void open(String path) {
        screen.open(telar.address(path));
        screen.find("main, .telar-page, vaadin-app-layout");
        screen.settle();
    }

    private List<String> links() {
        String home = telar.address("/").toString();
        return Stream.concat(
                        screen.all("vaadin-side-nav-item").stream().map(entry -> home + entry.getDomProperty("path")),
                        screen.all("a[href]").stream().map(link -> link.getDomProperty("href")))
                .filter(target -> target != null && target.startsWith(home))
                .map(target -> "/"
                        + target.substring(home.length()).replaceFirst("^/", "").replaceFirst("[?#].*", ""))
                .filter(path -> !NOT_PAGES.contains(path) && !path.matches("/(VAADIN|brand|api|download).*"))
                .toList();
    }

    /** Pages that differ in an id only are of one kind. */
    private static String kind(String path) {
        return path.replaceAll("/\\d+(?=/|$)", "/#");
    }

    private void seeTabs(String path) throws IOException {
        int tabs = screen.all(TABS).size();
        if (tabs == 0) {
            look(path, "");
        }
        for (int place = 0; place < tabs; place++) {
            WebElement tab = screen.all(TABS).get(place);
            if (tab.isDisplayed()) {
                tab.click();
                screen.settle();
                look(path, "-tab" + (place + 1));
            }
        }
    }

    private void seeForm(String path) throws IOException {
        open(path);
        for (WebElement button : screen.all(".telar-page-header vaadin-button[theme~=primary]")) {
            if (button.isDisplayed() && button.isEnabled()) {
                button.click();
                screen.settle();
                if (!screen.all("vaadin-dialog[opened]").isEmpty()) {
                    look(path, "-form");
                    screen.key(Keys.ESCAPE);
                }
                return;
            }
        }
    }

    private void look(String path, String part) throws IOException {
        String page = path + part;
        browser.scheme("light");
        see(page, "light", Accessibility.Aspect.ALL);
        browser.scheme("dark");
        see(page, "dark", Accessibility.Aspect.COLOURS);
        browser.scheme("light");
        browser.phone(PHONE);
        screen.settle();
        if (screen.overflow() > 0) {
            problems.add(page + " is " + screen.overflow() + " px wider than a phone");
        }
        see(page, "phone", Accessibility.Aspect.SHAPE);
        browser.phone(0);
        MISSING_TEXT
                .matcher(screen.text())
                .results()
                .forEach(key -> problems.add(page + " lacks the text " + key.group()));
        note(page, browser.errors());
    }

    /** The picture comes first, as axe scrolls. */
    private void see(String page, String as, Accessibility.Aspect aspect) throws IOException {
        picture(page, as);
        note(page + " in " + as, accessibility.violations(aspect));
    }

    private void note(String where, List<String> found) {
        found.forEach(problem -> problems.add(where + ": " + problem));
    }

    private void picture(String page, String as) throws IOException {
        String name = page.replaceAll("^/", "").replace('/', '_');
        Files.write(
                pictures.resolve((name.isEmpty() ? "home" : name) + "-" + as + ".png"),
                browser.driver().getScreenshotAs(OutputType.BYTES));
    }
}
