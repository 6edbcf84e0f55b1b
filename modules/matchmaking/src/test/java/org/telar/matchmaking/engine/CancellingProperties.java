// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whoever asks to stop, whenever it is, gets an answer at once: it was stopped, or it was ready already. */
class CancellingProperties {
    private static int stopped;

    @AfterContainer
    static void manyWereStopped() {
        assertTrue(stopped > 100, () -> stopped + " were stopped");
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aLargeWaveIsCancelledAtAnyMoment(@ForAll long seed) {
        Random random = new Random(seed);
        Run run = run(random);
        Outcome outcome = run.outcome((step, done, total) -> {}, after(random.nextInt(300)));
        if (outcome instanceof Outcome.Cancelled) {
            stopped++;
        } else {
            assertInstanceOf(Matching.class, outcome);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void soIsAStableOne(@ForAll long seed) {
        Random random = new Random(seed);
        Run run = run(random);
        Optional<Pairing> pairing = new StableMode(run).pairing(after(random.nextInt(300)));
        pairing.ifPresent(found -> assertEquals(0, new StableMode(run).blockingPairs(found)));
    }

    private static Run run(Random random) {
        Wave wave = new People(random).wave(1 + random.nextInt(12), 1 + random.nextInt(60));
        return new Run(wave, Policy.standard(), Keeping.NOTHING, 0, 1 + random.nextInt(3));
    }

    /** Says yes from some question on, whoever asks. */
    private static BooleanSupplier after(int questions) {
        AtomicInteger left = new AtomicInteger(questions);
        return () -> left.getAndDecrement() <= 0;
    }
}
