// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.telar.itest.ContainerShell;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;
import org.telar.itest.Patience;
import org.telar.itest.browser.Chromium;
import org.telar.itest.browser.Screen;

/**
 * A coordinator matches a wave, from the first sign-in to the exported list, while an administrator switches a module off
 * and on. Each test goes on where the one before ended; after each the browser must not have complained.
 */
@TestMethodOrder(OrderAnnotation.class)
@TestInstance(Lifecycle.PER_CLASS)
class WaveStoryIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int UPDATES = 3;
    private static final String WAVE = "Ola 1, 2027";

    private final Words es = Words.spanish();
    private final Words en = Words.english();
    private Installation telar;
    private Chromium browser;
    private Screen screen;
    private Lists lists;

    @BeforeAll
    void start(@TempDir Path temporary) {
        lists = new Lists(temporary);
        telar = Installation.in(Distribution.underTest(), temporary.resolve("home"));
        browser = Chromium.start("es-CL", temporary);
        screen = new Screen(browser);
        telar.start().orThrow();
    }

    @AfterAll
    void end() {
        browser.close();
        telar.close();
    }

    @AfterEach
    void theBrowserHasNothingToComplainOf() {
        assertEquals(List.of(), browser.errors());
    }

    @Test
    @Order(1)
    void signsInWithTheKeyboardAlone() {
        screen.open(telar.address("/"));
        screen.see(es.say("identity.sign-in"));
        assertEquals(List.of(), new Accessibility(browser.driver()).violations(Accessibility.Aspect.ALL));
        screen.tabTo(field -> "name".equals(field.getDomAttribute("name")));
        screen.key("admin", Keys.TAB, Installation.PASSWORD, Keys.ENTER);
        screen.see(es.say("shell.welcome", "admin"));
        awaitModules(es, "recruitment.name", "matchmaking.name");
    }

    @Test
    @Order(2)
    void goesThroughTheMenuWithTheKeyboardAlone() {
        screen.tabTo(focused -> isLinkTo("/matchmaking", focused));
        screen.key(Keys.ENTER);
        screen.awaitPath("/matchmaking");
        screen.see(es.say("matchmaking.waves.none"));
    }

    /** Waits until the menu shows these modules, in this order, and none of the others. */
    private void awaitModules(Words words, String... names) {
        Set<String> modules = Set.of(words.say("recruitment.name"), words.say("matchmaking.name"));
        List<String> wanted = Stream.of(names).map(words::say).toList();
        Patience.untilEqual(
                wanted,
                PATIENCE,
                () -> screen.menu().stream().filter(modules::contains).toList());
    }

    private static boolean isLinkTo(String path, WebElement element) {
        String target = element.getDomProperty("href");
        return target != null && target.endsWith(path);
    }

    @Test
    @Order(3)
    void aFileWithMistakesIsRefusedByRowAndColumnAndNothingIsStored() throws IOException {
        screen.press(es.say("matchmaking.wave.new"));
        screen.fill(es.say("matchmaking.wave.name"), WAVE);
        screen.press(es.say("matchmaking.wave.create"));
        screen.see(es.say("matchmaking.none.mentors"));
        screen.press(es.say("matchmaking.import.mentors"));
        screen.upload(lists.notASpreadsheet());
        screen.see("mentoras.xlsx");
        screen.press(es.say("ui.intake.other-file"));
        screen.upload(lists.faultyMentors());
        for (String part : List.of("mentoras con errores.csv", "temas", "alquimia", "capacidad", "-1", "código")) {
            screen.see(part);
        }
        List<String> rows = screen.all("vaadin-dialog vaadin-grid-cell-content").stream()
                .map(WebElement::getText)
                .filter(text -> text.matches("\\d+"))
                .toList();
        assertEquals(List.of("3", "4", "5"), rows);
        assertFalse(screen.shows(es.say("ui.intake.bring", 2)));
        screen.press(es.say("ui.close"));
        screen.see(es.say("matchmaking.none.mentors"));
    }

    @Test
    @Order(4)
    void bringsInMentorsFromCsvAndMenteesFromXlsx() throws IOException {
        bring("mentors", lists.mentorsCsv(), lists.mentors().size());
        screen.choose("vaadin-tab", es.say("matchmaking.tab.mentees")::equals);
        bring("mentees", lists.menteesXlsx(), lists.mentees().size());
    }

    private void bring(String who, Path file, int people) {
        screen.press(es.say("matchmaking.import." + who));
        screen.upload(file);
        screen.press(es.say("ui.intake.bring", people));
        screen.see(es.say("ui.intake.done", people, 0, 0));
    }

    @Test
    @Order(5)
    void findsTheBestMatchingAndReadsWhyAPairIsOne() {
        screen.choose("vaadin-tab", es.say("matchmaking.tab.matching")::equals);
        screen.press(es.say("matchmaking.match"));
        screen.see(es.say("matchmaking.draft.matched"));
        screen.see(es.beginning("matchmaking.draft.pairs"));
        Set<String> names =
                lists.mentees().stream().map(row -> row.get("nombre")).collect(Collectors.toSet());
        screen.choose("vaadin-grid-cell-content", names::contains);
        screen.see(es.beginning("matchmaking.explanation.sum"));
        screen.see(es.say("matchmaking.criterion.availability"));
    }

    @Test
    @Order(6)
    void approvesAndTakesTheMatchingAwayAsExcelAndCsv() throws IOException {
        screen.press(es.say("matchmaking.draft.approve"));
        screen.press(es.say("matchmaking.draft.approve.yes"));
        screen.see(es.say("matchmaking.approve.done", 0, 0, 0).replaceFirst("^0 ", ""));
        screen.settle();
        List<List<String>> excel = export("matchmaking.draft.xlsx", ".xlsx");
        List<List<String>> csv = export("matchmaking.draft.csv", ".csv");
        assertEquals(lists.mentees().size() + 1, excel.size());
        assertEquals(codes(excel), codes(csv));
        assertEquals(
                lists.mentees().stream().map(row -> row.get("código")).sorted().toList(),
                codes(excel).stream().skip(1).sorted().toList());
        screen.choose("vaadin-tab", es.say("matchmaking.tab.matches")::equals);
        screen.see(es.say("matchmaking.state.plural.approved"));
    }

    private List<List<String>> export(String key, String ending) throws IOException {
        screen.follow(es.say(key));
        return Lists.read(browser.downloaded(ending));
    }

    private static List<String> codes(List<List<String>> rows) {
        return rows.stream().map(List::getFirst).toList();
    }

    @Test
    @Order(7)
    void aChosenDarkSchemeOutlivesTheDevicesLight() {
        screen.open(telar.address("/"));
        screen.see(es.say("shell.welcome", "admin"));
        String light = colour();
        screen.chooseInUserMenu(es.say("shell.scheme.dark"));
        Patience.until("the words are no longer " + light, PATIENCE, () -> !colour().equals(light));
        String dark = colour();
        screen.open(telar.address("/"));
        screen.see(es.say("shell.welcome", "admin"));
        assertEquals(dark, colour());
        screen.chooseInUserMenu(es.say("shell.scheme.light"));
        Patience.untilEqual(light, PATIENCE, this::colour);
    }

    private String colour() {
        return String.valueOf(browser.driver().executeScript("return getComputedStyle(document.body).color"));
    }

    @Test
    @Order(8)
    void speaksAnotherLanguageAtOnce() {
        screen.chooseInUserMenu("English");
        screen.see(en.say("shell.welcome", "admin"));
        awaitModules(en, "recruitment.name", "matchmaking.name");
        screen.follow(en.say("matchmaking.name"));
        screen.see(en.say("matchmaking.waves"));
        screen.see(WAVE);
    }

    @Test
    @Order(9)
    void aModuleThatIsStoppedLeavesTheOpenPageAndComesBack() {
        screen.follow(en.say("recruitment.name"));
        screen.awaitPath("/recruitment");
        telar.console("telar:module-disable recruitment").orThrow();
        screen.see(en.say("shell.module-off"));
        screen.awaitPath("/");
        awaitModules(en, "matchmaking.name");
        screen.follow(en.say("matchmaking.name"));
        screen.see(WAVE);
        console("telar:module-enable recruitment");
        awaitModules(en, "recruitment.name", "matchmaking.name");
        assertEquals("/matchmaking", screen.path());
        screen.follow(en.say("recruitment.name"));
        screen.see(en.say("recruitment.calls"));
    }

    private void console(String command) {
        try (ContainerShell shell = ContainerShell.of(telar)) {
            shell.run(command);
        }
    }

    @Test
    @Order(10)
    void aLinkToAModuleThatIsOffSaysSo() {
        console("telar:module-disable recruitment");
        screen.open(telar.address("/recruitment"));
        screen.see(en.say("shell.module-off.title"));
        screen.see(en.say("shell.module-off.link", en.say("recruitment.name")));
        console("telar:module-enable recruitment");
        screen.open(telar.address("/recruitment"));
        screen.see(en.say("recruitment.calls"));
    }

    @Test
    @Order(11)
    void updatesOfAModuleThatIsOnTheScreenLeaveNoClassesBehind() {
        for (int time = 0; time < UPDATES; time++) {
            screen.follow(en.say("recruitment.name"));
            screen.see(en.say("recruitment.calls"));
            console("bundle:update -r org.telar.recruitment");
            screen.see(en.say("shell.module-off"));
            awaitModules(en, "recruitment.name", "matchmaking.name");
        }
        LoadedClasses classes = new LoadedClasses(telar.process().orElseThrow());
        Patience.untilEqual(1L, PATIENCE, () -> classes.times("org.telar.recruitment.internal.view.CallsView"));
    }

    @Test
    @Order(12)
    void signsOutAndIsOut() {
        screen.chooseInUserMenu(en.say("shell.sign-out"));
        screen.awaitPath("/sign-in");
        screen.open(telar.address("/matchmaking"));
        screen.awaitPath("/sign-in");
        assertTrue(screen.shows(en.say("identity.sign-in")) || screen.shows(es.say("identity.sign-in")));
    }
}
