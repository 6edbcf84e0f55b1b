// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Finds the best seating by shortest augmenting paths with prices (Jonker and Volgenant, <i>A shortest augmenting path
 * algorithm for dense and sparse linear assignment problems</i>, Computing 38, 1987), with several seats to a column and the
 * choice to leave a row out. It may begin with any prices, because not only rows without a seat look for one: afterwards
 * columns with a free seat and a price look for a row.
 *
 * <p>The prices to begin with come from an {@link Auction}: first from a short exact one; once the searches have cost more
 * than a long one does, because everyone wants the same, from a long one in steps; where there are few columns a {@link
 * CompactSearch} soon goes on instead. A high cost of leaving rows out is put in
 * at the end, by a {@link Raise}.
 *
 * <p>The same instance gives the same seating on every machine.
 */
public final class ShortestAugmentingPaths {
    /** How often the searches may look at every pair before the instance counts as contested. */
    private static final int PATIENCE = 4;

    /** The same in parts of the pairs where a table of moves can be made, which costs little. */
    private static final int COMPACT_PATIENCE = 8;

    private final AssignmentProblem problem;
    private final BooleanSupplier cancelled;
    private final IntConsumer placed;
    private Optional<Transposed> transposed = Optional.empty();
    private boolean stopped;
    private int furthest;

    private ShortestAugmentingPaths(AssignmentProblem problem, BooleanSupplier cancelled, IntConsumer placed) {
        this.problem = problem;
        this.cancelled = cancelled;
        this.placed = placed;
    }

    public static Assignment solve(AssignmentProblem problem) {
        return solve(problem, () -> false, placed -> {}).orElseThrow();
    }

    /**
     * @param cancelled asked before each search; once it says yes the result is empty
     * @param placed told how many rows are done, from time to time
     */
    public static Optional<Assignment> solve(AssignmentProblem problem, BooleanSupplier cancelled, IntConsumer placed) {
        return new ShortestAugmentingPaths(problem, cancelled, placed)
                .seating(cheap -> new Seating(cheap, new long[cheap.columns()]), false)
                .map(Seating::assignment);
    }

    /**
     * The same beginning from a seating of an instance that was much alike, with the same rows and columns: few changes take
     * little time.
     *
     * @param former need not be allowed, nor any good
     */
    public static Optional<Assignment> solve(
            AssignmentProblem problem, Assignment former, BooleanSupplier cancelled, IntConsumer placed) {
        return new ShortestAugmentingPaths(problem, cancelled, placed)
                .seating(cheap -> start(cheap, problem, former), true)
                .map(Seating::assignment);
    }

    /**
     * Prices of the columns that are best where leaving out costs little more than a pair can be worth.
     *
     * @param cancelled asked before each search; once it says yes the prices are of no use
     */
    public static long[] prices(AssignmentProblem problem, BooleanSupplier cancelled) {
        ShortestAugmentingPaths paths = new ShortestAugmentingPaths(problem, cancelled, placed -> {});
        Seating seating = paths.cheapSeating(cheap -> new Seating(cheap, new long[cheap.columns()]), false);
        return seating.columnPrices;
    }

    /** Prices that had the whole cost of leaving out put on them lose it again. */
    private static Seating start(AssignmentProblem cheap, AssignmentProblem problem, Assignment former) {
        long dearer = problem.unmatchedCost() - cheap.unmatchedCost();
        long[] prices = IntStream.range(0, problem.columns())
                .mapToLong(former::columnPrice)
                .map(price -> Math.clamp(price - (price < dearer ? 0 : dearer), 0, cheap.mostGain()))
                .toArray();
        return new Seating(cheap, prices, wishes(cheap, former));
    }

    /** As many of the former seats as there are now. */
    private static int[] wishes(AssignmentProblem problem, Assignment former) {
        int[] taken = new int[problem.columns()];
        int[] wishes = new int[problem.rows()];
        for (int row = 0; row < wishes.length; row++) {
            int column = former.column(row);
            boolean fits = column != AssignmentProblem.UNASSIGNED && taken[column] < problem.capacity(column);
            wishes[row] = fits ? column : AssignmentProblem.UNASSIGNED;
            if (fits) {
                taken[column]++;
            }
        }
        return wishes;
    }

    private Optional<Seating> seating(Function<AssignmentProblem, Seating> start, boolean warm) {
        Seating seating = cheapSeating(start, warm);
        if (seating.problem.unmatchedCost() < problem.unmatchedCost() && !isStopped()) {
            seating = Raise.of(seating, problem);
            finish(seating);
        }
        tell(problem.rows());
        return isStopped() ? Optional.empty() : Optional.of(seating);
    }

    private Seating cheapSeating(Function<AssignmentProblem, Seating> start, boolean warm) {
        AssignmentProblem cheap =
                problem.withUnmatchedCost(Math.min(problem.unmatchedCost(), problem.mostPoints() + 1L));
        Seating seating = begin(cheap, start.apply(cheap), warm);
        finish(seating);
        return seating;
    }

    private Transposed transposed() {
        Transposed pairs = transposed.orElseGet(() -> new Transposed(problem));
        transposed = Optional.of(pairs);
        return pairs;
    }

    private boolean isStopped() {
        stopped = stopped || cancelled.getAsBoolean();
        return stopped;
    }

    private void tell(int rows) {
        if (rows > furthest) {
            furthest = rows;
            placed.accept(rows);
        }
    }

    private Seating begin(AssignmentProblem cheap, Seating start, boolean warm) {
        Auction auction = new Auction(cheap, this::transposed, this::isStopped);
        Seating seating = auction.exactly(start);
        boolean compact = CompactSearch.suits(cheap);
        if (seatRows(seating, patience(seating, compact, warm))) {
            return seating;
        }
        if (compact) {
            seatRows(seating, new CompactSearch(seating));
            return seating;
        }
        return auction.exactly(auction.inSteps(seating));
    }

    /** How many pairs the searches may look at before something else is tried. */
    private static long patience(Seating seating, boolean compact, boolean warm) {
        long pairs = seating.problem.pairs();
        if (compact) {
            return pairs / COMPACT_PATIENCE;
        }
        return seating.isShort() ? warm ? pairs : 0 : PATIENCE * pairs;
    }

    private void seatRows(Seating seating, CompactSearch search) {
        for (int row = 0; row < seating.rowPrices.length && !isStopped(); row++) {
            if (seating.isOpenRow(row)) {
                search.seat(row);
                tell(row + 1);
            }
        }
    }

    private void finish(Seating seating) {
        seatRows(seating, Long.MAX_VALUE);
        fillColumns(seating);
    }

    /** @return whether all is done, or cancelled; if not, searches have looked at more pairs than they may */
    private boolean seatRows(Seating seating, long pairs) {
        RowSearch search = new RowSearch(seating);
        for (int row = 0; row < seating.rowPrices.length && !isStopped(); row++) {
            if (seating.isOpenRow(row)) {
                if (search.scanned() > pairs) {
                    return false;
                }
                search.seat(row);
                tell(row + 1);
            }
        }
        return true;
    }

    private void fillColumns(Seating seating) {
        Optional<ColumnSearch> search = Optional.empty();
        for (int column = 0; column < seating.columnPrices.length; column++) {
            while (seating.isOpenColumn(column) && !isStopped()) {
                if (search.isEmpty()) {
                    search = Optional.of(new ColumnSearch(seating, transposed()));
                }
                search.get().fill(column);
            }
        }
    }
}
