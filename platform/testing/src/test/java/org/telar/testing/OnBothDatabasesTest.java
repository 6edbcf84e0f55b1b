// SPDX-License-Identifier: Apache-2.0
package org.telar.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.telar.persistence.Database;
import org.telar.persistence.Dialect;

class OnBothDatabasesTest {
    /** What the tests of {@link Sample} were given; cleared by the test that runs them. */
    private static final List<Database> SEEN = new ArrayList<>();

    @OnBothDatabases
    static class Sample {
        private final Database database;

        Sample(Database database) {
            this.database = database;
        }

        @Test
        void first() {
            SEEN.add(database);
        }

        @Test
        void second() {
            SEEN.add(database);
        }
    }

    @Test
    void everyTestRunsOnEachKindAndTheTestsOfAClassShareTheirDatabase() {
        SEEN.clear();
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Sample.class))
                .execute()
                .testEvents()
                .assertStatistics(events -> events.succeeded(4).failed(0));
        assertEquals(
                List.of(Dialect.DERBY, Dialect.DERBY, Dialect.POSTGRESQL, Dialect.POSTGRESQL),
                SEEN.stream().map(Database::dialect).toList());
        assertEquals(2, SEEN.stream().distinct().count());
        assertNotSame(SEEN.getFirst(), SEEN.getLast());
    }
}
