// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.itest.Command.Answer;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;
import org.telar.itest.Ports;
import org.telar.itest.Web;
import org.telar.itest.beside.Sockets.Listener;
import org.telar.testing.PostgresServer;

/** A country office with a PostgreSQL of its own. */
class PostgresIT {
    /** Each column that refers to another table, and whether an index begins with it. */
    private static final String REFERENCES = """
            SELECT c.conrelid::regclass || ' ' || a.attname AS reference,
                   EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indkey[0] = c.conkey[1]
                           AND i.indisvalid AND i.indpred IS NULL) AS indexed
            FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
            WHERE c.contype = 'f'
            """;

    private final Installation telar;

    PostgresIT(@TempDir Path home) {
        telar = Installation.in(Distribution.underTest(), home);
    }

    @AfterEach
    void end() {
        telar.close();
    }

    @Test
    void oneAddressInTheSettingsMakesPostgresTheDatabaseAndOneOptionLetsOtherMachinesIn() throws Exception {
        try (PostgresServer server = new PostgresServer()) {
            String url = server.newDatabase();
            Files.createDirectories(telar.home().resolve("etc"));
            Files.writeString(telar.home().resolve("etc/org.telar.persistence.cfg"), "url = " + url + "\n");
            telar.start("--host", "0.0.0.0").orThrow();
            String health = Web.get(telar.address("/health")).orElseThrow().body();
            assertTrue(health.contains("\"product\":\"PostgreSQL\""), health);
            assertFalse(health.contains("\"FAILED\"") || health.contains("\"warning\""), health);
            assertTrue(SignInPage.of(telar).letsIn("admin", Installation.PASSWORD));
            assertFalse(Files.exists(telar.home().resolve("database")), "there is a Derby as well");
            assertEquals(
                    Set.of(
                            new Listener(telar.port(), true),
                            new Listener(Integer.parseInt(telar.state("ssh-port")), false)),
                    Sockets.of(telar.process().orElseThrow()));
            telar.stop().orThrow();
            assertEquals(List.of(), withoutIndex(url));
        }
    }

    /** PostgreSQL makes none for a column that refers to another table, and then looks through all rows of it. */
    private static List<String> withoutIndex(String url) throws SQLException {
        List<String> found = new ArrayList<>();
        int references = 0;
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(REFERENCES)) {
            while (rows.next()) {
                references++;
                if (!rows.getBoolean("indexed")) {
                    found.add(rows.getString("reference"));
                }
            }
        }
        assertTrue(references > 20, "references between tables that were looked at: " + references);
        return found;
    }

    @Test
    void aDatabaseThatIsDownEndsTheStartWithOneSentence() {
        int nobody = Ports.free();
        telar.with("TELAR_DB_URL", "postgresql://telar:secret-word@127.0.0.1:" + nobody + "/telar");
        Answer answer = telar.start();
        assertEquals(1, answer.exitCode(), answer.said());
        assertTrue(
                answer.said().contains("No database answers at 127.0.0.1:" + nobody)
                        && answer.said().contains("TELAR_DB_URL"),
                answer.said());
        assertFalse(answer.said().contains("secret-word"), answer.said());
        assertFalse(answer.said().contains("Exception"), answer.said());
        assertFalse(telar.process().isPresent());
    }
}
