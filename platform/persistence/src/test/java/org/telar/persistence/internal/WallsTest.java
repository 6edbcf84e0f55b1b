// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.cayenne.CayenneRuntimeException;
import org.apache.cayenne.DataObject;
import org.apache.cayenne.access.DataContext;
import org.apache.cayenne.query.ObjectSelect;
import org.apache.cayenne.query.SQLExec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.telar.api.AccessDenied;
import org.telar.api.Grant;
import org.telar.api.Scope;
import org.telar.api.Scope.Kind;
import org.telar.api.User;
import org.telar.persistence.Dialect;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.TestDatabases;
import org.telar.persistence.TestDatabases.Databases;
import org.telar.persistence.internal.DatabaseAddress.Readable;
import org.telar.persistence.internal.walls.Walls;

/** Whatever is asked in whatever way, nobody gets rows beyond her reach: with both walls, and with each alone. */
@ExtendWith(TestDatabases.class)
@ParameterizedClass
@EnumSource
class WallsTest {
    /** Which walls stand, where. */
    enum Ground {
        DERBY(Dialect.DERBY, Walls.BOTH),
        POSTGRESQL(Dialect.POSTGRESQL, Walls.BOTH),
        FIRST_WALL_ALONE(Dialect.POSTGRESQL, new Walls(true, false)),
        SECOND_WALL_ALONE(Dialect.POSTGRESQL, new Walls(false, true));

        private final Dialect dialect;
        private final Walls walls;

        Ground(Dialect dialect, Walls walls) {
            this.dialect = dialect;
            this.walls = walls;
        }
    }

    private static final List<String> SCOPED =
            List.of("GARDEN_PROGRAMME", "GARDEN_WAVE", "GARDEN_PLOT", "GARDEN_BED", "GARDEN_NOTE");
    private static final int PEOPLE = 10;

    private final Ground ground;
    private final Garden garden = new Garden(7);
    private final PooledDatabase database;
    private final ModuleStore store;

    WallsTest(Ground ground, Databases databases) throws SQLException {
        this.ground = ground;
        Path home = Path.of("target");
        var address = (Readable) DatabaseAddress.of(databases.fresh(ground.dialect), "", "", home);
        database = PooledDatabase.open(address.engine(home), 4, home, ground.walls);
        store = database.open(Garden.SCHEMA);
        garden.plant(store);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Set<Long> keys(String sql, Object... values) {
        Set<Long> keys = new TreeSet<>();
        store.read(sql, List.of(values), row -> keys.add(((Number) row[0]).longValue()));
        return keys;
    }

    private static User reaching(Scope... scopes) {
        return new User(
                1,
                "",
                Locale.ENGLISH,
                Stream.of(scopes)
                        .map(scope -> new Grant(Set.of(Garden.DIG.id()), scope))
                        .toList(),
                OptionalLong.empty());
    }

    private static List<Object[]> row(Object... values) {
        return List.<Object[]>of(values);
    }

    @Test
    void everyWayToReadGivesWhatLiesWithinReach() {
        for (int i = 0; i < PEOPLE; i++) {
            User user = garden.someone();
            store.as(user, Garden.DIG, () -> {
                for (String table : SCOPED) {
                    Set<Long> hers = new TreeSet<>(garden.reached(table, user));
                    for (String sql : waysToRead(table)) {
                        assertEquals(hers, keys(sql), () -> sql + " for " + user.grants());
                    }
                    assertEquals(
                            Set.of((long) hers.size()),
                            keys("SELECT COUNT(*) FROM " + table + " X WHERE X.ID > ?", 0L));
                }
                Set<Long> beds = new TreeSet<>(garden.reached("GARDEN_BED", user));
                assertEquals(beds, keys("SELECT L.BED FROM GARDEN_LEAF L"));
                Set<Long> plots = garden.reached("GARDEN_PLOT", user);
                assertEquals(
                        plots.size(),
                        ObjectSelect.query(DataObject.class, "Plot")
                                .select(store.newContext())
                                .size());
                assertEquals(1, keys("SELECT ID FROM GARDEN_TOOL").size());
                assertEquals(
                        user.reach(Garden.DIG).isEverything() ? 1 : 0,
                        keys("SELECT ID FROM GARDEN_LOG").size());
            });
        }
    }

    private static List<String> waysToRead(String table) {
        return Stream.of(
                        "SELECT ID FROM T",
                        "SELECT T.ID FROM T WHERE T.ID > 0 OR 1 = 1 ORDER BY T.ID",
                        "SELECT x.ID FROM T AS x, T y WHERE x.ID = y.ID",
                        "SELECT X.ID FROM GARDEN_TOOL G CROSS JOIN T X",
                        "SELECT Y.ID FROM T X RIGHT JOIN T Y ON Y.ID = X.ID",
                        "SELECT Z.ID FROM (SELECT ID FROM T WHERE ID BETWEEN 1 AND 999) Z",
                        "SELECT G.ID + 0 * G.ID + X.ID - G.ID FROM GARDEN_TOOL G JOIN T X ON (X.ID IN (SELECT ID FROM T))",
                        "SELECT X.ID FROM T X WHERE EXISTS (SELECT 1 FROM T Y WHERE Y.ID = X.ID)",
                        "SELECT MIN(X.ID) FROM T X GROUP BY X.ID HAVING COUNT(*) > 0",
                        "SELECT ID FROM T UNION SELECT ID FROM T",
                        "SELECT CASE WHEN 1 = 1 THEN X.ID ELSE (SELECT MAX(ID) FROM T) END FROM T X",
                        "SELECT DISTINCT X.ID FROM T X OFFSET 0 ROWS FETCH NEXT 500 ROWS ONLY")
                .map(sql -> sql.replaceAll("\\bT\\b", table))
                .toList();
    }

    @Test
    void nothingBeyondReachIsChangedOrDeleted() {
        for (int i = 0; i < PEOPLE; i++) {
            User user = garden.someone();
            Set<Long> waves = garden.reached("GARDEN_WAVE", user);
            Set<Long> beds = garden.reached("GARDEN_BED", user);
            String mark = "touched " + i;
            assertThrows(
                    Undone.class,
                    () -> store.inTransaction(() -> {
                        store.as(user, Garden.DIG, () -> {
                            long changed = store.batch("UPDATE GARDEN_WAVE SET NAME = ?", row(mark));
                            assertEquals(waves.size(), changed);
                            long deleted = store.batch("DELETE FROM GARDEN_BED WHERE ID > ? OR 1 = 1", row(0L));
                            assertEquals(beds.size(), deleted);
                        });
                        store.asTelar("look", () -> {
                            assertEquals(new TreeSet<>(waves), keys("SELECT ID FROM GARDEN_WAVE WHERE NAME = ?", mark));
                            assertEquals(
                                    Garden.ROWS - beds.size(),
                                    keys("SELECT ID FROM GARDEN_BED").size());
                        });
                        throw new Undone();
                    }));
        }
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Test
    void whatIsInsertedLiesWithinReach() {
        User gardener = reaching(Scope.of(Kind.WAVE, 3));
        store.as(gardener, Garden.DIG, () -> {
            String bed = "INSERT INTO GARDEN_BED (PLOT, WAVE, KIND, OWNER, NAME) VALUES (?, ?, ?, ?, ?)";
            long[] hers = store.insert(bed, List.<Object[]>of(new Object[] {null, 3L, "TREE", null, "hers"}));
            assertEquals(Set.of(hers[0]), keys("SELECT ID FROM GARDEN_BED WHERE NAME = 'hers'"));
            store.batch(bed, List.<Object[]>of(new Object[] {null, 3L, "TREE", null, "hers too"}));
            assertRefused(() -> store.insert(bed, List.<Object[]>of(new Object[] {null, 4L, "TREE", null, "no"})));
            assertRefused(() -> store.batch(bed, List.<Object[]>of(new Object[] {null, null, "TREE", 3L, "no"})));
            assertRefused(() -> store.batch("INSERT INTO GARDEN_LOG (NAME) VALUES (?)", row("no")));
            assertRefused(() -> store.batch("INSERT INTO GARDEN_NOTE (ACCOUNT) VALUES (?)", row(2L)));
            assertEquals(1, store.batch("INSERT INTO GARDEN_NOTE (ACCOUNT) VALUES (?)", row(1L)));
        });
        store.asTelar("look", () -> assertEquals(Set.of(), keys("SELECT ID FROM GARDEN_BED WHERE NAME = 'no'")));
    }

    /** By one wall or the other: the first says no by its own exception, the second as the database does. */
    private static void assertRefused(Runnable work) {
        var refused = assertThrows(RuntimeException.class, work::run);
        assertTrue(
                refused instanceof AccessDenied
                        || refused instanceof IllegalStateException
                        || refused instanceof CayenneRuntimeException,
                refused::toString);
    }

    @Test
    void whatIsEnteredGetsTheLabelsOfTheReach() {
        User gardener = reaching(Scope.of(Kind.WAVE, 3), new Scope(Kind.COUNTRY, "MX"));
        store.as(gardener, Garden.DIG, () -> {
            long plot = store.insert("INSERT INTO GARDEN_PLOT (PLACE) VALUES (?)", row("CL-13"))[0];
            store.change(context -> plot((DataContext) context, "CO"));
            assertTrue(keys("SELECT ID FROM GARDEN_PLOT").contains(plot));
            assertEquals(
                    1,
                    keys("SELECT ID FROM GARDEN_PLOT WHERE PLACE = 'CO' AND REMARKS LIKE 'new%'")
                            .size());
            assertRefused(() -> store.batch("INSERT INTO GARDEN_PLOT (ID, PLACE) VALUES (?, ?)", row(999L, "CL-13")));
            assertRefused(
                    () -> store.batch("INSERT INTO GARDEN_PLOT_SCOPE (PLOT, LABEL) VALUES (?, ?)", row(1L, "wave:4")));
        });
    }

    @Test
    void entitiesStayWithinReach() {
        User chilean = reaching(new Scope(Kind.COUNTRY, "CL"));
        store.as(chilean, Garden.DIG, () -> {
            store.change(context -> plot((DataContext) context, "CL-05"));
            assertRefused(() -> store.change(context -> plot((DataContext) context, "CO-05")));
            assertRefused(() -> store.change(context -> {
                var plot = ObjectSelect.query(DataObject.class, "Plot").selectFirst(context);
                plot.writeProperty("place", "MX-09");
                return plot;
            }));
            assertRefused(() -> {
                var context = (DataContext) store.newContext();
                plot(context, "MX");
                context.commitChanges();
            });
        });
        assertEquals(
                Set.of(), store.asTelar("look", () -> keys("SELECT ID FROM GARDEN_PLOT WHERE REMARKS LIKE 'new%MX'")));
    }

    private static DataObject plot(DataContext context, String place) {
        var plot = (DataObject) context.newObject("Plot");
        plot.writeProperty("place", place);
        plot.writeProperty("remarks", "new in " + place);
        return plot;
    }

    @Test
    void whoOnlyLooksChangesNothing() {
        if (!ground.walls.first()) {
            return;
        }
        User seen = new User(
                1,
                "",
                Locale.ENGLISH,
                List.of(new Grant(Set.of(User.EVERYTHING), Scope.EVERYWHERE)),
                OptionalLong.of(9));
        store.as(seen, Garden.DIG, () -> {
            assertEquals(1, keys("SELECT ID FROM GARDEN_LOG").size());
            assertThrows(AccessDenied.class, () -> store.batch("DELETE FROM GARDEN_TOOL", row()));
        });
    }

    @Test
    void whoDoesNotActSeesWhatIsSharedAndNothingElse() {
        assertEquals(1, keys("SELECT ID FROM GARDEN_TOOL").size());
        if (ground.walls.first()) {
            var refused = assertThrows(IllegalStateException.class, () -> keys("SELECT ID FROM GARDEN_PLOT"));
            assertTrue(refused.getMessage().contains("GARDEN_PLOT"), refused::getMessage);
            assertThrows(IllegalStateException.class, () -> store.batch("DELETE FROM GARDEN_TOOL", row()));
        } else {
            assertEquals(Set.of(), keys("SELECT ID FROM GARDEN_PLOT"));
        }
    }

    @Test
    void theReachMayChangeWithinATransaction() {
        User one = reaching(Scope.of(Kind.WAVE, 1));
        User other = reaching(Scope.of(Kind.WAVE, 2));
        store.inTransaction(() -> store.as(one, Garden.DIG, () -> {
            assertEquals(Set.of(1L), keys("SELECT ID FROM GARDEN_WAVE"));
            store.as(other, Garden.DIG, () -> assertEquals(Set.of(2L), keys("SELECT ID FROM GARDEN_WAVE")));
            assertEquals(
                    16,
                    store.asTelar("look", () -> keys("SELECT ID FROM GARDEN_WAVE"))
                            .size());
            assertEquals(Set.of(1L), keys("SELECT ID FROM GARDEN_WAVE"));
        }));
    }

    @Test
    void aColumnMayBeCalledAsATableIs() {
        User one = reaching(Scope.of(Kind.WAVE, 1));
        store.as(one, Garden.DIG, () -> {
            store.batch("INSERT INTO GARDEN_NOTE (ACCOUNT, GARDEN_LOG) VALUES (?, ?)", row(1L, 5L));
            assertRefused(
                    () -> store.batch("INSERT INTO GARDEN_NOTE (ACCOUNT, GARDEN_LOG) VALUES (?, ?)", row(2L, 5L)));
            assertEquals(Set.of(5L), keys("SELECT t0.GARDEN_LOG FROM GARDEN_NOTE t0 WHERE t0.GARDEN_LOG > ?", 0L));
            assertEquals(1, store.batch("UPDATE GARDEN_NOTE SET GARDEN_LOG = ? WHERE GARDEN_LOG = ?", row(6L, 5L)));
            assertEquals(Set.of(6L), keys("SELECT GARDEN_LOG FROM GARDEN_NOTE WHERE GARDEN_LOG IS NOT NULL"));
            assertEquals(
                    Set.of(), keys("SELECT L.ID FROM GARDEN_NOTE N JOIN GARDEN_LOG L ON L.ID > N.GARDEN_LOG - 99"));
        });
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        if (!ground.walls.first()) {
            return;
        }
        User one = reaching(Scope.of(Kind.WAVE, 1));
        List<String> strange = List.of(
                "SELECT ID FROM PERSISTENCE_EVENT",
                "SELECT ID FROM GARDEN_WAVE FOR UPDATE",
                "SELECT X.A FROM GARDEN_WAVE X (A, B, C)",
                "SELECT ID FROM public.GARDEN_WAVE",
                "TRUNCATE TABLE GARDEN_WAVE",
                "CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('a', 'b')",
                "SELECT WRONG WRONG WRONG",
                "SELECT P.ID, 1 AS \"a'\", N.GARDEN_LOG, 2 AS \"b'\" FROM (GARDEN_NOTE N JOIN GARDEN_PLOT P ON 1=1)",
                "UPDATE GARDEN_WAVE SET PROGRAMME = 2",
                "UPDATE GARDEN_BED SET NAME = W.NAME FROM GARDEN_WAVE W",
                "DELETE FROM GARDEN_BED USING GARDEN_WAVE",
                "INSERT INTO GARDEN_BED (WAVE) SELECT ID FROM GARDEN_WAVE",
                "INSERT INTO GARDEN_BED (PLOT, WAVE, KIND, OWNER) VALUES ((SELECT MAX(ID) FROM GARDEN_PLOT), 1, '', 1)");
        store.as(one, Garden.DIG, () -> {
            for (String sql : strange) {
                assertThrows(RuntimeException.class, () -> store.batch(sql, row()), sql);
                assertFalse(sql.isEmpty());
            }
            assertThrows(
                    RuntimeException.class,
                    () -> SQLExec.query("INSERT INTO GARDEN_TOOL (NAME) SELECT NAME FROM GARDEN_LOG; SELECT 1")
                            .execute(store.newContext()));
            assertThrows(
                    RuntimeException.class,
                    () -> SQLExec.query("INSERT INTO GARDEN_BED (WAVE) VALUES (1)")
                            .execute(store.newContext()));
        });
        store.asTelar(
                "look",
                () -> assertEquals(
                        Garden.ROWS, keys("SELECT ID FROM GARDEN_BED").size()));
    }

    @Test
    void threadsThatAreStartedInsideDoNotAct() throws InterruptedException {
        List<Throwable> failures = new ArrayList<>();
        store.as(reaching(Scope.EVERYWHERE), Garden.DIG, () -> {
            var thread = Thread.ofPlatform()
                    .uncaughtExceptionHandler((where, failure) -> failures.add(failure))
                    .start(() -> {
                        if (!keys("SELECT ID FROM GARDEN_PLOT").isEmpty()) {
                            throw new AssertionError("It reads");
                        }
                    });
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        assertEquals(
                ground.walls.first() ? 1 : 0,
                failures.stream()
                        .filter(IllegalStateException.class::isInstance)
                        .count());
        assertEquals(
                List.of(),
                failures.stream().filter(AssertionError.class::isInstance).collect(Collectors.toList()));
    }
}
