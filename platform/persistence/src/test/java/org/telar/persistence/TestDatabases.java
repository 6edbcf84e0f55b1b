// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives databases to tests. They are closed after the last test of the run, and the PostgreSQL server, which the first test
 * that wants it starts, after the last one of the process: Surefire runs each class by itself where there are several
 * processes.
 */
public final class TestDatabases implements ParameterResolver {
    private static final Namespace OURS = Namespace.create(TestDatabases.class);

    /** What a test's constructor asks for. */
    public record Databases(Store run, Store process, Class<?> test) {
        /** One database for all tests of the class. */
        public StandaloneDatabase of(Dialect dialect) {
            return run.computeIfAbsent(test.getName() + dialect, key -> open(fresh(dialect)), StandaloneDatabase.class);
        }

        /** The address of a database that holds nothing. */
        public String fresh(Dialect dialect) {
            return switch (dialect) {
                case DERBY -> "jdbc:derby:memory:" + name() + ";create=true";
                case POSTGRESQL -> process.computeIfAbsent(Server.class).fresh();
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

    /** A PostgreSQL of this process's own. */
    static final class Server implements AutoCloseable {
        private final EmbeddedPostgres postgres;

        Server() {
            try {
                postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off") // nothing here has to outlive the run
                        .setServerConfig("full_page_writes", "off")
                        // what is committed outlives a crash of the server, as it does wherever this is not changed
                        .setServerConfig("synchronous_commit", "on")
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

        /**
         * Kills one of its processes that serves Telar. PostgreSQL then ends all the others at once, and recovers from its
         * log as after a power cut.
         */
        void crash() {
            pids().stream()
                    .limit(1)
                    .flatMap(pid -> ProcessHandle.of(pid).stream())
                    .forEach(ProcessHandle::destroyForcibly);
        }

        /** The processes that serve Telar. They live on for a moment when it is killed, and may still finish what they do. */
        List<Long> pids() {
            var sql = "SELECT pid FROM pg_stat_activity WHERE usename = 'telar'";
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                var pids = new ArrayList<Long>();
                while (rows.next()) {
                    pids.add(rows.getLong("pid"));
                }
                return pids;
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
                context.getRoot().getStore(OURS),
                context.getStore(StoreScope.LAUNCHER_SESSION, OURS),
                context.getRequiredTestClass());
    }
}
