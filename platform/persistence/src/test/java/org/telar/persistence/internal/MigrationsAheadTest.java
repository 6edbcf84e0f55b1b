// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.telar.persistence.Dialect;
import org.telar.persistence.MigrationFailed;
import org.telar.persistence.MigrationScript;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.TestDatabases;
import org.telar.persistence.TestDatabases.Databases;
import org.telar.persistence.internal.DatabaseAddress.Readable;

/** Tables that are made before their module asks are those that it would have made, and what fails is told to the module. */
@ExtendWith(TestDatabases.class)
@ParameterizedClass
@EnumSource(Dialect.class)
class MigrationsAheadTest {
    private static final ModuleSchema GARDEN = Garden.SCHEMA;
    private static final MigrationScript WRONG = new MigrationScript("V900__wrong.sql", "CREATE NONSENSE;");

    private final Dialect dialect;
    private final PooledDatabase database;

    MigrationsAheadTest(Dialect dialect, Databases databases) throws SQLException {
        this.dialect = dialect;
        Path home = Path.of("target");
        var address = (Readable) DatabaseAddress.of(databases.fresh(dialect), "", "", home);
        database = PooledDatabase.open(address.engine(home), 3, home);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aModuleFindsItsTablesAndIsGuardedAsEver() {
        database.prepare(GARDEN);
        try (ModuleStore store = database.open(GARDEN)) {
            assertEquals(GARDEN.scripts().size(), scripts(store));
            assertEquals(0, count(store, "SELECT COUNT(*) FROM GARDEN_PLOT"));
            if (dialect == Dialect.POSTGRESQL) {
                String policies = "SELECT COUNT(*) FROM pg_policies WHERE tablename = 'garden_plot'";
                assertEquals(1, count(store, policies));
            }
        }
    }

    @Test
    void whoHasStartedIsLeftAlone() {
        database.open(GARDEN).close();
        database.prepare(with(WRONG));
        try (ModuleStore store = database.open(GARDEN)) {
            assertEquals(GARDEN.scripts().size(), scripts(store));
        }
    }

    @Test
    void whatWasMadeForAnotherReleaseDoesNotCount() {
        database.prepare(GARDEN);
        var more = with(new MigrationScript("V900__more.sql", "CREATE TABLE GARDEN_SHED (ID BIGINT NOT NULL);"));
        try (ModuleStore store = database.open(more)) {
            assertEquals(more.scripts().size(), scripts(store));
            assertEquals(0, count(store, "SELECT COUNT(*) FROM GARDEN_SHED"));
        }
    }

    @Test
    void whatFailsIsToldWhenTheModuleAsks() {
        assertThrows(MigrationFailed.class, () -> database.prepare(with(WRONG)));
        var told = assertThrows(MigrationFailed.class, () -> database.open(with(WRONG)));
        assertEquals(WRONG.name(), told.reason().values().get(1));
        try (ModuleStore store = database.open(GARDEN)) {
            assertEquals(GARDEN.scripts().size(), scripts(store));
        }
    }

    private static ModuleSchema with(MigrationScript more) {
        List<MigrationScript> scripts = new ArrayList<>(GARDEN.scripts());
        scripts.add(more);
        return new ModuleSchema(GARDEN.module(), GARDEN.loader(), scripts, Optional.empty());
    }

    private static long scripts(ModuleStore store) {
        return count(
                store, "SELECT COUNT(*) FROM \"schema_history_garden\" WHERE \"type\" = 'SQL' AND \"success\" = TRUE");
    }

    private static long count(ModuleStore store, String sql) {
        List<Long> found = new ArrayList<>();
        store.asTelar("count", () -> store.read(sql, List.of(), row -> found.add(((Number) row[0]).longValue())));
        return found.getFirst();
    }
}
