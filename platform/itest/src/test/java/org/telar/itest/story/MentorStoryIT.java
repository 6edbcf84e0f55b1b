// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;
import org.telar.itest.Patience;
import org.telar.itest.browser.Chromium;
import org.telar.itest.browser.Screen;

/**
 * The wave of a programme is matched, worked on by hand, compared, approved and published; then a mentor signs in, and sees
 * those whom she mentors and nobody else. Each test goes on where the one before ended.
 */
@TestMethodOrder(OrderAnnotation.class)
@TestInstance(Lifecycle.PER_CLASS)
class MentorStoryIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MENTORS = 4;
    private static final int MENTEES = 14;
    private static final String PROGRAMME = "Red de mentoras";
    private static final String WAVE = "Ola 1";
    private static final String MENTORS_PASSWORD = "una clave larga de mentora";

    private final Words es = Words.spanish();
    private Installation telar;
    private Chromium browser;
    private Screen screen;
    private Lists lists;
    private Set<String> hers = Set.of();
    private String mentor = "";
    private String link = "";

    @BeforeAll
    void start(@TempDir Path temporary) {
        lists = new Lists(temporary, MENTORS, MENTEES);
        telar = Installation.in(Distribution.underTest(), temporary.resolve("home"));
        browser = Chromium.start("es-CL", temporary);
        screen = new Screen(browser);
        telar.start().orThrow();
        screen.signIn(telar.address("/"), "admin", Installation.PASSWORD);
    }

    @AfterAll
    void end() {
        browser.close();
        telar.close();
    }

    @Test
    @Order(1)
    void aProgrammeHasAWaveWithPlaces() {
        screen.open(telar.address("/programme"));
        screen.press(es.say("programme.new"));
        screen.fill(es.say("programme.field.name"), PROGRAMME);
        screen.press(es.say("ui.form.save"));
        screen.choose("a", PROGRAMME::equals);
        screen.open(telar.address(screen.path().replaceFirst("(/programme/\\d+).*", "$1/waves")));
        screen.press(es.say("programme.wave.new"));
        screen.fill(es.say("programme.field.name"), WAVE);
        screen.fill(es.say("programme.field.capacity"), "100");
        screen.press(es.say("ui.form.save"));
        screen.see(WAVE);
    }

    @Test
    @Order(2)
    void itsListsAreBroughtInAndEnteredInTheSharedDatabase() throws IOException {
        screen.open(telar.address("/matchmaking"));
        screen.press(es.say("matchmaking.wave.new"));
        screen.fill(es.say("matchmaking.wave.of"), WAVE);
        screen.choose("vaadin-combo-box-item", text -> text.startsWith(WAVE));
        screen.press(es.say("matchmaking.wave.create"));
        bring("mentors", lists.mentorsCsv(), MENTORS);
        screen.choose("vaadin-tab", es.say("matchmaking.tab.mentees")::equals);
        bring("mentees", lists.menteesXlsx(), MENTEES);
        screen.press(es.say("matchmaking.links.enter", MENTORS + MENTEES));
        screen.see(es.say("matchmaking.links.state", MENTORS + MENTEES, MENTORS + MENTEES));
    }

    private void bring(String who, Path file, int people) {
        screen.press(es.say("matchmaking.import." + who));
        screen.upload(file);
        screen.press(es.say("ui.intake.bring", people));
        screen.see(es.say("ui.intake.done", people, 0, 0));
    }

    @Test
    @Order(3)
    void theBestMatchingIsWorkedOnByHandAndCompared() {
        screen.choose("vaadin-tab", es.say("matchmaking.tab.matching")::equals);
        screen.press(es.say("matchmaking.match"));
        Set<String> names =
                lists.mentees().stream().map(row -> row.get("nombre")).collect(Collectors.toSet());
        screen.choose("vaadin-grid-cell-content", names::contains);
        screen.press(es.say("matchmaking.hand.pin"));
        screen.see(es.say("matchmaking.hand.nothing"));
        screen.press(es.say("matchmaking.hand.apply"));
        screen.see(es.say("matchmaking.hand.undo"));
        screen.choose("vaadin-tab", es.say("matchmaking.draft.weights")::equals);
        screen.press(es.say("matchmaking.trial.keep"));
        screen.see(es.say("matchmaking.trial.kept"));
        screen.choose("vaadin-tab", es.say("matchmaking.draft.compare")::equals);
        screen.see(es.say("matchmaking.compare.kept"));
    }

    @Test
    @Order(4)
    void itIsApprovedAndPublished() {
        screen.press(es.say("matchmaking.draft.approve"));
        screen.press(es.say("matchmaking.draft.approve.yes"));
        screen.see(es.say("matchmaking.approve.done", "", 0, 0).strip());
        screen.choose("vaadin-tab", es.say("matchmaking.tab.matches")::equals);
        screen.choose(
                "vaadin-button",
                text -> text.startsWith(es.say("matchmaking.publish", "").strip()));
        screen.see(es.beginning("matchmaking.state.published"));
        List<String> mentors =
                lists.mentors().stream().map(row -> row.get("nombre")).toList();
        mentor = Patience.untilPresent(
                "a mentor in the list",
                PATIENCE,
                () -> cells().stream().filter(mentors::contains).findFirst());
        hers = menteesOf(mentor);
        assertFalse(hers.isEmpty());
    }

    private List<String> cells() {
        return screen.all("vaadin-grid-cell-content").stream()
                .map(WebElement::getText)
                .map(String::strip)
                .toList();
    }

    /** In each row of the list the mentee stands before her mentor. */
    private Set<String> menteesOf(String name) {
        List<String> cells = cells();
        Set<String> mentees = new TreeSet<>();
        for (int at = 1; at < cells.size(); at++) {
            if (cells.get(at).equals(name)) {
                mentees.add(cells.get(at - 1));
            }
        }
        return mentees;
    }

    @Test
    @Order(5)
    void theMentorIsInvitedForWhatConcernsHer() {
        screen.open(telar.address("/identity"));
        screen.press(es.say("identity.invite"));
        screen.fill(es.say("identity.field.shown"), "Mentora");
        screen.fill(es.say("identity.field.mail"), "mentora@example.org");
        screen.fill(es.say("identity.field.role"), es.say("identity.role.mentor"));
        screen.choose("vaadin-combo-box-item, vaadin-select-item", es.say("identity.role.mentor")::equals);
        screen.fill(es.say("identity.field.where"), mentor);
        screen.choose("vaadin-combo-box-item", text -> text.contains(mentor));
        screen.press(es.say("ui.form.save"));
        link = Patience.untilPresent(
                "the link of the invitation",
                PATIENCE,
                () -> screen.all("vaadin-dialog input[readonly]").stream()
                        .map(field -> String.valueOf(field.getDomProperty("value")))
                        .filter(value -> value.startsWith("http"))
                        .findFirst());
    }

    @Test
    @Order(6)
    void sheSeesThoseWhomSheMentorsAndNobodyElse(@TempDir Path temporary) {
        try (Chromium other = Chromium.start("es-CL", temporary)) {
            Screen her = new Screen(other);
            her.open(URI.create(link));
            for (WebElement field : her.all("input[type=password]")) {
                field.sendKeys(MENTORS_PASSWORD);
            }
            her.find("button[type=submit]").click();
            her.signIn(telar.address("/"), "mentora@example.org", MENTORS_PASSWORD);
            her.open(telar.address("/matchmaking/matches"));
            her.see(hers.iterator().next());
            Set<String> seen = lists.mentees().stream()
                    .map(row -> row.get("nombre"))
                    .filter(her::shows)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(hers, seen);
            her.choose("vaadin-grid-cell-content", hers::contains);
            her.see(es.say("matchmaking.dossier.pdf"));
            her.see(es.say("matchmaking.dossier.wishes"));
            her.open(telar.address("/matchmaking"));
            her.see(es.say("shell.denied"));
            assertEquals(List.of(), other.errors());
        }
    }
}
