// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.telar.api.ModuleId;
import org.telar.persistence.TestDatabases.Databases;

@ExtendWith(TestDatabases.class)
@ParameterizedClass
@EnumSource(Dialect.class)
class CapacityTest {
    /** A slice of the thousand of {@code telar soak capacity}. */
    private static final int ROUNDS = Integer.getInteger("telar.rounds", 20);

    private static final int PEOPLE = 200;
    private static final ModuleSchema SEATS =
            Samples.schema(new ModuleId("stock"), new MigrationScript("V1__seats.sql", """
                    CREATE TABLE STOCK_EVENT (
                      ID BIGINT PRIMARY KEY,
                      SEATS INTEGER NOT NULL,
                      SEATS_TAKEN INTEGER DEFAULT 0 NOT NULL
                    );
                    CREATE TABLE STOCK_GUEST (EVENT_ID BIGINT NOT NULL, PERSON BIGINT NOT NULL);
                    """));

    private final StandaloneDatabase database;
    private final ModuleStore store;
    private final Capacity seats;

    CapacityTest(Dialect dialect, Databases databases) {
        database = Databases.open(databases.fresh(dialect));
        store = database.open(SEATS);
        seats = new Capacity(store, "STOCK_EVENT", "SEATS_TAKEN", "SEATS");
    }

    @BeforeEach
    void eventWithTwoSeats() {
        event(0, 2, 0);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void event(long id, int places, int taken) {
        store.batch(
                "INSERT INTO STOCK_EVENT (ID, SEATS, SEATS_TAKEN) VALUES (?, ?, ?)",
                List.<Object[]>of(new Object[] {id, places, taken}));
    }

    private boolean enrol(long event, long person) {
        return store.inTransaction(() -> {
            var taken = seats.take(event);
            if (taken) {
                store.batch(
                        "INSERT INTO STOCK_GUEST (EVENT_ID, PERSON) VALUES (?, ?)",
                        List.<Object[]>of(new Object[] {event, person}));
            }
            return taken;
        });
    }

    /** Counts without changing anything. */
    private long guests(long event) {
        return store.batch(
                "UPDATE STOCK_GUEST SET PERSON = PERSON WHERE EVENT_ID = ?", List.<Object[]>of(new Object[] {event}));
    }

    @Test
    void placesAreTakenUntilThereAreNoneAndGivenBack() {
        assertTrue(seats.take(0) && seats.take(0));
        assertFalse(seats.take(0));
        assertTrue(seats.giveBack(0));
        assertTrue(seats.take(0));
        assertTrue(seats.giveBack(0) && seats.giveBack(0));
        assertFalse(seats.giveBack(0));
        assertFalse(seats.take(-1));
    }

    @Test
    void aPlaceThatIsNotCommittedIsFree() {
        assertThrows(
                IllegalArgumentException.class,
                () -> store.inTransaction(() -> {
                    assertTrue(enrol(0, 1) && enrol(0, 2));
                    throw new IllegalArgumentException("no");
                }));
        assertTrue(seats.take(0) && seats.take(0));
        assertEquals(0, guests(0));
    }

    @Test
    void aLimitThatWasLoweredBelowWhatIsTakenLetsNobodyIn() {
        event(1, 1, 5);
        assertFalse(seats.take(1));
    }

    @Test
    void onlyNamesGoIntoTheStatement() {
        assertThrows(IllegalArgumentException.class, () -> new Capacity(store, "A; DROP TABLE B", "C", "D"));
    }

    @Test
    void ofManyWhoWantTheLastPlaceOneGetsItInEveryRound() throws Exception {
        var meeting = new CyclicBarrier(PEOPLE);
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            for (var round = 1; round <= ROUNDS; round++) {
                var event = round;
                event(event, 40, 39);
                var wins = IntStream.range(0, PEOPLE)
                        .mapToObj(person -> people.submit(() -> {
                            meeting.await();
                            return enrol(event, person);
                        }))
                        .toList();
                var won = 0;
                for (Future<Boolean> win : wins) {
                    won += win.get() ? 1 : 0;
                }
                assertEquals(1, won, "in round " + round);
                assertEquals(1, guests(event), "in round " + round);
            }
        }
    }
}
