// SPDX-License-Identifier: Apache-2.0
package org.telar.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/** A real PostgreSQL of this process's own, on a free port; it takes some seconds to start. */
public final class PostgresServer implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    private String pattern = "";

    public PostgresServer() {
        this(EmbeddedPostgres.builder());
    }

    /** One that need not keep anything when the machine loses its power, and so waits for no disk. */
    public static PostgresServer forgetful() {
        return new PostgresServer(
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").setServerConfig("full_page_writes", "off"));
    }

    private PostgresServer(EmbeddedPostgres.Builder wanted) {
        try {
            postgres = wanted.start();
            execute("CREATE ROLE telar LOGIN");
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }

    /**
     * Makes an empty database that belongs to an ordinary login, as policies do not hold for a superuser, and tells
     * its URL, credentials included, as one would put it into TELAR_DB_URL.
     */
    public String newDatabase() {
        var name = freshName();
        execute("CREATE DATABASE " + name + " OWNER telar");
        return postgres.getJdbcUrl("telar", name);
    }

    /** A copy of a database with the tables of all modules on the class path, as {@link #newDatabase()} otherwise. */
    synchronized String copyOfPattern() {
        if (pattern.isEmpty()) {
            String url = newDatabase();
            DerbyPattern.fill(url);
            pattern = url.replaceFirst(".*/([^?]+).*", "$1");
        }
        var name = freshName();
        execute("CREATE DATABASE " + name + " TEMPLATE " + pattern + " OWNER telar");
        return postgres.getJdbcUrl("telar", name);
    }

    private static String freshName() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }

    /** Where its files are; all that was written so far is in them, or in its log. */
    public Path files() {
        execute("CHECKPOINT");
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var folder = statement.executeQuery("SHOW data_directory")) {
            folder.next();
            return Path.of(folder.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not tell where its files are", e);
        }
    }

    private void execute(String sql) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        }
    }
}
