// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a seat is worth in a best seating: what all together would lose, exactly, when they are seated again as well as
 * possible without it, and what they would win by one seat more. Found for all columns at once: the loss by one search
 * backwards from the free seats and from the rows that could stay out, the win by one forwards from the rows without a seat
 * and from the seats that could stay empty.
 */
public final class Scarcity {
    private static final long IMPOSSIBLE = Long.MAX_VALUE;

    private final AssignmentProblem problem;
    private final long[] costs;
    private final boolean[] losesRow;
    private final long[] wins;
    private final boolean[] winsRow;

    private Scarcity(AssignmentProblem problem, Search search) {
        this.problem = problem;
        costs = new long[problem.columns()];
        losesRow = new boolean[costs.length];
        wins = new long[costs.length];
        winsRow = new boolean[costs.length];
        search.costs(costs, losesRow);
        search.wins(wins, winsRow);
    }

    /** @param assignment a best seating of the instance, with its prices */
    public static Scarcity of(AssignmentProblem problem, Assignment assignment) {
        return new Scarcity(problem, new Search(problem, assignment));
    }

    /**
     * What a seat makes a difference to.
     *
     * @param rows how many more sit: 0 or 1
     * @param gain what is gained, those rows' unmatched cost included
     */
    public record Worth(int rows, long gain) {}

    /** What is won by one seat more. */
    public Worth oneMore(int column) {
        return new Worth(winsRow[column] ? 1 : 0, wins[column]);
    }

    /** What is lost by one seat less; nothing when there is none. */
    public Worth oneFewer(int column) {
        return problem.capacity(column) == 0 ? new Worth(0, 0) : new Worth(losesRow[column] ? 1 : 0, costs[column]);
    }

    /** The way to seat a row that has no seat that costs the fewest points; empty when it may sit nowhere that has one. */
    public Optional<Forced> cheapest(int row) {
        int best = AssignmentProblem.UNASSIGNED;
        long least = IMPOSSIBLE;
        for (int pair = problem.begin(row); pair < problem.end(row); pair++) {
            int column = problem.column(pair);
            if (costs[column] != IMPOSSIBLE && costs[column] - problem.gain(pair) < least) {
                best = column;
                least = costs[column] - problem.gain(pair);
            }
        }
        return best == AssignmentProblem.UNASSIGNED ? Optional.empty() : Optional.of(new Forced(best, least));
    }

    /**
     * A row seated against the best seating.
     *
     * @param loss points less in all, the row's own included
     */
    public record Forced(int column, long loss) {}

    private static final class Search {
        /** In place of the column over which a column is reached: a seat that is or becomes free, a row without a seat. */
        private static final int FREE = -1;

        private static final int ROW = -2;

        private final AssignmentProblem problem;
        private final Assignment assignment;
        private final Seats seats;
        private final Frontier frontier;
        private final Transposed transposed;

        Search(AssignmentProblem problem, Assignment assignment) {
            this.problem = problem;
            this.assignment = assignment;
            seats = new Seats(problem);
            frontier = new Frontier(problem.columns());
            transposed = new Transposed(problem);
            for (int row = 0; row < problem.rows(); row++) {
                if (assignment.column(row) != AssignmentProblem.UNASSIGNED) {
                    seats.sit(row, assignment.column(row));
                }
            }
        }

        void costs(long[] costs, boolean[] losesRow) {
            Arrays.fill(costs, IMPOSSIBLE);
            frontier.begin();
            for (int column = 0; column < costs.length; column++) {
                offerExits(column);
            }
            while (!frontier.isEmpty()) {
                int column = frontier.settle();
                costs[column] = frontier.distance(column) + assignment.columnPrice(column);
                losesRow[column] = isByRow(column, losesRow);
                offerMovesTo(column);
            }
        }

        void wins(long[] wins, boolean[] winsRow) {
            frontier.begin();
            for (int column = 0; column < wins.length; column++) {
                frontier.offer(column, assignment.columnPrice(column), FREE);
            }
            for (int row = 0; row < problem.rows(); row++) {
                if (assignment.column(row) == AssignmentProblem.UNASSIGNED) {
                    offerMoves(row, 0, ROW);
                }
            }
            while (!frontier.isEmpty()) {
                int column = frontier.settle();
                wins[column] = assignment.columnPrice(column) - frontier.distance(column);
                winsRow[column] = isByRow(column, winsRow);
                for (int seat = seats.begin(column); seat < seats.end(column); seat++) {
                    offerMoves(seats.row(seat), frontier.distance(column), column);
                }
            }
        }

        /** Whether a row gets or loses its seat at the end of the way on which the column was reached. */
        private boolean isByRow(int column, boolean[] byRow) {
            int via = frontier.via(column);
            return via == ROW || via != FREE && byRow[via];
        }

        private void offerMoves(int row, long distance, int via) {
            for (int pair = problem.begin(row), end = problem.end(row); pair < end; pair++) {
                long prices = assignment.rowPrice(row) + assignment.columnPrice(problem.column(pair));
                frontier.offer(problem.column(pair), distance + prices - problem.gain(pair), via);
            }
        }

        /** A seat that is free already costs nothing; else one of those who sit there may stay out. */
        private void offerExits(int column) {
            if (seats.hasFree(column)) {
                frontier.offer(column, 0, FREE);
            }
            for (int seat = seats.begin(column); seat < seats.end(column); seat++) {
                frontier.offer(column, assignment.rowPrice(seats.row(seat)), ROW);
            }
        }

        private void offerMovesTo(int column) {
            long distance = frontier.distance(column);
            for (int place = transposed.begin(column); place < transposed.end(column); place++) {
                int row = transposed.row(place);
                int from = seats.column(row);
                if (from != AssignmentProblem.UNASSIGNED) {
                    long prices = assignment.rowPrice(row) + assignment.columnPrice(column);
                    long gain = problem.unmatchedCost() + transposed.points(place);
                    frontier.offer(from, distance + prices - gain, column);
                }
            }
        }
    }
}
