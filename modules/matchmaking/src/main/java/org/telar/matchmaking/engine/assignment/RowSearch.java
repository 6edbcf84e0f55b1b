// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

/**
 * Finds a seat for a row that has none and still gains from one: the shortest path by slack, over columns whose rows may
 * have to move on, to a free seat or to a row that had better stay out (Dijkstra's algorithm).
 */
final class RowSearch {
    private final AssignmentProblem problem;
    private final Seating seating;
    private final Seats seats;
    private final Frontier frontier;
    private final int[] settled;
    private int settledCount;
    private long endDistance;
    private int endRow;
    private int endColumn;
    private long scanned;

    RowSearch(Seating seating) {
        this.seating = seating;
        problem = seating.problem;
        seats = seating.seats;
        frontier = new Frontier(problem.columns());
        settled = new int[problem.columns()];
    }

    /** How many pairs were looked at by all searches. */
    long scanned() {
        return scanned;
    }

    void seat(int start) {
        frontier.begin();
        settledCount = 0;
        end(seating.rowPrices[start], start, AssignmentProblem.UNASSIGNED);
        scan(start, 0);
        while (!frontier.isEmpty() && frontier.distance(frontier.nearest()) < endDistance) {
            int column = frontier.settle();
            settled[settledCount++] = column;
            long distance = frontier.distance(column);
            for (int seat = seats.begin(column); seat < seats.end(column); seat++) {
                scan(seats.row(seat), distance);
            }
        }
        seating.rowPrices[start] -= endDistance;
        for (int index = 0; index < settledCount; index++) {
            seating.reprice(settled[index], endDistance - frontier.distance(settled[index]));
        }
        move(start);
    }

    /** Looks where a row at this distance could go: out, to a free seat, or to a column from which another must go on. */
    private void scan(int row, long distance) {
        long reached = distance + seating.rowPrices[row];
        if (reached < endDistance) {
            end(reached, row, AssignmentProblem.UNASSIGNED);
        }
        long[] columnPrices = seating.columnPrices;
        boolean bestFirst = problem.isBestFirst();
        int pair = problem.begin(row);
        for (int end = problem.end(row); pair < end; pair++) {
            long least = reached - problem.gain(pair);
            if (least > endDistance && bestFirst) {
                break;
            }
            int column = problem.column(pair);
            long length = least + columnPrices[column];
            if (length > endDistance) {
                continue;
            }
            if (seats.hasFree(column)) {
                if (length < endDistance || endColumn == AssignmentProblem.UNASSIGNED) {
                    end(length, row, column);
                }
            } else if (length < endDistance) {
                frontier.offer(column, length, row);
            }
        }
        scanned += pair - problem.begin(row);
    }

    private void end(long distance, int row, int column) {
        endDistance = distance;
        endRow = row;
        endColumn = column;
    }

    /** Moves the rows along the path, from its end back to the row that began it. */
    private void move(int start) {
        int row = endRow;
        int column = endColumn;
        while (true) {
            int left = seats.column(row);
            if (left != AssignmentProblem.UNASSIGNED) {
                seats.rise(row);
            }
            if (column != AssignmentProblem.UNASSIGNED) {
                seats.sit(row, column);
            }
            if (row == start) {
                return;
            }
            column = left;
            row = frontier.via(left);
        }
    }
}
