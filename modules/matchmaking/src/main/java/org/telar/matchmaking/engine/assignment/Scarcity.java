// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import java.util.Arrays;
import java.util.Optional;

/**
 * What it costs to free a seat in a best seating: the points that all others together would lose, exactly, when they are
 * seated again as well as possible without it. Found for all columns at once, by one search backwards from the free seats
 * and from the rows that could stay out.
 */
public final class Scarcity {
    private static final long IMPOSSIBLE = Long.MAX_VALUE;

    private final AssignmentProblem problem;
    private final long[] costs;

    private Scarcity(AssignmentProblem problem, long[] costs) {
        this.problem = problem;
        this.costs = costs;
    }

    /** @param assignment a best seating of the instance, with its prices */
    public static Scarcity of(AssignmentProblem problem, Assignment assignment) {
        return new Scarcity(problem, new Search(problem, assignment).costs());
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

        long[] costs() {
            long[] costs = new long[problem.columns()];
            Arrays.fill(costs, IMPOSSIBLE);
            frontier.begin();
            for (int column = 0; column < costs.length; column++) {
                offerExits(column);
            }
            while (!frontier.isEmpty()) {
                int column = frontier.settle();
                costs[column] = frontier.distance(column) + assignment.columnPrice(column);
                offerMovesTo(column);
            }
            return costs;
        }

        /** A seat that is free already costs nothing; else one of those who sit there may stay out. */
        private void offerExits(int column) {
            if (seats.hasFree(column)) {
                frontier.offer(column, 0, AssignmentProblem.UNASSIGNED);
            }
            for (int seat = seats.begin(column); seat < seats.end(column); seat++) {
                frontier.offer(column, assignment.rowPrice(seats.row(seat)), seats.row(seat));
            }
        }

        private void offerMovesTo(int column) {
            long distance = frontier.distance(column);
            for (int place = transposed.begin(column); place < transposed.end(column); place++) {
                int row = transposed.row(place);
                int from = seats.column(row);
                if (from != AssignmentProblem.UNASSIGNED) {
                    long prices = assignment.rowPrice(row) + assignment.columnPrice(column);
                    frontier.offer(from, distance + prices - problem.gain(transposed.pair(place)), row);
                }
            }
        }
    }
}
