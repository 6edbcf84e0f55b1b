// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.Message;
import org.telar.persistence.Dialect;

/** Derby inside this process. */
final class DerbyEngine implements Engine {
    private static final String IN_USE = "XSDB6";
    private static final String MEMORY = "memory:";
    /** Bytes. Each full buffer is forced to the disk: a small one has every large transaction wait for that again and again. */
    private static final String LOG_BUFFER = "1048576";

    private static final Set<String> CLOSED = Set.of("08006", "45000");

    private final Logger log = LoggerFactory.getLogger(DerbyEngine.class);
    private final String name;
    private final AtomicLong opened = new AtomicLong();

    /**
     * @param name the database's folder, or {@code memory:} and a name
     * @param home the folder of Derby's own log; Derby reads this once in the life of a process
     */
    DerbyEngine(String name, Path home) {
        this.name = name;
        var folder = home.toAbsolutePath();
        set("derby.system.home", folder.toString());
        set("derby.stream.error.file", folder.resolve("derby.log").toString());
        set("derby.locks.deadlockTimeout", "5");
        set("derby.locks.waitTimeout", "20");
        set("derby.storage.pageCacheSize", "4000");
        set("derby.storage.logBufferSize", LOG_BUFFER);
        set("derby.language.statementCache.size", "500");
    }

    private static void set(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    @Override
    public Dialect dialect() {
        return Dialect.DERBY;
    }

    @Override
    public DataSource connections() {
        var source = new Parsing();
        source.setDatabaseName(name);
        source.setCreateDatabase("create");
        return source;
    }

    /** Only before the first connection: a folder that goes later is not to be replaced under those who use it. */
    private synchronized void makeWhenMissing() throws SQLException {
        var folder = Path.of(name).normalize();
        // others are in memory, or wherever Derby puts what has no whole path
        if (opened.get() == 0 && folder.isAbsolute()) {
            new DerbyFolder(folder).makeWhenMissing(DerbyEngine::make);
        }
    }

    private static void make(Path folder) throws SQLException {
        var source = database(folder.toString());
        source.setCreateDatabase("create");
        source.getConnection().close();
        end(folder.toString(), "shutdown=true");
    }

    /**
     * Has Derby build the parser of a connection when it is opened, which would else pin the class loader of the module that
     * first asks something new by it: an error that the parser keeps for later has the stack of that moment.
     */
    private final class Parsing extends EmbeddedDataSource {
        private static final long serialVersionUID = 1L;

        @Override
        public Connection getConnection() throws SQLException {
            makeWhenMissing();
            Connection connection = super.getConnection();
            try (var first = connection.createStatement()) {
                // other words each time: what is in the cache of statements is not parsed
                first.execute("VALUES " + opened.incrementAndGet());
                return connection;
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        }
    }

    @Override
    public DataSource probe() {
        return database(name);
    }

    private static EmbeddedDataSource database(String name) {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        return source;
    }

    @Override
    public Map<String, String> placeholders() {
        return Map.of("longText", "CLOB", "binary", "BLOB", "postgresql", "--");
    }

    @Override
    public Message explain(SQLException problem) {
        return Causes.anyState(problem, IN_USE::equals)
                ? Message.of("persistence.derby-in-use", name)
                : Message.of(
                        "persistence.derby-unusable",
                        name,
                        Causes.sql(problem).map(Throwable::getMessage).orElse(problem.getMessage()));
    }

    @Override
    public String place() {
        return name;
    }

    @Override
    public boolean copy(Path folder) throws SQLException {
        try (var connection = database(name).getConnection();
                var copy = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            copy.setString(1, folder.toString());
            copy.execute();
            return true;
        }
    }

    /**
     * Writes everything to the files and gives up the lock on the folder. One in memory is gone a moment later: Derby sleeps
     * half a second before it drops it, for which nobody has to wait.
     */
    @Override
    public void release() {
        if (name.startsWith(MEMORY)) {
            Thread.ofPlatform().name("derby-drop").start(() -> release("drop=true"));
        } else {
            release("shutdown=true");
        }
    }

    private void release(String how) {
        try {
            end(name, how);
            log.info("Derby has closed {}", name);
        } catch (SQLException e) {
            log.warn("Derby could not close {}: {}", name, e.getMessage());
        }
    }

    /** Derby tells success by an exception. */
    private static void end(String name, String how) throws SQLException {
        var source = database(name);
        source.setConnectionAttributes(how);
        try {
            source.getConnection().close();
        } catch (SQLException told) {
            if (!CLOSED.contains(told.getSQLState())) {
                throw told;
            }
        }
    }
}
