// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openqa.selenium.Keys;
import org.telar.exchange.text.FileWords;
import org.telar.itest.Installation;
import org.telar.itest.Patience;
import org.telar.itest.browser.Chromium;
import org.telar.itest.browser.Screen;

/**
 * Staff publish the wave of the demonstration and invite one of its mentors. She signs in, sees whom she mentors and nobody
 * else, takes a dossier away, declines one with a reason and records the meeting with another.
 */
final class MentorsDay {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String MATCH = "matchmaking/match/";
    private static final String PASSWORD = "cuatro lanas y dos ovillos";
    private static final String REASON = "Ya nos conocemos de otro programa.";

    private static final String ROWS = """
            const cells = [...document.querySelectorAll('vaadin-grid-cell-content')];
            const words = cell => cell?.checkVisibility() ? cell.innerText.trim() : '';
            return cells
                .map((cell, at) => [words(cell), words(cells[at + 1]), cell.querySelector(`a[href*='${arguments[0]}']`)])
                .filter(([mentee, mentor, link]) => link && mentee && mentor)
                .map(([mentee, mentor, link]) =>
                    [mentee, mentor, link.href.slice(link.href.indexOf(arguments[0]))]);
            """;

    private final Words es = Words.spanish();
    private final Installation telar;
    private final Screen staff;

    MentorsDay(Installation telar, Screen staff) {
        this.telar = telar;
        this.staff = staff;
    }

    /** A row of the list of matches. */
    private record Row(String mentee, String mentor, String path) {}

    void live(Path folder) throws IOException {
        publish();
        List<Row> rows = rows(staff);
        Map<String, List<Row>> byMentor =
                rows.stream().collect(Collectors.groupingBy(Row::mentor, LinkedHashMap::new, Collectors.toList()));
        List<Row> hers = byMentor.values().stream()
                .filter(some -> some.size() >= 2)
                .findFirst()
                .orElseThrow();
        List<Row> others = rows.stream()
                .filter(row -> !row.mentor().equals(hers.getFirst().mentor()))
                .toList();
        assertFalse(others.isEmpty());
        URI invitation = URI.create(invite(hers.getFirst().mentor()));
        try (Chromium browser = Chromium.start("es-CL", Files.createDirectories(folder))) {
            Screen mentor = new Screen(browser);
            enter(mentor, invitation);
            seesHerOwnOnly(mentor, hers, others);
            takesTheDossier(mentor, browser, hers.getFirst(), hers.getLast());
            declines(mentor, hers.getFirst());
            recordsTheMeeting(mentor, hers.getLast());
            assertEquals(List.of(), browser.errors());
        }
        staff.open(telar.address("/" + hers.getFirst().path()));
        staff.see(REASON);
    }

    private void publish() {
        staff.open(telar.address("/matchmaking"));
        staff.choose(".telar-tile a", name -> name.contains("Tu Oportunidad"));
        staff.press(es.say("matchmaking.match"));
        staff.press(es.say("matchmaking.draft.approve"));
        staff.press(es.say("matchmaking.draft.approve.yes"));
        staff.see(es.say("matchmaking.approve.done", 0, 0, 0).replaceFirst("^0 ", ""));
        staff.choose("vaadin-tab", es.say("matchmaking.tab.matches")::equals);
        staff.choose(
                "vaadin-button",
                text -> text.startsWith(es.say("matchmaking.publish", "").strip()));
        staff.see(es.say("matchmaking.state.plural.published"));
        Patience.until(
                "all are published",
                PATIENCE,
                () -> !staff.shows(es.say("matchmaking.state.plural.approved"))
                        && !rows(staff).isEmpty());
    }

    /** Those that the grid shows now: a link with the mentee's name, and the mentor in the next cell. */
    private static List<Row> rows(Screen screen) {
        return screen.answer(ROWS, MATCH).stream()
                .map(row -> (List<?>) row)
                .map(row -> new Row(String.valueOf(row.get(0)), String.valueOf(row.get(1)), String.valueOf(row.get(2))))
                .toList();
    }

    private String invite(String name) {
        staff.open(telar.address("/identity"));
        staff.press(es.say("identity.invite"));
        staff.fill(es.say("identity.field.shown"), name);
        staff.fill(es.say("identity.field.mail"), "mentora.del.dia@example.org");
        choose(es.say("identity.field.role"), es.say("identity.role.mentor"));
        choose(es.say("identity.field.where"), name);
        staff.choose("vaadin-dialog vaadin-button", es.say("ui.form.save")::equals);
        staff.see(es.say("identity.link.copy"));
        String link = staff.find("vaadin-dialog input[readonly]").getDomProperty("value");
        staff.press(es.say("identity.close"));
        return link;
    }

    private void choose(String label, String words) {
        staff.fill(label, words);
        staff.choose("vaadin-combo-box-item", text -> text.contains(words));
    }

    private void enter(Screen mentor, URI invitation) {
        mentor.open(invitation);
        mentor.all("input[type=password]").forEach(field -> field.sendKeys(PASSWORD));
        mentor.find("button[type=submit]").click();
        mentor.see(es.say("identity.entered"));
        mentor.signIn(telar.address("/"), "mentora.del.dia@example.org", PASSWORD);
    }

    private void seesHerOwnOnly(Screen mentor, List<Row> hers, List<Row> others) {
        mentor.see(es.say("matchmaking.tile.mine"));
        hers.forEach(row -> mentor.see(row.mentee()));
        mentor.follow(es.say("matchmaking.tile.mine.all", hers.size()));
        Patience.untilEqual(paths(hers), PATIENCE, () -> paths(rows(mentor)));
        mentor.open(telar.address("/" + others.getFirst().path()));
        mentor.see(es.say("shell.not-found"));
        assertFalse(mentor.shows(others.getFirst().mentee()));
    }

    private static Set<String> paths(List<Row> rows) {
        return rows.stream().map(Row::path).collect(Collectors.toSet());
    }

    private void takesTheDossier(Screen mentor, Chromium browser, Row hers, Row other) throws IOException {
        mentor.open(telar.address("/" + hers.path()));
        mentor.see(es.say("matchmaking.dossier.topics"));
        mentor.follow(es.say("matchmaking.dossier.pdf"));
        String words =
                FileWords.of(browser.downloaded(".pdf"), "application/pdf").orElseThrow();
        assertTrue(words.contains(hers.mentee()), words);
        assertTrue(words.contains(es.say("matchmaking.dossier.for-you").substring(0, 20)), words);
        assertFalse(words.contains(other.mentee()), "who is somebody else's dossier");
        assertFalse(words.contains(es.say("matchmaking.gender.woman")), "what counts but is not shown");
    }

    private void declines(Screen mentor, Row hers) {
        mentor.press(es.say("matchmaking.step.declined"));
        mentor.find("vaadin-dialog textarea").sendKeys(REASON);
        mentor.choose("vaadin-dialog vaadin-button", es.say("matchmaking.step.declined")::equals);
        mentor.awaitPath("/matchmaking/matches");
        mentor.open(telar.address("/" + hers.path()));
        mentor.see(es.say("shell.not-found"));
    }

    private void recordsTheMeeting(Screen mentor, Row hers) {
        mentor.open(telar.address("/" + hers.path()));
        mentor.press(es.say("matchmaking.step.validate"));
        mentor.find("vaadin-dialog textarea").sendKeys("Vender en línea antes de fin de año.", Keys.TAB);
        mentor.choose("vaadin-dialog vaadin-button", es.say("matchmaking.step.validate")::equals);
        mentor.see("Vender en línea antes de fin de año.");
        mentor.see(es.say("matchmaking.state.validated"));
    }
}
