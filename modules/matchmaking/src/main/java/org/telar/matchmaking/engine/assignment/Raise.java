// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

/**
 * Takes a best seating over to the same instance with a higher cost of leaving a row out. Rows without a seat from which,
 * over columns and those who sit there, no free seat can be reached stay out at whatever cost: what rises with it is the
 * price of the columns that they can reach. Where there is a way to a free seat, the row is open again.
 *
 * <p>Solving for a low cost first spares each of the rows that stay out a search through all that they can reach.
 */
final class Raise {
    private final Seating seating;
    private final AssignmentProblem problem;
    private final Seats seats;
    private final boolean[] wayOut;

    private Raise(Seating seating) {
        this.seating = seating;
        problem = seating.problem;
        seats = seating.seats;
        wayOut = new boolean[problem.columns()];
    }

    /** @param seating with nothing open; it is changed and must not be used any more */
    static Seating of(Seating seating, AssignmentProblem dearer) {
        Raise raise = new Raise(seating);
        if (raise.isThereAWayOut()) {
            raise.findWaysOut();
        }
        return raise.to(dearer);
    }

    /** Forwards from all rows without a seat at once; mostly there is none, and looking from here costs little. */
    private boolean isThereAWayOut() {
        Reached reached = new Reached();
        for (int row = 0; row < problem.rows(); row++) {
            if (seats.column(row) == AssignmentProblem.UNASSIGNED) {
                reached.from(row);
            }
        }
        while (reached.size > 0) {
            int column = reached.queue[--reached.size];
            if (seats.hasFree(column)) {
                return true;
            }
            for (int seat = seats.begin(column); seat < seats.end(column); seat++) {
                reached.from(seats.row(seat));
            }
        }
        return false;
    }

    /** Backwards from the free seats; only where rows without a seat make it worth while. */
    private void findWaysOut() {
        int[] queue = new int[problem.columns()];
        int size = 0;
        for (int column = 0; column < wayOut.length; column++) {
            if (seats.hasFree(column)) {
                wayOut[column] = true;
                queue[size++] = column;
            }
        }
        if (size == 0) {
            return;
        }
        Transposed transposed = new Transposed(problem);
        while (size > 0) {
            int column = queue[--size];
            for (int place = transposed.begin(column); place < transposed.end(column); place++) {
                int from = seats.column(transposed.row(place));
                if (from != AssignmentProblem.UNASSIGNED && !wayOut[from]) {
                    wayOut[from] = true;
                    queue[size++] = from;
                }
            }
        }
    }

    private Seating to(AssignmentProblem dearer) {
        long rise = dearer.unmatchedCost() - problem.unmatchedCost();
        boolean[] stays = new boolean[problem.rows()];
        Reached hopeless = new Reached();
        for (int row = 0; row < stays.length; row++) {
            if (seats.column(row) == AssignmentProblem.UNASSIGNED && !hasWayOut(row)) {
                stays[row] = true;
                hopeless.from(row);
            }
        }
        while (hopeless.size > 0) {
            int column = hopeless.queue[--hopeless.size];
            for (int seat = seats.begin(column); seat < seats.end(column); seat++) {
                stays[seats.row(seat)] = true;
                hopeless.from(seats.row(seat));
            }
        }
        for (int row = 0; row < stays.length; row++) {
            seating.rowPrices[row] += stays[row] ? 0 : rise;
        }
        for (int column = 0; column < problem.columns(); column++) {
            seating.columnPrices[column] += hopeless.met[column] ? rise : 0;
        }
        return new Seating(dearer, seats, seating.rowPrices, seating.columnPrices);
    }

    private boolean hasWayOut(int row) {
        for (int pair = problem.begin(row); pair < problem.end(row); pair++) {
            if (wayOut[problem.column(pair)]) {
                return true;
            }
        }
        return false;
    }

    /** Columns that were met, and those of them from which nobody has gone on yet. */
    private final class Reached {
        final boolean[] met = new boolean[problem.columns()];
        final int[] queue = new int[problem.columns()];
        int size;

        void from(int row) {
            for (int pair = problem.begin(row), end = problem.end(row); pair < end; pair++) {
                int column = problem.column(pair);
                if (!met[column]) {
                    met[column] = true;
                    queue[size++] = column;
                }
            }
        }
    }
}
