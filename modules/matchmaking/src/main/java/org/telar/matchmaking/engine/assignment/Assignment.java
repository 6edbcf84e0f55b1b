// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

/**
 * Who sits where, and the prices that prove that no other seating is worth more. A column's price is what one of its seats
 * is worth at the margin; a row's price is what it gains beyond the price of the seat that it has, or could have at best.
 */
public final class Assignment {
    private final int[] columns;
    private final long[] rowPrices;
    private final long[] columnPrices;

    /**
     * @param columns for each row its column, or {@link AssignmentProblem#UNASSIGNED}
     * @param rowPrices for each row, in points
     * @param columnPrices for each column, in points
     */
    public Assignment(int[] columns, long[] rowPrices, long[] columnPrices) {
        this.columns = columns.clone();
        this.rowPrices = rowPrices.clone();
        this.columnPrices = columnPrices.clone();
    }

    public int rows() {
        return columns.length;
    }

    public int columns() {
        return columnPrices.length;
    }

    /** Its column, or {@link AssignmentProblem#UNASSIGNED}. */
    public int column(int row) {
        return columns[row];
    }

    public long rowPrice(int row) {
        return rowPrices[row];
    }

    public long columnPrice(int column) {
        return columnPrices[column];
    }
}
