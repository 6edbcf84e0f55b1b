// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.Arrays;
import org.telar.matchmaking.engine.scoring.Kernel;

/** Keeps the best of what it is offered; of equals those that came first. Used again and again by one thread. */
final class Sink {
    /** The most values that follow one another and are looked at only when the best of them is good enough. */
    private static final int LONGEST = 256;

    private static final int SHORTEST = 32;

    private final int length;
    private final long[] kept;
    private int size;
    private int least = Integer.MIN_VALUE;
    private boolean turnedAway;

    Sink(int length) {
        this.length = length;
        kept = new long[length * 4 + 4];
    }

    void empty() {
        size = 0;
        least = Integer.MIN_VALUE;
        turnedAway = false;
    }

    /**
     * Takes the prices off the points of all pairs and offers what is then worth at least so much, each at its place. As many
     * stretches as pairs are to be kept have a pair that is worth no less than the best of the last of them: so nothing below
     * needs to be offered.
     *
     * @param values the points; what is left of them afterwards
     */
    void offerAll(int[] values, int[] prices, int worth) {
        int stretch = stretch(values.length);
        int[] peaks = peaks(values, prices, stretch);
        int floor = Math.max(worth, floor(peaks));
        turnedAway |= floor > worth;
        for (int number = 0; number < peaks.length; number++) {
            if (peaks[number] >= floor) {
                offerFrom(values, number * stretch, Math.min(values.length, (number + 1) * stretch), floor);
            }
        }
    }

    /** Of few values shorter ones, so that there are more of them than pairs are kept. */
    private int stretch(int values) {
        return Math.clamp(values / (2 * length + 1), SHORTEST, LONGEST);
    }

    private void offerFrom(int[] values, int begin, int end, int floor) {
        for (int at = begin; at < end; at++) {
            if (values[at] >= floor) {
                offer(values[at], at);
            }
        }
    }

    private static int[] peaks(int[] values, int[] prices, int stretch) {
        int[] peaks = new int[(values.length + stretch - 1) / stretch];
        for (int number = 0; number < peaks.length; number++) {
            int end = Math.min(values.length, (number + 1) * stretch);
            peaks[number] = takeOff(values, prices, number * stretch, end);
        }
        return peaks;
    }

    /** Both at once, because a loop that only looks for the most does not become vectors. Refused pairs stay the least of all. */
    private static int takeOff(int[] values, int[] prices, int begin, int end) {
        int most = Integer.MIN_VALUE;
        for (int at = begin; at < end; at++) {
            int refused = values[at] >> Integer.SIZE - 1;
            int value = values[at] - prices[at] & ~refused | Kernel.REFUSED & refused;
            values[at] = value;
            most = Math.max(most, value);
        }
        return most;
    }

    private int floor(int[] peaks) {
        if (length == 0 || peaks.length < length) {
            return Integer.MIN_VALUE;
        }
        int[] sorted = peaks.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length - length];
    }

    void offer(int worth, int column) {
        if (worth < least) {
            return;
        }
        kept[size++] = key(worth, column);
        if (size == kept.length) {
            cut();
        }
    }

    private static long key(int worth, int column) {
        return ~((long) worth << Integer.SIZE | Integer.MAX_VALUE - column);
    }

    private void cut() {
        Arrays.sort(kept, 0, size);
        if (size > length) {
            size = length;
            turnedAway = true;
            least = size == 0 ? Integer.MAX_VALUE : worth(size - 1) + 1;
        }
    }

    /** Nothing is offered any more: the best come first. */
    void close() {
        cut();
    }

    /** After all: what was taken off the kept ones is put on them again, and those with the most points come first. */
    void putBack(int[] prices) {
        for (int at = 0; at < size; at++) {
            kept[at] = key(worth(at) + prices[column(at)], column(at));
        }
        Arrays.sort(kept, 0, size);
    }

    int size() {
        return size;
    }

    int worth(int at) {
        return (int) (~kept[at] >> Integer.SIZE);
    }

    int column(int at) {
        return Integer.MAX_VALUE - (int) ~kept[at];
    }

    /** Nothing is worth more of what was at least so much and is not kept. */
    int mostTurnedAway(int otherwise) {
        return turnedAway && size > 0 ? worth(size - 1) : otherwise;
    }
}
