// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.cayenne.DataObject;
import org.apache.cayenne.access.DataContext;
import org.apache.cayenne.query.ObjectSelect;
import org.apache.cayenne.query.SQLExec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.telar.api.AccessDenied;
import org.telar.api.Grant;
import org.telar.api.Refusals;
import org.telar.api.Scope;
import org.telar.api.User;
import org.telar.persistence.AuditTrail;
import org.telar.persistence.AuditTrail.Verdict;
import org.telar.persistence.Dialect;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.TestDatabases;
import org.telar.persistence.TestDatabases.Databases;
import org.telar.persistence.internal.DatabaseAddress.Readable;

/** Every change is noted with its transaction, tells who and what and nothing of the contents, and cannot be altered unnoticed. */
@ExtendWith(TestDatabases.class)
@ParameterizedClass
@EnumSource
class AuditTrailTest {
    private static final User GARDENER = new User(7, "", Locale.ENGLISH, Set.of(Garden.DIG.id()));
    private static final User AUDITOR = new User(8, "", Locale.ENGLISH, Set.of(AuditTrail.SEE.id()));
    private static final String ENTRIES =
            "SELECT ACCOUNT, PERMISSION, REASON, KIND, TABLE_NAME, FIRST_KEY, LAST_KEY, AFFECTED, FIELDS FROM ";

    private final String url;
    private final Path home;
    private PooledDatabase database;
    private ModuleStore store;

    AuditTrailTest(Dialect dialect, Databases databases, @TempDir Path home) throws SQLException {
        this.home = home;
        url = databases.fresh(dialect);
        database = open(url);
        store = database.open(Garden.SCHEMA);
    }

    private PooledDatabase open(String url) throws SQLException {
        var address = (Readable) DatabaseAddress.of(url, "", "", home);
        return PooledDatabase.open(address.engine(home), 4, home);
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** Derby forgets one in memory when it is closed. */
    private void reopen() throws SQLException {
        database.close();
        database = open(url.startsWith("jdbc:derby") ? "jdbc:derby:" + home.resolve("database") : url);
        store = database.open(Garden.SCHEMA);
    }

    private List<String> select(String sql) {
        var found = new ArrayList<String>();
        store.asTelar(
                "a test looks",
                () -> store.read(
                        sql,
                        List.of(),
                        row -> found.add(String.join(
                                "|", Stream.of(row).map(String::valueOf).toList()))));
        return found;
    }

    private List<String> entries() {
        verdict();
        return select(ENTRIES + "PERSISTENCE_AUDIT ORDER BY NUMBER");
    }

    private Verdict verdict() {
        return database.audit().verify(AUDITOR);
    }

    private static List<@Nullable Object[]> row(@Nullable Object... values) {
        return List.<@Nullable Object[]>of(values);
    }

    private DataObject plot(String place, String remarks) {
        return store.change(context -> {
            var plot = (DataObject) ((DataContext) context).newObject("Plot");
            plot.writeProperty("place", place);
            plot.writeProperty("remarks", remarks);
            return plot;
        });
    }

    private static long key(DataObject row) {
        return ((Number)
                        Objects.requireNonNull(row.getObjectId().getIdSnapshot().get("ID")))
                .longValue();
    }

    @Test
    void keysAreChangedWhileEntriesComeOnAllNodes() throws SQLException {
        var keeper = new User(9, "", Locale.ENGLISH, Set.of(AuditTrail.KEYS.id()));
        var other = url.startsWith("jdbc:derby") ? database : open(url);
        var there = other == database ? store : other.open(Garden.SCHEMA);
        for (int round = 0; round < 3; round++) {
            store.note(AuditTrail.Kind.SIGNED_IN, 5, "password");
            database.audit().changeKeys(keeper);
            // this node has not heard of it
            there.note(AuditTrail.Kind.REFUSED, 6, "password");
            assertEquals(Optional.empty(), verdict().trouble());
        }
        if (other != database) {
            other.close();
        }
        assertEquals(
                List.of("3"), select("SELECT COUNT(*) FROM PERSISTENCE_AUDIT WHERE KIND = 'REFUSED' AND ACCOUNT = 6"));
        assertEquals(
                List.of("3"),
                select("SELECT COUNT(*) FROM PERSISTENCE_AUDIT WHERE REASON = 'audit-rekey' AND ACCOUNT = 9"));
        assertThrows(AccessDenied.class, () -> database.audit().changeKeys(AUDITOR));
    }

    @Test
    void whoAsksForWhatSheMayNotIsNotedOnceInAWhile() {
        var refusals = database.refusals();
        for (int i = 0; i < 50; i++) {
            refusals.refused(GARDENER, AuditTrail.SEE, Refusals.Way.PAGE);
        }
        refusals.refused(GARDENER, AuditTrail.SEE, Refusals.Way.LIST);
        refusals.refused(AUDITOR, AuditTrail.SEE, Refusals.Way.PAGE);
        refusals.refused(GARDENER, Garden.DIG, Refusals.Way.PAGE);
        assertEquals(
                List.of(
                        "7|persistence.audit|denied-page|REFUSED||7|7|1|",
                        "7|persistence.audit|denied-list|REFUSED||7|7|1|",
                        "8|persistence.audit|denied-page|REFUSED||8|8|1|",
                        "7|" + Garden.DIG.id() + "|denied-page|REFUSED||7|7|1|"),
                entries());
    }

    @Test
    void whoGotInAndWhoWasRefusedIsToldAndHowFarTheTrailGoes() {
        var audit = database.audit();
        store.note(AuditTrail.Kind.SIGNED_IN, 5, "password");
        store.note(AuditTrail.Kind.REFUSED, 0, "password");
        assertEquals(Optional.empty(), audit.state(AUDITOR).verified());
        var before = audit.state(AUDITOR);
        var verdict = verdict();
        var state = audit.state(AUDITOR);
        assertEquals(before.chained() + before.waiting(), state.chained());
        assertEquals(0, state.waiting());
        assertTrue(state.signed().isPresent());
        assertEquals(verdict, state.verified().orElseThrow().verdict());
        assertEquals(
                List.of("5|SIGNED_IN|password", "0|REFUSED|password"),
                select("SELECT ACCOUNT, KIND, REASON FROM PERSISTENCE_AUDIT WHERE TABLE_NAME = '' ORDER BY NUMBER"));
        assertThrows(AccessDenied.class, () -> audit.state(GARDENER));
    }

    @Test
    void whoMayNotSeeAllOfItSeesNothing() {
        store.note(AuditTrail.Kind.SIGNED_IN, 5, "password");
        verdict();
        var part = new User(
                7,
                "",
                Locale.ENGLISH,
                List.of(new Grant(Set.of(AuditTrail.SEE.id()), new Scope(Scope.Kind.COUNTRY, "CL"))),
                OptionalLong.empty());
        assertThrows(AccessDenied.class, () -> database.audit().verify(part));
        assertThrows(AccessDenied.class, () -> database.audit().state(part));
        var found = new ArrayList<Object>();
        store.as(part, AuditTrail.SEE, () -> store.read("SELECT NUMBER FROM PERSISTENCE_AUDIT", List.of(), found::add));
        assertEquals(List.of(), found);
    }

    @Test
    void whoDidWhatToWhichRowIsToldAndNothingOfTheContents() throws IOException {
        store.as(GARDENER, Garden.DIG, () -> {
            long one = key(plot("CL-13", "xanthophyll"));
            store.change(context -> {
                ObjectSelect.query(DataObject.class, "Plot").selectOne(context).writeProperty("remarks", "xanthoma");
                return one;
            });
            store.batch("UPDATE GARDEN_PLOT SET PLACE = ? WHERE ID = ?", row("xanthic", one));
            store.batch("UPDATE GARDEN_PLOT SET PLACE = ? WHERE PLACE = ?", row("CL", "xanthic"));
            store.insert(
                    "INSERT INTO GARDEN_TOOL (NAME) VALUES (?)",
                    List.<Object[]>of(new Object[] {"xanthan"}, new Object[] {"xanthium"}));
            store.change(context -> {
                context.deleteObject(
                        ObjectSelect.query(DataObject.class, "Plot").selectOne(context));
                return one;
            });
            store.batch("DELETE FROM GARDEN_PLOT WHERE ID = ?", row(99L));
            SQLExec.query("DELETE FROM GARDEN_TOOL").execute(store.newContext());
        });
        store.asTelar("cleaning up", () -> store.batch("INSERT INTO GARDEN_LOG (NAME) VALUES (?)", row("xanthin")));
        assertEquals(
                List.of(
                        "7|garden.dig||ENTERED|GARDEN_PLOT|1|1|1|",
                        "7|garden.dig||CHANGED|GARDEN_PLOT|1|1|1|REMARKS",
                        "7|garden.dig||CHANGED|GARDEN_PLOT|1|1|1|PLACE",
                        "7|garden.dig||CHANGED|GARDEN_PLOT|0|0|1|PLACE",
                        "7|garden.dig||ENTERED|GARDEN_TOOL|1|2|2|",
                        "7|garden.dig||REMOVED|GARDEN_PLOT|1|1|1|",
                        "7|garden.dig||REMOVED|GARDEN_TOOL|0|0|0|",
                        "0||cleaning up|ENTERED|GARDEN_LOG|0|0|1|"),
                entries());
        assertFalse(String.join(" ", select("SELECT * FROM PERSISTENCE_AUDIT")).contains("xanth"));
        assertFalse(Files.readString(home.resolve("audit/heads")).contains("xanth"));
    }

    @Test
    void labelsThatArePutToRowsAreNotedAsTelarsWork() {
        var limited = new User(
                7,
                "",
                Locale.ENGLISH,
                List.of(new Grant(Set.of(Garden.DIG.id()), Scope.of(Scope.Kind.WAVE, 3))),
                OptionalLong.empty());
        store.as(limited, Garden.DIG, () -> plot("CL-13", "here"));
        assertEquals(
                List.of(
                        "0||labels of what someone entered|ENTERED|GARDEN_PLOT_SCOPE|0|0|1|",
                        "7|garden.dig||ENTERED|GARDEN_PLOT|1|1|1|"),
                entries());
    }

    @Test
    void thereAreAsManyEntriesAsChangesThatWereCommitted() {
        var random = new Random(11);
        int committed = 0;
        for (int i = 0; i < 60; i++) {
            int changes = 1 + random.nextInt(4);
            boolean fails = random.nextInt(3) == 0;
            var work = (Runnable) () -> store.inTransaction(() -> store.as(GARDENER, Garden.DIG, () -> {
                for (int change = 0; change < changes; change++) {
                    plot("CL", "");
                }
                if (fails) {
                    throw new IllegalStateException("undone");
                }
            }));
            if (fails) {
                assertThrows(IllegalStateException.class, work::run);
            } else {
                work.run();
                committed += changes;
            }
        }
        assertEquals(committed, entries().size());
        assertEquals(
                committed,
                store.asTelar(
                        "count",
                        () -> ObjectSelect.query(DataObject.class, "Plot")
                                .select(store.newContext())
                                .size()));
    }

    @Test
    void looksAreNotedInTheTransactionThatReads() {
        var seen = List.of("REMARKS");
        store.as(GARDENER, Garden.DIG, () -> {
            store.inTransaction(() -> store.seen("GARDEN_PLOT", 5, seen, "case-work"));
            assertThrows(IllegalStateException.class, () -> store.seen("GARDEN_PLOT", 5, seen, "case-work"));
        });
        assertEquals(List.of("7|garden.dig|case-work|SEEN|GARDEN_PLOT|5|5|1|REMARKS"), entries());
        assertThrows(AccessDenied.class, () -> database.audit().verify(GARDENER));
    }

    @Test
    void theChainGoesOnAfterAnEnd() throws SQLException {
        reopen();
        store.as(GARDENER, Garden.DIG, () -> plot("CL", ""));
        reopen();
        store.as(GARDENER, Garden.DIG, () -> plot("CL", ""));
        var before = verdict();
        reopen();
        assertEquals(2, before.entries());
        assertEquals(before, verdict());
        assertTrue(before.trouble().isEmpty());
    }

    @Test
    void onlyTheOwnerReadsTheKeys() throws IOException {
        for (var name : List.of("audit.key", "audit-heads.key")) {
            assertEquals(
                    PosixFilePermissions.fromString("rw-------"),
                    Files.getPosixFilePermissions(home.resolve("keys").resolve(name)),
                    name);
        }
    }

    @Test
    void whatIsAlteredInTheDatabaseIsFound() throws SQLException, IOException {
        for (int i = 0; i < 6; i++) {
            store.as(GARDENER, Garden.DIG, () -> plot("CL", ""));
            if (i == 2) {
                assertTrue(verdict().trouble().isEmpty());
            }
        }
        assertTrue(verdict().trouble().isEmpty());
        assertFound(3, "persistence.audit.changed", "UPDATE PERSISTENCE_AUDIT SET ACCOUNT = 9 WHERE NUMBER = 3");
        assertFound(2, "persistence.audit.missing", "DELETE FROM PERSISTENCE_AUDIT WHERE NUMBER = 2");
        assertFound(
                4,
                "persistence.audit.missing",
                "DELETE FROM PERSISTENCE_AUDIT WHERE NUMBER = 4",
                "UPDATE PERSISTENCE_AUDIT SET NUMBER = 7 WHERE NUMBER = 6");
        assertFound(
                4,
                "persistence.audit.moved",
                "UPDATE PERSISTENCE_AUDIT SET NUMBER = 40 WHERE NUMBER = 4",
                "UPDATE PERSISTENCE_AUDIT SET NUMBER = 4 WHERE NUMBER = 5",
                "UPDATE PERSISTENCE_AUDIT SET NUMBER = 5 WHERE NUMBER = 40");
        assertFound(5, "persistence.audit.cut-off", "DELETE FROM PERSISTENCE_AUDIT WHERE NUMBER > 4");
        assertFound(
                3,
                "persistence.audit.head-lost",
                "DELETE FROM PERSISTENCE_AUDIT WHERE NUMBER > 2",
                "DELETE FROM PERSISTENCE_AUDIT_HEAD");
        assertFound(3, "persistence.audit.head-forged", "UPDATE PERSISTENCE_AUDIT_HEAD SET SIGNATURE = 'no'");
    }

    private void assertFound(long entry, String key, String... alterations) {
        assertThrows(
                Undone.class,
                () -> store.inTransaction(() -> {
                    store.asTelar("tamper", () -> {
                        for (var sql : alterations) {
                            store.batch(sql, row());
                        }
                    });
                    var trouble = verdict().trouble().orElseThrow(() -> new AssertionError("Not found: " + key));
                    assertEquals(entry, trouble.entry(), key);
                    assertEquals(key, trouble.what().key());
                    throw new Undone();
                }));
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
