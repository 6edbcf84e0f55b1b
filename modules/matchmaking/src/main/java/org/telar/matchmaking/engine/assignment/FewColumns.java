// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import java.util.Arrays;

/**
 * Seats rows in no more than so many columns: which columns to use is decided too. That is the capacitated location problem,
 * for which no fast exact way is known. Here columns are closed one after the other, each time the one that costs least; then
 * a search over which ones to close (branch and bound) looks for better choices. Without the limit on columns nobody can be
 * better off, which gives the bound; each step of the search asks the same of the columns that are left. The search ends
 * when everything is proved, or after a number of steps, so that the same instance gives the same result on every machine.
 */
public final class FewColumns {
    private final AssignmentProblem problem;
    private final int most;
    private final int steps;
    private final Repair repair;
    private final State[] states;
    private long best = -1;
    private Assignment assignment;
    private long bound;
    private int stepsTaken;

    private enum State {
        OPEN,
        /** To be used for certain in this part of the search. */
        KEPT,
        CLOSED
    }

    private FewColumns(AssignmentProblem problem, int most, int steps, Assignment relaxed) {
        this.problem = problem;
        this.most = most;
        this.steps = steps;
        repair = new Repair(problem, relaxed);
        states = new State[problem.columns()];
        Arrays.fill(states, State.OPEN);
        assignment = relaxed;
    }

    /**
     * What was found.
     *
     * @param gain what the seating gains over leaving everyone out
     * @param bound no seating in so few columns gains more; the seating is the best when it gains just that
     */
    public record Result(Assignment assignment, long gain, long bound) {}

    /**
     * @param most columns that may be used, 0 or more
     * @param steps of the search after which it ends without a proof, for instance 1,000
     */
    public static Result solve(AssignmentProblem problem, int most, int steps) {
        if (most < 0) {
            throw new IllegalArgumentException("No seating uses " + most + " columns");
        }
        FewColumns columns = new FewColumns(problem, most, steps, ShortestAugmentingPaths.solve(problem));
        columns.closeOneByOne();
        columns.search();
        return new Result(columns.assignment, columns.best, Math.max(columns.best, columns.bound));
    }

    private void closeOneByOne() {
        int[] closed = new int[problem.columns()];
        int count = 0;
        while (repair.usedColumns().length > most) {
            int column = cheapestToClose();
            close(column);
            closed[count++] = column;
        }
        keepWhenBetter();
        for (int index = 0; index < count; index++) {
            reopen(closed[index]);
        }
    }

    private int cheapestToClose() {
        int cheapest = AssignmentProblem.UNASSIGNED;
        long left = -1;
        for (int column : repair.usedColumns()) {
            if (states[column] == State.OPEN) {
                close(column);
                long gain = repair.gain();
                reopen(column);
                if (gain > left) {
                    left = gain;
                    cheapest = column;
                }
            }
        }
        return cheapest;
    }

    /** All that can be reached from here by closing more, as far as it is worth while and steps are left. */
    private void search() {
        long gain = repair.gain();
        int[] used = repair.usedColumns();
        if (gain <= best) {
            return;
        }
        if (used.length <= most) {
            keepWhenBetter();
        } else if (kept() == most) {
            int[] others = Arrays.stream(used)
                    .filter(column -> states[column] == State.OPEN)
                    .toArray();
            Arrays.stream(others).forEach(this::close);
            search();
            Arrays.stream(others).forEach(this::reopen);
        } else if (stepsTaken++ < steps) {
            int column = cheapestToClose();
            close(column);
            search();
            reopen(column);
            states[column] = State.KEPT;
            search();
            states[column] = State.OPEN;
        } else {
            bound = Math.max(bound, gain);
        }
    }

    private void keepWhenBetter() {
        long gain = repair.gain();
        if (gain > best) {
            best = gain;
            assignment = repair.assignment();
        }
    }

    private int kept() {
        return (int) Arrays.stream(states).filter(state -> state == State.KEPT).count();
    }

    private void close(int column) {
        states[column] = State.CLOSED;
        repair.limit(column, 0);
        repair.settle();
    }

    private void reopen(int column) {
        states[column] = State.OPEN;
        repair.limit(column, problem.capacity(column));
        repair.settle();
    }
}
