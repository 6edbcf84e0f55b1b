// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.telar.programme.internal.Ground.COORDINATOR;
import static org.telar.programme.internal.Ground.READER;
import static org.telar.programme.internal.Ground.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Grant;
import org.telar.api.Message;
import org.telar.api.Scope;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.persistence.Database;
import org.telar.programme.Phase;
import org.telar.programme.Programme;
import org.telar.programme.Translated;
import org.telar.programme.Wave;
import org.telar.testing.OnBothDatabases;

/** Phases and waves that want a number which was free when they looked. */
@OnBothDatabases
class SameNumberTest {
    private static final int AT_ONCE = 6;

    private final Ground ground;
    private final StoredProgrammes programmes;
    private final Stored<Programme> programme;

    SameNumberTest(Database database) {
        ground = new Ground(database);
        programmes = ground.programmes;
        programme = ground.network();
    }

    @AfterEach
    void empty() {
        ground.close();
    }

    private static Flaw taken(String field, int number) {
        return new Flaw(field, Message.of("programme.flaw.number-taken", number));
    }

    private Phase phase(int rank) {
        return new Phase(
                programme.id(), rank, new Translated(Map.of("es", "Fase")), Optional.of(TODAY), Optional.empty());
    }

    private Wave wave(int number, String name) {
        return new Wave(programme.id(), number, name, Optional.of(TODAY), Optional.empty(), 30, OptionalLong.empty());
    }

    /** What comes of the same change by several at the same moment. */
    private static <T> List<Change<T>> atOnce(List<Supplier<Change<T>>> changes) throws Exception {
        CyclicBarrier start = new CyclicBarrier(changes.size());
        try (var threads = Executors.newFixedThreadPool(changes.size())) {
            List<Change<T>> results = new ArrayList<>();
            List<Callable<Change<T>>> calls = changes.stream()
                    .<Callable<Change<T>>>map(change -> () -> {
                        start.await();
                        return change.get();
                    })
                    .toList();
            for (var result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        }
    }

    private static <T> void assertOneIsDone(List<Change<T>> changes, Flaw others) {
        assertEquals(
                1,
                changes.stream()
                        .filter(change -> change instanceof Change.Done<?>)
                        .count());
        assertEquals(
                Set.of(new Change.Flawed<T>(List.of(others))),
                Set.copyOf(changes.stream()
                        .filter(change -> !(change instanceof Change.Done<?>))
                        .toList()));
    }

    @Test
    void ofNewPhasesAndWavesOneGetsTheNumber() throws Exception {
        for (int number = 11; number < 16; number++) {
            Phase phase = phase(number);
            Wave wave = wave(number, "Ola");
            assertOneIsDone(
                    atOnce(Stream.<Supplier<Change<Phase>>>generate(
                                    () -> () -> programmes.save(COORDINATOR, Optional.empty(), phase))
                            .limit(AT_ONCE)
                            .toList()),
                    taken("rank", number));
            assertOneIsDone(
                    atOnce(Stream.<Supplier<Change<Wave>>>generate(
                                    () -> () -> programmes.save(COORDINATOR, Optional.empty(), wave))
                            .limit(AT_ONCE)
                            .toList()),
                    taken("number", number));
        }
    }

    @Test
    void ofPhasesAndWavesThatAreRenumberedOneGetsTheNumber() throws Exception {
        List<Supplier<Change<Phase>>> phases = programmes.phases(READER, programme.id()).stream()
                .<Supplier<Change<Phase>>>map(
                        stored -> () -> programmes.save(COORDINATOR, Optional.of(stored), phase(20)))
                .toList();
        assertOneIsDone(atOnce(phases), taken("rank", 20));
        List<Supplier<Change<Wave>>> waves = Stream.of(1, 2, 3)
                .map(number -> ground.wave(programme, number, 30))
                .<Supplier<Change<Wave>>>map(
                        stored -> () -> programmes.save(COORDINATOR, Optional.of(stored), wave(20, "Ola")))
                .toList();
        assertOneIsDone(atOnce(waves), taken("number", 20));
    }

    @Test
    void theNumberOfAWaveThatSheCannotSeeIsTakenToo() {
        Stored<Wave> hers = ground.wave(programme, 1, 30);
        ground.wave(programme, 2, 30);
        User coordinator = new User(
                2,
                "Eva",
                Locale.of("es"),
                List.of(new Grant(
                        Set.of("programme.see", "programme.edit"),
                        new Scope(Scope.Kind.WAVE, String.valueOf(hers.id())))),
                OptionalLong.empty());
        assertEquals(List.of(hers), programmes.waves(coordinator, programme.id()));
        assertEquals(
                new Change.Flawed<Wave>(List.of(taken("number", 2))),
                programmes.save(coordinator, Optional.of(hers), wave(2, "Ola 1")));
        assertEquals(Optional.of(hers), programmes.wave(coordinator, hers.id()));
    }
}
