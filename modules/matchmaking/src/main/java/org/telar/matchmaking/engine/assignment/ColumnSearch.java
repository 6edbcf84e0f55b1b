// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

/**
 * Deals with a free seat whose column still has a price: the shortest path by slack, backwards, to a row without a seat, or
 * to a column that can lose one because its price falls to 0. The mirror image of {@link RowSearch}.
 */
final class ColumnSearch {
    private final Seating seating;
    private final Seats seats;
    private final Transposed pairs;
    private final Frontier frontier;
    private final int[] settled;
    private int settledCount;
    private long endDistance;
    private int endRow;
    private int endColumn;

    /** @param pairs of the instance of the seating */
    ColumnSearch(Seating seating, Transposed pairs) {
        this.seating = seating;
        this.pairs = pairs;
        seats = seating.seats;
        frontier = new Frontier(seating.problem.columns());
        settled = new int[seating.problem.columns()];
    }

    void fill(int start) {
        frontier.begin();
        settledCount = 0;
        end(seating.columnPrices[start], AssignmentProblem.UNASSIGNED, start);
        frontier.offer(start, 0, AssignmentProblem.UNASSIGNED);
        while (!frontier.isEmpty() && frontier.distance(frontier.nearest()) < endDistance) {
            int column = frontier.settle();
            settled[settledCount++] = column;
            scan(column);
        }
        for (int index = 0; index < settledCount; index++) {
            seating.reprice(settled[index], frontier.distance(settled[index]) - endDistance);
        }
        move(start);
    }

    /** Looks who could come to this column: nobody, a row that has no seat, or one for whom another must come. */
    private void scan(int column) {
        long distance = frontier.distance(column);
        if (distance + seating.columnPrices[column] < endDistance) {
            end(distance + seating.columnPrices[column], AssignmentProblem.UNASSIGNED, column);
        }
        long reached = distance + seating.columnPrices[column] - seating.problem.unmatchedCost();
        for (int place = pairs.begin(column), end = pairs.end(column); place < end; place++) {
            int row = pairs.row(place);
            long length = reached + seating.rowPrices[row] - pairs.points(place);
            if (length < endDistance) {
                int from = seats.column(row);
                if (from == AssignmentProblem.UNASSIGNED) {
                    end(length, row, column);
                } else if (from != column) {
                    frontier.offer(from, length, place);
                }
            }
        }
    }

    private void end(long distance, int row, int column) {
        endDistance = distance;
        endRow = row;
        endColumn = column;
    }

    /** Moves the rows along the path, from its end back to the column that began it. */
    private void move(int start) {
        int coming = endRow;
        int column = endColumn;
        while (column != start) {
            int place = frontier.via(column);
            int going = pairs.row(place);
            seats.rise(going);
            sit(coming, column);
            coming = going;
            column = pairs.column(place);
        }
        sit(coming, start);
    }

    private void sit(int row, int column) {
        if (row != AssignmentProblem.UNASSIGNED) {
            seats.sit(row, column);
        }
    }
}
