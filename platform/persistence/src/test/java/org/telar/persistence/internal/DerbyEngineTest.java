// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerbyEngineTest {
    private static final int MOST_LOOKS = 50;
    private static final int PAUSE_MILLIS = 100;

    @TempDir
    Path home;

    /** A class of a module. */
    public static final class Asker implements Consumer<Connection> {
        @Override
        public void accept(Connection connection) {
            try (var statement = connection.createStatement()) {
                statement.execute("VALUES 'something new'");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Has a class of its own, as the class loader of a module has. */
    private static final class Loader extends ClassLoader {
        Loader() {
            super(DerbyEngineTest.class.getClassLoader());
        }

        Consumer<?> asker() throws IOException, ReflectiveOperationException {
            try (InputStream in =
                    Objects.requireNonNull(DerbyEngineTest.class.getResourceAsStream("DerbyEngineTest$Asker.class"))) {
                byte[] bytes = in.readAllBytes();
                Class<?> type = defineClass(Asker.class.getName(), bytes, 0, bytes.length);
                assertNotSame(Asker.class, type);
                return (Consumer<?>) type.getDeclaredConstructor().newInstance();
            }
        }
    }

    @Test
    void aConnectionHoldsNothingOfAModuleThatWasTheFirstToAskSomethingNewByIt() throws Exception {
        Engine derby = new DerbyEngine("memory:" + home.getFileName(), home);
        // others are there already, and what they asked is in the cache of statements
        DataSource before = derby.connections();
        before.getConnection().close();
        before.getConnection().close();
        DataSource connections = derby.connections();
        try (Connection first = connections.getConnection();
                Connection second = connections.getConnection()) {
            WeakReference<ClassLoader> loader = asked(second);
            for (int look = 0; look < MOST_LOOKS && loader.get() != null; look++) {
                System.gc();
                Thread.sleep(PAUSE_MILLIS);
            }
            assertNull(loader.get());
            first.rollback();
        }
    }

    @SuppressWarnings("unchecked")
    private static WeakReference<ClassLoader> asked(Connection connection) throws Exception {
        Loader loader = new Loader();
        ((Consumer<Connection>) loader.asker()).accept(connection);
        return new WeakReference<>(loader);
    }
}
