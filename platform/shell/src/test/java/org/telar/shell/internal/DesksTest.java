// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.User;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class DesksTest {
    private static final Instant NOON = Instant.parse("2027-03-10T12:00:00Z");

    private final User ana = new User(1, "Ana", Locale.of("es"), Set.of());
    private final User eva = new User(2, "Eva", Locale.of("es"), Set.of());
    private final ModuleStore store;
    private Instant now = NOON;
    private final Desks desks;

    DesksTest(Database database) {
        store = database.open(ModuleSchema.of(Desks.ID, getClass().getClassLoader()));
        InstantSource moving = () -> now;
        desks = new Desks(store, moving.withZone(ZoneOffset.UTC));
    }

    @AfterEach
    void empty() {
        store.asTelar(
                "a test begins",
                () -> store.batch("DELETE FROM SHELL_DESK WHERE ID > ?", List.<Object[]>of(new Object[] {0L})));
        desks.stop();
    }

    @Test
    void whatIsPutLiesThereUntilItIsCleared() {
        String long60k = "ñ".repeat(60_000);
        desks.put(ana, "draft/kernel.person/17", "first");
        desks.put(ana, "draft/kernel.person/17", long60k);
        assertEquals(Optional.of(long60k), desks.find(ana, "draft/kernel.person/17"));
        desks.clear(ana, "draft/kernel.person/17");
        desks.clear(ana, "draft/kernel.person/17");
        assertEquals(Optional.empty(), desks.find(ana, "draft/kernel.person/17"));
    }

    @Test
    void everyoneHasHerOwnDesk() {
        desks.put(ana, "draft/a", "of Ana");
        assertEquals(Optional.empty(), desks.find(eva, "draft/a"));
        assertEquals(Map.of(), desks.all(eva, "draft/"));
        desks.put(eva, "draft/a", "of Eva");
        desks.clear(eva, "draft/a");
        assertEquals(Optional.of("of Ana"), desks.find(ana, "draft/a"));
    }

    @Test
    void allThatStartsSoIsFoundAndNothingElse() {
        desks.put(ana, "draft/a_b/1", "1");
        desks.put(ana, "draft/a_b/2", "2");
        desks.put(ana, "draft/axb/3", "3");
        desks.put(ana, "view/people", "4");
        assertEquals(Map.of("draft/a_b/1", "1", "draft/a_b/2", "2"), desks.all(ana, "draft/a_b/"));
        assertEquals(3, desks.all(ana, "draft/").size());
    }

    @Test
    void draftsThatNobodyTouchedFor90DaysGoAndNothingElseDoes() {
        desks.put(ana, "draft/old", "old");
        desks.put(eva, "view/people", "kept");
        now = NOON.plus(Duration.ofDays(1));
        desks.put(eva, "draft/touched", "younger");
        now = NOON.plus(Duration.ofDays(91));
        store.asTelar("as persistence runs jobs", desks::run);
        assertEquals(Optional.empty(), desks.find(ana, "draft/old"));
        assertTrue(desks.find(eva, "draft/touched").isPresent());
        assertTrue(desks.find(eva, "view/people").isPresent());
        now = now.plusMillis(1);
        store.asTelar("as persistence runs jobs", desks::run);
        assertEquals(Optional.empty(), desks.find(eva, "draft/touched"));
    }

    @Test
    void twoTabsMayPutTheSameThingAtTheSameMoment() throws InterruptedException, ExecutionException {
        try (ExecutorService tabs = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 20; round++) {
                String key = "draft/" + round;
                List<Callable<Boolean>> puts = IntStream.range(0, 2)
                        .<Callable<Boolean>>mapToObj(tab -> () -> {
                            desks.put(ana, key, "tab " + tab);
                            return true;
                        })
                        .toList();
                for (Future<Boolean> put : tabs.invokeAll(puts)) {
                    assertTrue(put.get());
                }
                assertTrue(desks.find(ana, key).orElseThrow().startsWith("tab "));
            }
        }
    }
}
