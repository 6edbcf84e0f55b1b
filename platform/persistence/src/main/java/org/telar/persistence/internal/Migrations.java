// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.io.Reader;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.ModuleId;
import org.telar.persistence.Dialect;
import org.telar.persistence.MigrationFailed;
import org.telar.persistence.MigrationScript;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.internal.compartment.SealedColumns;
import org.telar.persistence.internal.walls.Policies;
import org.telar.persistence.internal.walls.TableBook;
import org.telar.persistence.internal.walls.TableLine;

/** Brings modules' tables up to date, each with a history table of its own. */
final class Migrations {
    private final Logger log = LoggerFactory.getLogger(Migrations.class);
    private final Engine engine;
    private final TableBook book;
    /** Flyway's own lock comes too late for two who both find no history table yet: threads here, nodes by their turn. */
    private final ReentrantLock oneAtATime = new ReentrantLock();

    private final Set<ModuleId> asked = new HashSet<>();
    private final Map<ModuleId, List<MigrationScript>> ahead = new HashMap<>();
    private boolean warned;

    /** @param book knows the module's tables already */
    Migrations(Engine engine, TableBook book) {
        this.engine = engine;
        this.book = book;
    }

    /** For a module that starts. */
    void run(ModuleSchema schema) {
        inTurn(schema, () -> {
            asked.add(schema.module());
            if (!schema.scripts().equals(ahead.remove(schema.module()))) {
                migrate(schema);
            }
            guard(schema);
        });
    }

    /** The scripts alone, for a module that has not started: it finds them done, and has its tables guarded then. */
    void runAhead(ModuleSchema schema) {
        inTurn(schema, () -> {
            if (!asked.contains(schema.module())) {
                migrate(schema);
                ahead.put(schema.module(), schema.scripts());
            }
        });
    }

    private interface Work {
        void run() throws SQLException;
    }

    @SuppressWarnings("try") // the turn is held, not used
    private void inTurn(ModuleSchema schema, Work work) {
        oneAtATime.lock();
        try (Engine.Turn turn = engine.turn()) {
            work.run();
        } catch (SQLException e) {
            throw new MigrationFailed(schema.module(), "lock or policies", e.getMessage(), e);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Protected columns of what scripts made take only what is sealed; the tables get their policies, in a database that has such. */
    private void guard(ModuleSchema schema) throws SQLException {
        if (schema.tables().isPresent()) {
            var lines = TableLine.all(schema.tables().get().lines());
            try (var connection = engine.connections().getConnection()) {
                connection.setAutoCommit(false);
                new SealedColumns(engine.dialect()).bringUpToDate(connection, lines);
                if (engine.dialect() == Dialect.POSTGRESQL) {
                    warnOfPowerfulLogin(connection);
                    new Policies(book).bringUpToDate(connection, lines);
                }
                connection.commit();
            }
        }
    }

    private void warnOfPowerfulLogin(Connection connection) throws SQLException {
        if (!warned && engine.passesPolicies(connection)) {
            warned = true;
            log.warn(
                    "The login at {} is a superuser or has BYPASSRLS: policies, the second of two walls between users'"
                            + " data, do not hold for it. Give Telar a login without both",
                    engine.place());
        }
    }

    private void migrate(ModuleSchema schema) {
        ContextLoader.with(Flyway.class.getClassLoader(), () -> migrated(schema));
    }

    private int migrated(ModuleSchema schema) {
        var flyway = Flyway.configure(Flyway.class.getClassLoader())
                .loggers("slf4j")
                .dataSource(engine.connections())
                .resourceProvider(new Scripts(schema.scripts()))
                .locations(new String[0])
                .javaMigrationClassProvider(List::of)
                .placeholders(engine.placeholders())
                .table("schema_history_" + schema.module().tablePrefix())
                // other modules' tables are there already when a module comes first
                .baselineOnMigrate(true)
                .baselineVersion("0")
                // another node may need long
                .lockRetryCount(-1)
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .initSql(engine.everyRow())
                .load();
        try {
            return flyway.migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw failed(schema, flyway, e);
        }
    }

    private static MigrationFailed failed(ModuleSchema schema, Flyway flyway, FlywayException problem) {
        var step = problem instanceof FlywayValidateException ? "validation" : firstPending(flyway, problem);
        var cause = Causes.sql(problem).map(Throwable::getMessage).orElseGet(problem::getMessage);
        return new MigrationFailed(schema.module(), step, cause.strip().replaceAll("\\s*\\R\\s*", "; "), problem);
    }

    /** A script that failed was rolled back, so it is the first that is still to be run. */
    private static String firstPending(Flyway flyway, FlywayException problem) {
        try {
            return Arrays.stream(flyway.info().pending())
                    .findFirst()
                    .map(MigrationInfo::getScript)
                    .orElse("migration");
        } catch (FlywayException unreachable) {
            problem.addSuppressed(unreachable);
            return "migration";
        }
    }

    /** The scripts in memory, as Flyway wants to see them. */
    private record Scripts(List<MigrationScript> scripts) implements ResourceProvider {
        @Override
        public @Nullable LoadableResource getResource(String name) {
            return scripts.stream()
                    .filter(script -> script.name().equals(name))
                    .findFirst()
                    .map(Scripts::resource)
                    .orElse(null);
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return scripts.stream()
                    .filter(script -> script.name().startsWith(prefix)
                            && Arrays.stream(suffixes).anyMatch(script.name()::endsWith))
                    .map(Scripts::resource)
                    .toList();
        }

        private static LoadableResource resource(MigrationScript script) {
            return new LoadableResource() {
                @Override
                public Reader read() {
                    return new StringReader(script.sql());
                }

                @Override
                public String getAbsolutePath() {
                    return script.name();
                }

                @Override
                public String getAbsolutePathOnDisk() {
                    return script.name();
                }

                @Override
                public String getFilename() {
                    return script.name();
                }

                @Override
                public String getRelativePath() {
                    return script.name();
                }
            };
        }
    }
}
