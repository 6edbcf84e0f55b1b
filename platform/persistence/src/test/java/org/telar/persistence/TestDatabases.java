// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives databases to tests. The PostgreSQL server is started by the first test that wants it; everything is closed after
 * the last test of the run.
 */
public final class TestDatabases implements ParameterResolver {
    /** What a test's constructor asks for. */
    public record Databases(Store run, Class<?> test) {
        /** One database for all tests of the class. */
        public StandaloneDatabase of(Dialect dialect) {
            return run.computeIfAbsent(test.getName() + dialect, key -> open(fresh(dialect)), StandaloneDatabase.class);
        }

        /** The address of a database that holds nothing. */
        public String fresh(Dialect dialect) {
            return switch (dialect) {
                case DERBY -> "jdbc:derby:memory:" + name() + ";create=true";
                case POSTGRESQL -> run.computeIfAbsent(Server.class).fresh();
            };
        }

        public static StandaloneDatabase open(String url) {
            try {
                return StandaloneDatabase.open(url, Path.of("target"));
            } catch (SQLException e) {
                throw new IllegalStateException(url, e);
            }
        }
    }

    /** A PostgreSQL of this run's own. */
    static final class Server implements AutoCloseable {
        private final EmbeddedPostgres postgres;

        Server() {
            try {
                postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off") // nothing here has to outlive the run
                        .setServerConfig("full_page_writes", "off")
                        .start();
                execute("CREATE ROLE telar LOGIN");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** As Telar's login should be, which may make nothing but tables: policies do not hold for a superuser. */
        private void execute(String sql) {
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }

        String fresh() {
            var name = name();
            execute("CREATE DATABASE " + name + " OWNER telar");
            return postgres.getJdbcUrl("telar", name);
        }

        @Override
        public void close() throws IOException {
            postgres.close();
        }
    }

    private static String name() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Databases.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new Databases(
                context.getRoot().getStore(Namespace.create(TestDatabases.class)), context.getRequiredTestClass());
    }
}
