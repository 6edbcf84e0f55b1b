// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.io.Serial;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.telar.api.Message;
import org.telar.persistence.Dialect;
import org.telar.persistence.internal.DatabaseAddress.Server;

/** A PostgreSQL server. */
record PostgresEngine(Server server) implements Engine {
    private static final Set<String> WRONG_LOGIN = Set.of("28000", "28P01");
    private static final String NO_DATABASE = "3D000";
    private static final int CONNECT_SECONDS = 5;
    /** A server that was stopped while it listens takes a connection and never answers. */
    private static final int LOGIN_SECONDS = 10;

    /** Any number that nobody else uses: "telar" in ASCII. */
    private static final long MIGRATION_LOCK = 0x74656C6172L;

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public DataSource connections() {
        return new Address(
                server,
                "connectTimeout=" + CONNECT_SECONDS + "&loginTimeout=" + LOGIN_SECONDS
                        + "&tcpKeepAlive=true&reWriteBatchedInserts=true");
    }

    @Override
    public DataSource probe() {
        return new Address(server, "loginTimeout=2&socketTimeout=1");
    }

    /**
     * Tells what was set only. The driver's own source tells every setting that there is, 1,500 characters, and Flyway
     * searches them for passwords at each module, which took a fifth of a second each time.
     */
    private static final class Address extends PGSimpleDataSource {
        @Serial
        private static final long serialVersionUID = 1;

        private final String url;

        /** @param settings win over those that the server's URL has itself */
        Address(Server server, String settings) {
            // the detail of an error quotes values of rows, which are people's data
            url = server.url() + (server.url().contains("?") ? "&" : "?")
                    + "ApplicationName=telar&logServerErrorDetail=false&" + settings;
            setUser(server.user());
            setPassword(server.password());
        }

        @Override
        public String getUrl() {
            return url;
        }
    }

    /** A lock of the session: it goes with the connection, also when this process dies. */
    @Override
    public Turn turn() throws SQLException {
        Connection connection = connections().getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + MIGRATION_LOCK + ")");
            return connection::close;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public String everyRow() {
        return "SELECT set_config('telar.reach', '*', FALSE)";
    }

    @Override
    public boolean passesPolicies(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user")) {
            return row.next() && row.getBoolean(1);
        }
    }

    @Override
    public Map<String, String> placeholders() {
        return Map.of("longText", "TEXT", "binary", "BYTEA", "postgresql", "");
    }

    @Override
    public Message explain(SQLException problem) {
        if (Causes.anyState(problem, WRONG_LOGIN::contains)) {
            return Message.of("persistence.postgresql-login", server.host(), server.user());
        }
        if (Causes.anyState(problem, NO_DATABASE::equals)) {
            return Message.of("persistence.postgresql-no-database", server.host(), server.database());
        }
        if (Causes.anyState(problem, state -> state.startsWith("08"))) {
            return Message.of("persistence.postgresql-unreachable", server.host());
        }
        return Message.of("persistence.postgresql-unusable", server.host(), problem.getMessage());
    }

    @Override
    public String place() {
        return server.host() + "/" + server.database();
    }

    @Override
    public void release() {
        // the pool has closed the connections; nothing else is held here
    }
}
