// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.itest.Command.Answer;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;
import org.telar.itest.Patience;
import org.telar.itest.Web;

/** What lasts in a home: over stops, and over a cache of the container that is not whole. */
class HomeIT {
    private static final Duration CALM = Duration.ofSeconds(30);
    private static final int ROWS = 200;
    private static final Pattern PASSWORD = Pattern.compile("user admin, password (\\S+)");

    private final Installation telar;

    HomeIT(@TempDir Path folder) {
        telar = Installation.in(Distribution.underTest(), folder.resolve("a home with blanks and ñ"));
    }

    @AfterEach
    void end() {
        telar.close();
    }

    @Test
    void everythingThatLastsOutlivesAStopAndABrokenFirstStart() throws Exception {
        telar.with("TELAR_ADMIN_PASSWORD", "");
        String first = start();
        Matcher password = PASSWORD.matcher(first);
        assertTrue(password.find(), first);
        Rows.install(telar);
        Set<String> words = write();
        telar.stop().orThrow();
        assertFalse(telar.process().isPresent());
        Path kept = Files.createFile(cache().resolve("kept"));

        assertFalse(PASSWORD.matcher(start()).find(), "the password is told again");
        assertTrue(SignInPage.of(telar).letsIn("admin", password.group(1)));
        assertTrue(stored().containsAll(words));
        telar.stop().orThrow();
        assertTrue(Files.exists(kept), "a whole cache was made anew");

        markAsNotStarted();
        start();
        assertFalse(Files.exists(kept), "what a broken first start left was kept");
        Rows.install(telar);
        assertTrue(SignInPage.of(telar).letsIn("admin", password.group(1)));
        assertTrue(stored().containsAll(words));
    }

    private Path cache() {
        return telar.home().resolve("data/cache");
    }

    /** As a first start leaves it that ends before the last bundle's turn. */
    private void markAsNotStarted() throws IOException {
        Properties bundles = new Properties();
        try (InputStream startup = Files.newInputStream(telar.home().resolve("etc/startup.properties"))) {
            bundles.load(startup);
        }
        Path last = cache().resolve("bundle" + bundles.size()).resolve("bundle.info");
        List<String> lines = new ArrayList<>(Files.readAllLines(last));
        assertEquals("mvn:org.telar/shell/", lines.get(1).replaceFirst("[0-9.]+$", ""), "the last that is started");
        lines.set(2, "2");
        Files.write(last, lines);
    }

    private String start() {
        Answer answer = telar.start().orThrow();
        assertTrue(answer.said().contains("Telar is ready: http://localhost:" + telar.port()), answer.said());
        Patience.until("everything is well", CALM, () -> Web.isUp(telar.address("/health")));
        return answer.said();
    }

    private Set<String> write() {
        try (Rows rows = Rows.of(telar)) {
            rows.write();
            rows.awaitAcknowledged(ROWS);
            return rows.acknowledged();
        }
    }

    private Set<String> stored() {
        try (Rows rows = Rows.of(telar)) {
            return rows.stored();
        }
    }
}
