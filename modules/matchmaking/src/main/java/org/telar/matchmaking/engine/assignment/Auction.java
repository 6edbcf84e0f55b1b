// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Finds prices at which nearly everyone can have what she wants, by letting the rows bid (Bertsekas, <i>The auction
 * algorithm: a distributed relaxation method for the assignment problem</i>, Annals of Operations Research 14, 1988; seats
 * of one column as "similar objects", Bertsekas and Castañon 1989). A row takes the cheapest seat of the column that gives
 * it most, and raises that seat's price until the column is no better to it than the next best one, plus a step. With a
 * step the bidding ends soon also where everyone wants the same; steps that become smaller make the prices better. Without
 * a step the prices stay exact, but rows that are indifferent have to be left to the searches.
 *
 * <p>What comes out is a start for the searches, without influence on how good the result is.
 */
final class Auction {
    /** Each step is so many times smaller than the one before; measured, as is the next. */
    private static final int REFINEMENT = 8;

    private static final int NEARLY_RIGHT = 12;
    /** One of so many rows is taken for one that had better stay out. */
    private static final int OUT = 200;

    private static final int BIDS_PER_OPEN_ROW = 8;

    private final AssignmentProblem problem;
    private final BooleanSupplier cancelled;
    private final int[] first;
    /** The seats of a column are a heap, the cheapest at its root. */
    private final long[] seatPrices;

    private final int[] seatedRows;
    private final int[] columnOf;
    private final int[] waiting;
    private int waitingCount;
    private final Supplier<Transposed> transposed;

    /** @param transposed the same pairs, asked for when columns look for rows */
    Auction(AssignmentProblem problem, Supplier<Transposed> transposed, BooleanSupplier cancelled) {
        this.problem = problem;
        this.transposed = transposed;
        this.cancelled = cancelled;
        first = problem.firstSeats();
        seatPrices = new long[first[problem.columns()]];
        seatedRows = new int[seatPrices.length];
        columnOf = new int[problem.rows()];
        Arrays.fill(columnOf, AssignmentProblem.UNASSIGNED);
        waiting = new int[problem.rows()];
    }

    /**
     * Bids with steps from a part of the largest difference between pairs down to one point. Where there are not enough seats
     * for all who look for one, all prices begin so high that some had better stay out: they would rise to there anyway, bid
     * by bid, and are nearly right beside one another, so that smaller steps are enough.
     */
    Seating inSteps(Seating start) {
        long[] prices = start.columnPrices;
        long step = spread();
        if (start.isShort()) {
            lower(prices, -level(start));
            step /= NEARLY_RIGHT;
        }
        while (step > 1 && !cancelled.getAsBoolean()) {
            lower(prices, step); // what the step before may have put on too much
            step = Math.max(1, step / REFINEMENT);
            begin(prices, step);
            bid(step, Long.MAX_VALUE);
            fill(step);
            prices = prices();
        }
        return new Seating(problem, prices, columnOf);
    }

    private static long level(Seating start) {
        long[] profits = Arrays.stream(start.rowPrices)
                .filter(price -> price > 0)
                .sorted()
                .toArray();
        return profits[profits.length / OUT];
    }

    private static void lower(long[] prices, long fall) {
        for (int column = 0; column < prices.length; column++) {
            prices[column] = Math.max(0, prices[column] - fall);
        }
    }

    /** Bids without a step, a few times for each row: some open rows become seated, and all prices remain true. */
    Seating exactly(Seating start) {
        empty(start.columnPrices);
        for (int row = problem.rows() - 1; row >= 0; row--) {
            int column = start.seats.column(row);
            columnOf[row] = AssignmentProblem.UNASSIGNED;
            if (column != AssignmentProblem.UNASSIGNED) {
                sitAtFree(row, column);
            } else if (start.isOpenRow(row)) {
                waiting[waitingCount++] = row;
            }
        }
        bid(0, (long) BIDS_PER_OPEN_ROW * waitingCount);
        return new Seating(problem, prices(), columnOf);
    }

    private long spread() {
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int pair = 0; pair < problem.pairs(); pair++) {
            least = Math.min(least, problem.points(pair));
            most = Math.max(most, problem.points(pair));
        }
        return (long) most - Math.min(least, most);
    }

    /** Who is as well off where she is as she could be, but for less than a step, stays. */
    private void begin(long[] prices, long step) {
        empty(prices);
        for (int row = problem.rows() - 1; row >= 0; row--) {
            int column = columnOf[row];
            columnOf[row] = AssignmentProblem.UNASSIGNED;
            if (column != AssignmentProblem.UNASSIGNED && isNearlyBest(row, column, step, prices)) {
                sitAtFree(row, column);
            } else {
                waiting[waitingCount++] = row;
            }
        }
    }

    private boolean isNearlyBest(int row, int column, long step, long[] prices) {
        long best = 0;
        long own = -1;
        for (int pair = problem.begin(row), end = problem.end(row); pair < end; pair++) {
            long profit = problem.gain(pair) - prices[problem.column(pair)];
            best = Math.max(best, profit);
            own = problem.column(pair) == column ? profit : own;
        }
        return own > 0 && own + step > best;
    }

    private void empty(long[] prices) {
        for (int column = 0; column < prices.length; column++) {
            for (int seat = first[column]; seat < first[column + 1]; seat++) {
                seatPrices[seat] = prices[column];
                seatedRows[seat] = AssignmentProblem.UNASSIGNED;
            }
        }
        waitingCount = 0;
    }

    private void sitAtFree(int row, int column) {
        int seat = first[column + 1] - 1;
        while (seatedRows[seat] != AssignmentProblem.UNASSIGNED) {
            seat--;
        }
        seatedRows[seat] = row;
        columnOf[row] = column;
    }

    private long[] prices() {
        long[] prices = new long[problem.columns()];
        for (int column = 0; column < prices.length; column++) {
            prices[column] = price(column);
        }
        return prices;
    }

    /** A column without seats is beyond all means. */
    private long price(int column) {
        return first[column] == first[column + 1] ? problem.mostGain() : seatPrices[first[column]];
    }

    private void bid(long step, long bids) {
        long[] prices = prices();
        for (long left = bids; left > 0 && waitingCount > 0; left--) {
            bid(waiting[--waitingCount], step, prices);
        }
    }

    private void bid(int row, long step, long[] prices) {
        long best = 0;
        long second = 0;
        int column = AssignmentProblem.UNASSIGNED;
        int other = AssignmentProblem.UNASSIGNED;
        boolean bestFirst = problem.isBestFirst();
        for (int pair = problem.begin(row), end = problem.end(row); pair < end; pair++) {
            long gain = problem.gain(pair);
            if (gain <= second && bestFirst) {
                break;
            }
            long profit = gain - prices[problem.column(pair)];
            if (profit > second) {
                if (profit > best) {
                    second = best;
                    other = column;
                    best = profit;
                    column = problem.column(pair);
                } else {
                    second = profit;
                    other = problem.column(pair);
                }
            }
        }
        if (column == AssignmentProblem.UNASSIGNED) {
            return;
        }
        if (step == 0 && best == second && isTaken(first[column])) {
            if (other == AssignmentProblem.UNASSIGNED || isTaken(first[other])) {
                return;
            }
            column = other;
        }
        take(row, column, Math.min(best, best - second + step), prices);
    }

    private void take(int row, int column, long rise, long[] prices) {
        int seat = first[column];
        int displaced = seatedRows[seat];
        if (displaced != AssignmentProblem.UNASSIGNED) {
            columnOf[displaced] = AssignmentProblem.UNASSIGNED;
            waiting[waitingCount++] = displaced;
        }
        columnOf[row] = column;
        sink(seat, first[column + 1] - seat, row, seatPrices[seat] + rise);
        prices[column] = seatPrices[seat];
    }

    /** Puts a row with its price in place of the root of a heap. */
    private void sink(int root, int size, int row, long price) {
        int at = root;
        for (int child = root + 1; child < root + size; child = 2 * at - root + 1) {
            if (child + 1 < root + size && isBefore(child + 1, seatPrices[child], isTaken(child))) {
                child++;
            }
            if (!isBefore(child, price, true)) {
                break;
            }
            seatPrices[at] = seatPrices[child];
            seatedRows[at] = seatedRows[child];
            at = child;
        }
        seatPrices[at] = price;
        seatedRows[at] = row;
    }

    /** Cheaper seats come first; of those at one price the free ones. */
    private boolean isBefore(int seat, long price, boolean taken) {
        return seatPrices[seat] < price || seatPrices[seat] == price && taken && !isTaken(seat);
    }

    /** Columns with a free seat that has a price lower it until someone comes, who leaves a seat elsewhere. */
    private void fill(long step) {
        long[] profits = profits();
        Deque<Integer> vacant = new ArrayDeque<>();
        for (int column = 0; column < problem.columns(); column++) {
            if (isVacant(column)) {
                vacant.add(column);
            }
        }
        while (!vacant.isEmpty()) {
            int column = vacant.remove();
            if (isVacant(column)) {
                int left = offer(column, step, profits);
                if (left != AssignmentProblem.UNASSIGNED && isVacant(left)) {
                    vacant.add(left);
                }
                if (isVacant(column)) {
                    vacant.addFirst(column);
                }
            }
        }
    }

    private boolean isVacant(int column) {
        int root = first[column];
        return root < first[column + 1] && seatPrices[root] > 0 && !isTaken(root);
    }

    private long[] profits() {
        long[] profits = new long[problem.rows()];
        for (int row = 0; row < profits.length; row++) {
            for (int pair = problem.begin(row); pair < problem.end(row); pair++) {
                if (problem.column(pair) == columnOf[row]) {
                    profits[row] = Math.max(0, problem.gain(pair) - price(columnOf[row]));
                }
            }
        }
        return profits;
    }

    /** @return the column that the row leaves who comes, if any */
    private int offer(int column, long step, long[] profits) {
        Transposed pairs = transposed.get();
        long cost = problem.unmatchedCost();
        long best = 0;
        long second = 0;
        int comes = AssignmentProblem.UNASSIGNED;
        for (int place = pairs.begin(column), end = pairs.end(column); place < end; place++) {
            int row = pairs.row(place);
            long worth = cost + pairs.points(place) - profits[row];
            if (worth > second && columnOf[row] != column) {
                second = Math.min(best, worth);
                if (worth > best) {
                    best = worth;
                    comes = row;
                }
            }
        }
        if (comes == AssignmentProblem.UNASSIGNED) {
            lower(column, 0);
            return comes;
        }
        long price = Math.max(0, Math.min(second, seatPrices[first[column]]) - step);
        lower(column, price);
        profits[comes] += best - price;
        int left = columnOf[comes];
        if (left != AssignmentProblem.UNASSIGNED) {
            leave(comes, left);
        }
        columnOf[comes] = column;
        sink(first[column], first[column + 1] - first[column], comes, price);
        return left;
    }

    /** The free seats of a column become cheaper; they are at the top of the heap. */
    private void lower(int column, long price) {
        for (int seat = first[column]; seat < first[column + 1]; seat++) {
            if (!isTaken(seat)) {
                seatPrices[seat] = price;
            }
        }
    }

    /** Her seat becomes one of the free ones: the root of the heap, at the price of the column. */
    private void leave(int row, int column) {
        int seat = first[column];
        while (seatedRows[seat] != row) {
            seat++;
        }
        long price = seatPrices[first[column]];
        while (seat > first[column]) {
            int parent = first[column] + (seat - first[column] - 1) / 2;
            seatPrices[seat] = seatPrices[parent];
            seatedRows[seat] = seatedRows[parent];
            seat = parent;
        }
        seatPrices[seat] = price;
        seatedRows[seat] = AssignmentProblem.UNASSIGNED;
    }

    private boolean isTaken(int seat) {
        return seatedRows[seat] != AssignmentProblem.UNASSIGNED;
    }
}
