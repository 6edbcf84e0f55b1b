// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telar.persistence.internal.DatabaseAddress.Embedded;
import org.telar.persistence.internal.DatabaseAddress.Server;
import org.telar.persistence.internal.DatabaseAddress.Unreadable;

class DatabaseAddressTest {
    private static final Path HOME = Path.of("/srv/telar");
    private static final String SECRET = "s3cret";

    private static DatabaseAddress read(String url) {
        return DatabaseAddress.of(url, "", "", HOME);
    }

    @ParameterizedTest
    @CsvSource({
        "'', /srv/telar/database",
        "'  ', /srv/telar/database",
        "jdbc:derby:/var/db, /var/db",
        "jdbc:derby:/var/db;create=true, /var/db",
        "jdbc:derby:memory:x, memory:x",
    })
    void derbyIsTheDefaultOrNamed(String url, String name) {
        assertEquals(new Embedded(name), read(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://ana:s3cret@db.example:5433/telar",
                "postgres://ana:s3cret@db.example:5433/telar",
                "jdbc:postgresql://ana:s3cret@db.example:5433/telar",
                "jdbc:postgresql://db.example:5433/telar?user=ana&password=s3cret",
                " postgresql://%61na:%733cret@db.example:5433/telar ",
            })
    void aServerIsWrittenInManyWays(String url) {
        assertEquals(
                new Server("jdbc:postgresql://db.example:5433/telar", "db.example:5433", "telar", "ana", SECRET),
                read(url));
    }

    @Test
    void optionsOfTheDriverAreKept() {
        var server = assertInstanceOf(
                Server.class,
                read("postgresql://ana@one,two:5433/telar?sslmode=require&password=s3cret&targetServerType=primary"));
        assertEquals("jdbc:postgresql://one,two:5433/telar?sslmode=require&targetServerType=primary", server.url());
        assertEquals("one,two:5433", server.host());
        assertEquals(SECRET, server.password());
    }

    @Test
    void aPasswordMayHoldAnyCharacterWhenItIsEncoded() {
        var server = assertInstanceOf(Server.class, read("postgresql://ana:a%2Fb%40c%3A%23+%C3%B1@host/telar"));
        assertEquals("a/b@c:#+ñ", server.password());
        assertEquals("host", server.host());
    }

    @Test
    void userAndPasswordOfTheirOwnWin() {
        var server = assertInstanceOf(
                Server.class, DatabaseAddress.of("postgresql://ana:old@host/telar", "eva", SECRET, HOME));
        assertEquals("eva", server.user());
        assertEquals(SECRET, server.password());
    }

    @ParameterizedTest
    @CsvSource({
        "mysql://ana:s3cret@host/db, mysql://***@host/db",
        "postgresql://ana:s3cret@host, postgresql://***@host",
        "postgresql://ana:s3/cr#et@host/db^, postgresql://***@host/db^",
        "postgresql://ana:%zz@host/db, postgresql://***@host/db",
        "jdbc:postgresql:telar?password=s3cret, jdbc:postgresql:telar?password=***",
        "jdbc:derby:/db;bootPassword=s3cret, jdbc:derby:/db;bootPassword=***",
        "nonsense, nonsense",
    })
    void whatIsNotUnderstoodIsShownWithoutItsPassword(String url, String shown) {
        assertEquals(new Unreadable(shown), read(url));
    }

    @Test
    void theTextOfAnAddressHasNoPassword() {
        assertFalse(read("postgresql://ana:s3cret@host/telar").toString().contains(SECRET));
    }
}
