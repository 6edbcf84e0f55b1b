// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.api.ClassPathTexts;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;
import org.telar.itest.page.FlowPage;
import org.telar.itest.page.Visitor;
import org.telar.testing.PostgresServer;

/**
 * Telar is killed while it stores words and tells of them. What it acknowledged is there afterwards, nothing is there by
 * half, each word has been heard of with an effect that is there once, and the audit trail has noted each row and no other.
 * What someone had typed and not saved is offered to her again. Persistence alone is killed more often: by its own tests five
 * times on each database, by {@code telar soak kills} as often as one likes.
 */
class PowerCutsIT {
    private static final int KILLS = 2;
    private static final int ROWS = 200;
    private static final int WRITERS = 4;
    private static final String FORM = "kernel/person/new";
    private static final String NAME = "Rosalba";

    private final Installation telar;

    PowerCutsIT(@TempDir Path home) {
        telar = Installation.in(Distribution.underTest(), home);
    }

    @AfterEach
    void end() {
        telar.close();
    }

    @Test
    void nothingIsLostOnDerby() throws Exception {
        cutThePower();
    }

    @Test
    void nothingIsLostOnPostgres() throws Exception {
        try (PostgresServer server = new PostgresServer()) {
            telar.with("TELAR_DB_URL", server.newDatabase());
            cutThePower();
            telar.close();
        }
    }

    private void cutThePower() throws Exception {
        telar.start().orThrow();
        Rows.install(telar);
        for (int kill = 0; kill < KILLS; kill++) {
            Set<String> acknowledged = new HashSet<>();
            try (Rows rows = Rows.of(telar)) {
                acknowledged.addAll(rows.stored());
                rows.write();
                rows.awaitAcknowledged(ROWS);
                if (kill == 0) {
                    type();
                }
                telar.kill();
                rows.awaitEnd();
                acknowledged.addAll(rows.acknowledged());
            }
            telar.start().orThrow();
            try (Rows rows = Rows.of(telar)) {
                nothingIsLost(acknowledged, rows);
            }
            if (kill == 0) {
                whatWasTypedIsThere();
            }
        }
        String verdict = telar.console("telar:audit-verify").orThrow().said();
        assertTrue(verdict.matches("(?s).*\\d entr(ies|adas)\\..*"), verdict);
    }

    /** Begins to enter a person, and does not save. */
    private void type() {
        try (Visitor visitor = signedIn();
                FlowPage page = new FlowPage(visitor)) {
            page.open(FORM);
            page.fill(say("kernel.person.given"), '"' + NAME + '"');
        }
    }

    private void whatWasTypedIsThere() {
        try (Visitor visitor = signedIn();
                FlowPage page = new FlowPage(visitor)) {
            page.open(FORM);
            page.click(page.withText(say("ui.form.draft.go-on")));
            page.click(page.withText(say("ui.form.save")));
            String people = visitor.page("/api/datasets/kernel.people").body();
            assertTrue(people.contains(NAME), people);
        }
    }

    private Visitor signedIn() {
        Visitor visitor = new Visitor(telar.address("/"));
        assertEquals(303, visitor.signIn("admin", Installation.PASSWORD).statusCode());
        return visitor;
    }

    private static String say(String key) {
        return new ClassPathTexts(PowerCutsIT.class).text(Locale.of("es"), key);
    }

    private static void nothingIsLost(Set<String> acknowledged, Rows rows) {
        List<String> stored = rows.words("PROBE_ROW");
        Set<String> lost = without(acknowledged, stored);
        assertTrue(lost.isEmpty(), () -> "Lost: " + lost);
        Set<String> surplus = without(stored, acknowledged);
        assertTrue(surplus.size() <= WRITERS, () -> "Nobody wrote: " + surplus);
        assertEquals(stored, rows.words("PROBE_TWIN"), "half done");
        assertEquals(stored, rows.awaitHeard(), "heard of");
        assertEquals(stored, rows.words("PROBE_HEARD_TWIN"), "half done by the listener");
        for (String table : List.of("PROBE_ROW", "PROBE_TWIN", "PROBE_HEARD", "PROBE_HEARD_TWIN")) {
            rows.awaitNoted(table, stored.size());
        }
    }

    private static Set<String> without(Iterable<String> all, Iterable<String> some) {
        Set<String> rest = new HashSet<>();
        all.forEach(rest::add);
        some.forEach(rest::remove);
        return rest;
    }
}
