// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import java.util.Arrays;

/** Which row sits on which seat. The seats of a column are consecutive numbers, its taken ones first. */
final class Seats {
    private final int[] first;
    private final int[] free;
    /** The seats of a column that may be used end before this one. */
    private final int[] limit;

    private final int[] rowOn;
    private final int[] seatOf;
    private final int[] columnOf;

    Seats(AssignmentProblem problem) {
        first = problem.firstSeats();
        free = first.clone();
        limit = Arrays.copyOfRange(first, 1, first.length);
        rowOn = new int[first[problem.columns()]];
        seatOf = new int[problem.rows()];
        columnOf = new int[problem.rows()];
        Arrays.fill(columnOf, AssignmentProblem.UNASSIGNED);
    }

    int free(int column) {
        return limit[column] - free[column];
    }

    boolean hasFree(int column) {
        return free[column] < limit[column];
    }

    /** From now on only so many seats may be used; who sits on others stays for now. */
    void limit(int column, int seats) {
        limit[column] = Math.min(first[column] + seats, first[column + 1]);
    }

    /** How many may be used. */
    int usable(int column) {
        return limit[column] - first[column];
    }

    /** Negative free seats. */
    boolean isOverfull(int column) {
        return free[column] > limit[column];
    }

    int column(int row) {
        return columnOf[row];
    }

    /** The taken seats of a column are those from here to before {@link #end}. */
    int begin(int column) {
        return first[column];
    }

    int end(int column) {
        return free[column];
    }

    int row(int seat) {
        return rowOn[seat];
    }

    void sit(int row, int column) {
        int seat = free[column]++;
        rowOn[seat] = row;
        seatOf[row] = seat;
        columnOf[row] = column;
    }

    void rise(int row) {
        int column = columnOf[row];
        int last = --free[column];
        int moved = rowOn[last];
        rowOn[seatOf[row]] = moved;
        seatOf[moved] = seatOf[row];
        columnOf[row] = AssignmentProblem.UNASSIGNED;
    }

    int[] columns() {
        return columnOf.clone();
    }
}
