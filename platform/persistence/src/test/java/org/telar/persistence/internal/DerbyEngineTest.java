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
        DataSource connections = new DerbyEngine("memory:" + home.getFileName(), home).connections();
        try (Connection first = connections.getConnection();
                Connection second = connections.getConnection()) {
            WeakReference<ClassLoader> loader = asked(second);
            System.gc();
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
