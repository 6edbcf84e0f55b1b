// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.telar.matchmaking.engine.assignment.Assignment;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;
import org.telar.matchmaking.engine.scoring.Kernel;

/**
 * Makes assignment problems of a wave that is too large to keep all its pairs: for each mentee only those that score best.
 * What was left out is looked at again, pair by pair, once there are prices: a pair that the prices do not cover could make
 * the matching better and is added. When no such pair is left, the best matching of the shortlists is the best of all.
 *
 * <p>Works on several threads, mentee by mentee; the result does not depend on them.
 */
final class Shortlists {
    private static final int BLOCK = 128;
    private static final int TILE = 2_048;
    private static final int STRETCH = 256;
    /** Prices of more points than this are known to be at least so many. */
    private static final int FAR = 1 << 30;
    /** So many pairs at most are added for a mentee each time. */
    private static final int ADDED = 16;

    private final Counted scores;
    private final int[] capacities;
    private final long unmatchedCost;
    private final BooleanSupplier cancelled;

    /** @param cancelled asked from several threads; once it says yes nothing that is returned is of use */
    Shortlists(Counted scores, int[] capacities, long unmatchedCost, BooleanSupplier cancelled) {
        this.scores = scores;
        this.capacities = capacities;
        this.unmatchedCost = unmatchedCost;
        this.cancelled = cancelled;
    }

    /** @param length most pairs of a mentee */
    AssignmentProblem best(int length) {
        return problem(blocks(
                (mentee, points, sink) -> score(mentee, points, (from, to) -> pick(points, from, to, 0, sink)),
                length));
    }

    /** Pairs that are allowed and whose gain is above their two prices; the largest differences first for each mentee. */
    Missing missing(AssignmentProblem problem, Assignment assignment) {
        int[] prices = IntStream.range(0, capacities.length)
                .map(column -> (int) Math.min(assignment.columnPrice(column), FAR))
                .toArray();
        return new Missing(blocks((mentee, points, sink) -> missing(mentee, points, prices, assignment, sink), ADDED));
    }

    /**
     * Pairs that are allowed and who would both rather have each other.
     *
     * @param own for each mentee the points of the pair that she has; negative when she has none
     * @param least for each mentor what a pair must be worth more than for her to want it
     */
    Missing blocking(int[] own, int[] least) {
        return new Missing(blocks(
                (mentee, points, sink) -> score(mentee, points, (from, to) -> {
                    for (int at = from; at < to; at++) {
                        if (points[at] > own[mentee] && points[at] > least[at] && points[at] >= 0) {
                            sink.offer(points[at], at);
                        }
                    }
                }),
                ADDED));
    }

    /** In 32 bits; where prices are further from 0 than those can hold, what is found is looked at again. */
    private void missing(int mentee, int[] points, int[] prices, Assignment assignment, Sink sink) {
        long covered = assignment.rowPrice(mentee) - unmatchedCost;
        int limit = (int) Math.max(-FAR, Math.min(covered, FAR));
        score(mentee, points, (from, to) -> {
            if (limit > -FAR) {
                subtract(points, prices, from, to);
                pick(points, from, to, limit + 1, sink);
            } else {
                pickExactly(points, from, to, covered, assignment, sink);
            }
        });
    }

    /** Pairs that are not allowed stay the least of all. */
    private static void subtract(int[] points, int[] prices, int from, int to) {
        for (int at = from; at < to; at++) {
            int refused = points[at] >> (Integer.SIZE - 1);
            points[at] = points[at] - prices[at] & ~refused | Kernel.REFUSED & refused;
        }
    }

    private static void pickExactly(int[] points, int from, int to, long covered, Assignment assignment, Sink sink) {
        for (int at = from; at < to; at++) {
            if (points[at] >= 0 && points[at] - assignment.columnPrice(at) > covered) {
                sink.offer(points[at], at);
            }
        }
    }

    /** Offers what is at least so much; looks first whether there is anything, because mostly there is not. */
    private static void pick(int[] values, int from, int to, int least, Sink sink) {
        for (int begin = from; begin < to; begin += STRETCH) {
            int end = Math.min(to, begin + STRETCH);
            if (most(values, begin, end) >= least + sink.least) {
                for (int at = begin; at < end; at++) {
                    if (values[at] >= least + sink.least) {
                        sink.offer(values[at] - least, at);
                    }
                }
            }
        }
    }

    private static int most(int[] values, int begin, int end) {
        int most = Integer.MIN_VALUE;
        for (int at = begin; at < end; at++) {
            most = Math.max(most, values[at]);
        }
        return most;
    }

    /** Told of each run of mentors once their points are there. */
    @FunctionalInterface
    private interface Tile {
        void scored(int from, int to);
    }

    private void score(int mentee, int[] points, Tile tile) {
        for (int from = 0; from < capacities.length; from += TILE) {
            int to = Math.min(capacities.length, from + TILE);
            scores.score(mentee, from, to, points);
            tile.scored(from, to);
        }
    }

    @FunctionalInterface
    private interface PerMentee {
        void collect(int mentee, int[] points, Sink sink);
    }

    private Block[] blocks(PerMentee work, int length) {
        Block[] blocks = new Block[(scores.mentees() + BLOCK - 1) / BLOCK];
        IntStream.range(0, blocks.length).parallel().forEach(number -> {
            int first = number * BLOCK;
            int size = Math.min(BLOCK, scores.mentees() - first);
            Block block = new Block(size, length);
            Sink sink = new Sink(length);
            int[] points = new int[capacities.length];
            for (int at = 0; at < size && !cancelled.getAsBoolean(); at++) {
                sink.empty();
                work.collect(first + at, points, sink);
                block.add(at, sink);
            }
            block.trim();
            blocks[number] = block;
        });
        return blocks;
    }

    private AssignmentProblem problem(Block[] blocks) {
        AssignmentProblem.Builder builder = new AssignmentProblem.Builder(capacities, unmatchedCost)
                .expecting(Arrays.stream(blocks).mapToInt(Block::pairs).sum());
        for (int number = 0; number < blocks.length; number++) {
            for (int at = 0; at < blocks[number].size; at++) {
                blocks[number].addTo(builder.row(), at);
            }
            blocks[number] = Block.NONE; // large: to be forgotten as soon as possible
        }
        return builder.build();
    }

    /** Pairs that shortlists lack. */
    final class Missing {
        private final Block[] blocks;

        private Missing(Block[] blocks) {
            this.blocks = blocks;
        }

        int pairs() {
            return Arrays.stream(blocks).mapToInt(Block::pairs).sum();
        }

        AssignmentProblem addedTo(AssignmentProblem problem) {
            AssignmentProblem.Builder builder = new AssignmentProblem.Builder(capacities, unmatchedCost)
                    .expecting(Math.addExact(problem.pairs(), pairs()));
            int[] points = new int[capacities.length];
            for (int row = 0; row < problem.rows(); row++) {
                builder.row();
                int[] added = blocks[row / BLOCK].columns(row % BLOCK);
                Sink sink = new Sink(added.length == 0 ? 0 : problem.end(row) - problem.begin(row) + added.length);
                for (int pair = problem.begin(row); pair < problem.end(row); pair++) {
                    if (added.length == 0) {
                        builder.pair(problem.column(pair), problem.points(pair));
                    } else {
                        sink.offer(problem.points(pair), problem.column(pair));
                    }
                }
                for (int column : added) {
                    scores.score(row, column, column + 1, points);
                    sink.offer(points[column], column);
                }
                for (long one : sink.best()) {
                    builder.pair((int) (one >>> Integer.SIZE), (int) one);
                }
            }
            return builder.build();
        }
    }

    /** Keeps the best of what it is offered; of equals those that came first. */
    private static final class Sink {
        private final int length;
        private final long[] kept;
        private int size;
        /** Less than this is not among the best. */
        int least;

        Sink(int length) {
            this.length = length;
            kept = new long[length * 4 + 4];
        }

        void empty() {
            size = 0;
            least = 0;
        }

        /** @param worth 0 or more */
        void offer(int worth, int column) {
            kept[size++] = ~(((long) worth << Integer.SIZE) | (Integer.MAX_VALUE - column));
            if (size == kept.length) {
                cut();
            }
        }

        private void cut() {
            Arrays.sort(kept, 0, size);
            if (size > length) {
                size = length;
                least = (int) (~kept[size - 1] >>> Integer.SIZE) + 1;
            }
        }

        /** The best, the worthiest first; the column in the upper half. */
        long[] best() {
            cut();
            long[] best = new long[size];
            for (int at = 0; at < size; at++) {
                long column = Integer.MAX_VALUE - (int) ~kept[at];
                best[at] = column << Integer.SIZE | ~kept[at] >>> Integer.SIZE;
            }
            return best;
        }
    }

    /** The pairs of mentees who follow one another. */
    private static final class Block {
        static final Block NONE = new Block(0, 0);

        final int size;
        private final int[] ends;
        private int[] columns;
        private int[] points;

        Block(int size, int length) {
            this.size = size;
            ends = new int[size + 1];
            columns = new int[size * Math.min(length, 8)];
            points = new int[columns.length];
        }

        int pairs() {
            return ends[size];
        }

        void add(int at, Sink sink) {
            long[] best = sink.best();
            int end = ends[at];
            if (end + best.length > columns.length) {
                columns = Arrays.copyOf(columns, Math.max(end + best.length, columns.length * 2));
                points = Arrays.copyOf(points, columns.length);
            }
            for (long one : best) {
                columns[end] = (int) (one >>> Integer.SIZE);
                points[end++] = (int) one;
            }
            ends[at + 1] = end;
        }

        /** Nothing more comes. */
        void trim() {
            columns = Arrays.copyOf(columns, pairs());
            points = Arrays.copyOf(points, pairs());
        }

        int[] columns(int at) {
            return Arrays.copyOfRange(columns, ends[at], ends[at + 1]);
        }

        void addTo(AssignmentProblem.Builder builder, int at) {
            for (int index = ends[at]; index < ends[at + 1]; index++) {
                builder.pair(columns[index], points[index]);
            }
        }
    }
}
