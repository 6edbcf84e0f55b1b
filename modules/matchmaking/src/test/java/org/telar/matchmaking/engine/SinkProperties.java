// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.telar.matchmaking.engine.scoring.Kernel;

/** The best of many pairs are those that sorting all of them gives; many have equal points, some are refused. */
class SinkProperties {
    private static final int MOST = 3_000;

    private static int turnedAway;

    @AfterContainer
    static void someHadToBeTurnedAway() {
        assertTrue(turnedAway > 100, () -> turnedAway + " times some were turned away");
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void theBestAreKeptAndNothingElseIsWorthMoreThanIsSaid(@ForAll long seed) {
        Random random = new Random(seed);
        int[] points = points(random);
        int[] prices = random.ints(points.length, 0, 1 + random.nextInt(40)).toArray();
        int least = random.nextInt(60) - 30;
        int length = 1 + random.nextInt(6);

        List<Integer> wanted = IntStream.range(0, points.length)
                .filter(at -> points[at] >= 0 && points[at] - prices[at] >= least)
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> prices[at] - points[at])
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        Sink sink = new Sink(length);
        sink.empty();
        sink.offerAll(points.clone(), prices, least);
        sink.close();

        assertEquals(
                wanted.stream().limit(length).toList(),
                IntStream.range(0, sink.size()).mapToObj(sink::column).toList());
        IntStream.range(0, sink.size())
                .forEach(at -> assertEquals(points[sink.column(at)] - prices[sink.column(at)], sink.worth(at)));
        wanted.stream().skip(length).forEach(at -> {
            int worth = points[at] - prices[at];
            assertTrue(worth <= sink.mostTurnedAway(Integer.MIN_VALUE), () -> at + " is worth " + worth);
        });
        sink.putBack(prices);
        assertEquals(
                wanted.stream()
                        .limit(length)
                        .sorted(Comparator.comparing((Integer at) -> -points[at])
                                .thenComparing(Comparator.naturalOrder()))
                        .toList(),
                IntStream.range(0, sink.size()).mapToObj(sink::column).toList());
        turnedAway += wanted.size() > length ? 1 : 0;
    }

    private static int[] points(Random random) {
        int highest = 1 + random.nextInt(200);
        return random.ints(random.nextInt(MOST), 0, highest)
                .map(points -> random.nextInt(4) == 0 ? points | Kernel.REFUSED : points)
                .toArray();
    }
}
