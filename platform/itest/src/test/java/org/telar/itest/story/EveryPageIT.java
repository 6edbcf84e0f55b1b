// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;
import org.telar.itest.Patience;
import org.telar.itest.browser.Chromium;
import org.telar.itest.browser.Screen;

/**
 * Every kind of page that links lead to from the home page of the demonstration, with its tabs and its first form: no
 * serious finding of axe-core, not wider than a phone, no text missing, no error in the browser. Some pages are seen in
 * light and some in dark; {@code telar soak pages} sees each in both and leaves pictures in target/pages. Pages of new
 * modules are found by themselves. Then a mentor lives her day in the same demonstration.
 */
@TestMethodOrder(OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT {
    private static final int PHONE = 360;
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Pattern MISSING_TEXT = Pattern.compile("![a-z-]+(\\.[a-z-]+)+!");

    /** So many pages in light, so many in dark: to switch takes a browser as long as axe. */
    private static final int IN_A_ROW = 8;

    private final boolean campaign = System.getProperty("telar.rounds") != null;
    private final Map<String, String> lastSeenIn = new HashMap<>();
    private final Path pictures = Path.of("target", "pages");
    private final List<String> problems = new ArrayList<>();
    private Installation telar;
    private Chromium browser;
    private Screen screen;
    private Accessibility accessibility;
    private String scheme = "";
    private int looks;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        Files.createDirectories(pictures);
        telar = Installation.in(Distribution.underTest(), folder.resolve("home"));
        telar.start("--demo").orThrow();
        browser = Chromium.start("es-CL", folder);
        screen = new Screen(browser);
        accessibility = new Accessibility(browser.driver());
        screen.signIn(telar.address("/"), "admin", Installation.PASSWORD);
        awaitTheWaves();
    }

    /** The demonstration invents people while one looks around; each of its waves to be matched comes after them. */
    private void awaitTheWaves() {
        Patience.until("the demonstration has its waves", PATIENCE, () -> {
            screen.open(telar.address("/matchmaking"));
            screen.settle();
            return screen.all(".telar-tile").size() == 2;
        });
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
        telar.close();
    }

    @Test
    @Order(1)
    void everyPageIsAccessibleInLightOrDarkFitsAPhoneAndSpeaksSpanish() throws IOException {
        for (int round = 0; round < Integer.getInteger("telar.rounds", 1); round++) {
            Set<String> kinds = new Pages(telar, browser).see(this::look);
            assertTrue(kinds.size() > 15, "These pages only were found: " + kinds);
        }
        assertEquals(List.of(), problems);
    }

    @Test
    @Order(2)
    void searchLeadsToAProgrammeWithTheKeyboardAlone() {
        screen.open(telar.address("/kernel/people"));
        screen.find("vaadin-app-layout");
        screen.settle();
        screen.key("/");
        screen.key("oportunidad tu");
        screen.find(".telar-search [role=option]");
        screen.key(Keys.ARROW_DOWN);
        screen.find(".telar-search [aria-selected=true]");
        screen.key(Keys.ENTER);
        Patience.until("the programme is there", PATIENCE, () -> screen.path().matches("/programme/\\d+"));
        screen.see("Tu Oportunidad");
    }

    /** Last, as it changes what the demonstration tells. */
    @Test
    @Order(3)
    void aMentorSeesWhomSheMentorsTakesADossierDeclinesAndRecordsAMeeting(@TempDir Path folder) throws IOException {
        new MentorsDay(telar, screen).live(folder.resolve("m"));
    }

    private void look(String path, String part) throws IOException {
        String page = path + part;
        inTheSchemeThatIsDue(Pages.kind(path) + part);
        see(page, scheme, Accessibility.Aspect.ALL);
        browser.phone(PHONE);
        screen.settle();
        if (screen.overflow() > 0) {
            problems.add(page + " is " + screen.overflow() + " px wider than a phone");
        }
        see(page, scheme + "-phone", Accessibility.Aspect.SHAPE);
        browser.phone(0);
        MISSING_TEXT
                .matcher(screen.text())
                .results()
                .forEach(key -> problems.add(page + " lacks the text " + key.group()));
        note(page, browser.errors());
    }

    /** Some pages in one, some in the other; whoever comes again in the one that she was not seen in before. */
    private void inTheSchemeThatIsDue(String kind) {
        String due = Optional.ofNullable(lastSeenIn.get(kind))
                .map(last -> last.equals("light") ? "dark" : "light")
                .orElse(looks++ / IN_A_ROW % 2 == 0 ? "light" : "dark");
        lastSeenIn.put(kind, due);
        if (!due.equals(scheme)) {
            scheme = due;
            browser.scheme(scheme);
        }
    }

    /** The picture comes first, as axe scrolls. */
    private void see(String page, String as, Accessibility.Aspect aspect) throws IOException {
        if (campaign) {
            picture(page, as);
        }
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
