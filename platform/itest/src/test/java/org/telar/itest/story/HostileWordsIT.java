// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;
import org.telar.itest.Patience;
import org.telar.itest.browser.Chromium;
import org.telar.itest.browser.Screen;
import org.telar.testing.PostgresServer;

/**
 * 500 hostile texts in every column where words may stand, then every page in a browser: nothing runs, nothing of them
 * becomes an element, nothing even tries what the policy of the page forbids. {@code telar soak hostile} sees the pages
 * more often, each time with other texts at their top.
 */
class HostileWordsIT {
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    /** What got out of its place, wherever it stands, shadow roots included. */
    private static final String FOUND = """
            const found = [];
            const look = root => {
              for (const element of root.querySelectorAll('*')) {
                if (element.classList.contains('hostile')) found.push(element.outerHTML.slice(0, 200));
                for (const name of ['href', 'src', 'action', 'formaction']) {
                  const value = element.getAttribute(name);
                  if (value && /^\\s*(javascript|data:text)/i.test(value)) found.push(name + '=' + value.slice(0, 100));
                }
                for (const attribute of element.attributes) {
                  if (/^on/.test(attribute.name)) found.push(attribute.name + '=' + attribute.value.slice(0, 100));
                }
                if (element.shadowRoot) look(element.shadowRoot);
              }
            };
            look(arguments.length ? new DOMParser().parseFromString(arguments[0], 'text/html') : document);
            if (window.hostile) found.push('it ran');
            return found;
            """;

    private final PostgresServer server = new PostgresServer();
    private final List<String> problems = new ArrayList<>();
    private Installation telar;
    private Chromium browser;

    @AfterEach
    void end() {
        if (browser != null) {
            browser.close();
        }
        telar.close();
        server.close();
    }

    @Test
    void noTextIsMoreThanText(@TempDir Path folder) throws Exception {
        String url = server.newDatabase();
        telar = Installation.in(Distribution.underTest(), folder.resolve("home"))
                .with("TELAR_DB_URL", url);
        telar.start("--demo").orThrow();
        HostileDatabase database = new HostileDatabase(url, HostileWords.all());
        assertEquals(500, Set.copyOf(HostileWords.all()).size());
        Patience.until("the demonstration is there", PATIENCE, () -> database.rows("identity_account") > 9);
        Patience.until("its wave is there", PATIENCE, () -> database.rows("matchmaking_mentee") > 600);
        browser = Chromium.start("es-CL", folder);
        Screen screen = new Screen(browser);
        screen.signIn(telar.address("/"), "admin", Installation.PASSWORD);
        int rounds = Integer.getInteger("telar.rounds", 1);
        Set<String> kinds = new TreeSet<>();
        for (int round = 0; round < rounds; round++) {
            database.fill(round * HostileWords.all().size() / rounds);
            kinds.addAll(new Pages(telar, browser).see(this::look));
        }
        System.out.println(kinds + " with hostile texts from " + database.written());
        assertEquals(List.of(), problems);
        assertEquals(List.of(), failures(), "a column does not hold words but something that Telar reads");
        assertTrue(kinds.size() > 15, "These pages only were found: " + kinds);
        assertTrue(found(HostileWords.all()) > 440, "what is more than text is not even seen");
        assertTrue(database.written().size() > 25, () -> "These columns only: " + database.written());
    }

    /** How many of the texts would be seen if they were written into a page as they are. */
    private long found(List<String> words) {
        return words.stream()
                .filter(word -> !((List<?>) browser.driver().executeScript(FOUND, word)).isEmpty())
                .count();
    }

    /** What Telar could not do with the texts, as its log has it, and where: the log goes with the home. */
    private List<String> failures() throws IOException {
        try (Stream<String> log = Files.lines(telar.home().resolve("log/karaf.log"))) {
            return log.dropWhile(line -> !line.contains("Incident"))
                    .filter(line -> !line.contains("| INFO"))
                    .map(String::strip)
                    .map(line -> line.substring(0, Math.min(200, line.length())))
                    .limit(40)
                    .toList();
        }
    }

    @SuppressWarnings("unchecked")
    private void look(String path, String part) throws IOException {
        List<String> found = (List<String>) browser.driver().executeScript(FOUND);
        found.forEach(what -> problems.add(path + part + ": " + what));
        browser.errors().forEach(error -> problems.add(path + part + ": " + error));
    }
}
