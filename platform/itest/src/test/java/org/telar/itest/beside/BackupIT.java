// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;
import org.telar.itest.beside.ModulesOverHttp.Listed;
import org.telar.testing.PostgresServer;

/** A back-up made while people write, restored into a home of its own, and compared. */
class BackupIT {
    private static final String PASSPHRASE = "cuatro palabras sin relación";
    private static final int ROWS = 300;
    private static final int WRITERS = 4;

    private final Path folder;
    private final Installation telar;
    private final Installation restored;

    BackupIT(@TempDir Path folder) {
        this.folder = folder;
        telar = Installation.in(Distribution.underTest(), folder.resolve("a home"))
                .with("TELAR_BACKUP_PASSPHRASE", PASSPHRASE);
        restored = Installation.in(Distribution.underTest(), folder.resolve("another home"))
                .with("TELAR_BACKUP_PASSPHRASE", PASSPHRASE)
                .with("TELAR_ADMIN_PASSWORD", "telar-Probe-78");
    }

    @AfterEach
    void end() {
        telar.close();
        restored.close();
    }

    @Test
    void allIsThereAgainOnDerby() throws Exception {
        backUpAndRestore();
        assertFalse(Files.exists(telar.home().resolve("data/backup")), "the copy is left behind");
    }

    @Test
    void allIsThereAgainOnPostgres() throws Exception {
        try (PostgresServer server = new PostgresServer()) {
            telar.with("TELAR_DB_URL", server.newDatabase());
            restored.with("TELAR_DB_URL", server.newDatabase());
            backUpAndRestore();
            telar.close();
            restored.close();
        }
    }

    private static String stateOf(ModulesOverHttp modules, String id) {
        Listed listed = modules.listed(id).orElseThrow();
        return listed.version() + " " + listed.state();
    }

    private void backUpAndRestore() throws Exception {
        Publisher weavers = Publisher.unknown().trustedIn(telar.home(), "weavers", "modules = loom");
        telar.start().orThrow();
        String token;
        try (ModulesOverHttp modules = ModulesOverHttp.of(telar)) {
            token = modules.token();
            modules.bring(weavers.archive(ModuleBundle.sound("loom", "1.0.0"))).orThrow();
            modules.bring(weavers.archive(ModuleBundle.sound("loom", "1.1.0"))).orThrow();
            modules.change("recruitment", "disable").orThrow();
        }
        Path document = telar.home().resolve("documents/ab/abcd");
        Files.createDirectories(document.getParent());
        Files.writeString(document, "a document");
        Rows.install(telar);
        Path file = folder.resolve("monday.backup");
        Set<String> before;
        Set<String> written;
        try (Rows rows = Rows.of(telar)) {
            rows.write();
            rows.awaitAcknowledged(ROWS);
            before = rows.acknowledged();
            telar.telar("backup", file.toString(), "--home", telar.home().toString())
                    .orThrow();
            rows.awaitAcknowledged(rows.acknowledged().size() + WRITERS);
            telar.stop().orThrow();
            rows.awaitEnd();
            written = rows.acknowledged();
        }

        restored.telar("restore", file.toString(), "--home", restored.home().toString())
                .orThrow();
        restored.start().orThrow();
        restored.console("telar:audit-verify").orThrow();
        try (ModulesOverHttp modules = new ModulesOverHttp(restored, token)) {
            assertEquals(
                    "1.1.0 ON", stateOf(modules, "loom"), "the module that was brought, and whom it is trusted from");
            assertEquals("0.1.0 OFF", stateOf(modules, "recruitment"), "what was switched off");
            modules.change("loom", "rollback").orThrow();
            assertEquals("1.0.0 ON", stateOf(modules, "loom"), "the release before");
        }
        Rows.install(restored);
        try (Rows rows = Rows.of(restored)) {
            List<String> stored = rows.words("PROBE_ROW");
            Set<String> lost = new HashSet<>(before);
            stored.forEach(lost::remove);
            assertEquals(Set.of(), lost, "lost");
            Set<String> invented = new HashSet<>(stored);
            invented.removeAll(written);
            assertTrue(invented.size() <= WRITERS, () -> "nobody wrote " + invented);
            assertEquals(stored, rows.words("PROBE_TWIN"), "not of one moment");
            assertEquals(stored, rows.awaitHeard(), "heard of once");
        }
        assertEquals("a document", Files.readString(restored.home().resolve("documents/ab/abcd")));
        assertTrue(SignInPage.of(restored).letsIn("admin", Installation.PASSWORD), "her password is the old one");
    }
}
