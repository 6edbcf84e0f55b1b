// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telar.persistence.Dialect;
import org.telar.persistence.TestDatabases;
import org.telar.persistence.TestDatabases.Databases;
import org.telar.persistence.internal.DatabaseAddress.Readable;

/** How PostgreSQL's driver is told to connect; the administrator has written something of her own into the address. */
@ExtendWith(TestDatabases.class)
class PostgresEngineTest {
    private static final int SHORT = 400;

    private final Connection connection;

    PostgresEngineTest(Databases databases) throws SQLException {
        String url = databases.fresh(Dialect.POSTGRESQL);
        String written = url + (url.contains("?") ? "&" : "?")
                + "ApplicationName=hers&logServerErrorDetail=true&options=-c%20work_mem=5MB";
        Path home = Path.of("target");
        connection = ((Readable) DatabaseAddress.of(written, "", "", home))
                .engine(home)
                .connections()
                .getConnection();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private String shown(String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery("SHOW " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void whatTelarSetsHoldsAndWhatTheAdministratorAddedStays() throws SQLException {
        assertEquals("telar", shown("application_name"));
        assertEquals("5MB", shown("work_mem"));
    }

    /** Flyway searches it for passwords at each module. */
    @Test
    void theAddressIsShortAndHasNoPassword() throws SQLException {
        String address = connection.getMetaData().getURL();
        assertTrue(address.length() < SHORT, address);
        assertFalse(address.contains("password"), address);
    }

    /** They come into the log, and what is in rows is about people. */
    @Test
    void errorsDoNotQuoteRows() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE WOMAN (NAME VARCHAR(20) PRIMARY KEY)");
            statement.execute("INSERT INTO WOMAN VALUES ('Rosario')");
            SQLException twice =
                    assertThrows(SQLException.class, () -> statement.execute("INSERT INTO WOMAN VALUES ('Rosario')"));
            assertFalse(twice.toString().contains("Rosario"), twice::toString);
        }
    }
}
