// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.Arrays;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;

/** The pairs that were found for mentees who follow one another. */
final class Listing {
    static final Listing NONE = new Listing(0, 0);

    final int size;
    private final int[] ends;
    private int[] columns;
    private int[] points;
    private int missing;
    private int listed;

    /** @param length most pairs of a mentee */
    Listing(int size, int length) {
        this.size = size;
        ends = new int[size + 1];
        columns = new int[size * Math.min(length, 8)];
        points = new int[columns.length];
    }

    int pairs() {
        return ends[size];
    }

    /** How many of the pairs were found to be indispensable. */
    int missing() {
        return missing;
    }

    /**
     * The pairs of the next mentee, those with the most points first.
     *
     * @param prices what was taken off the points of each mentor's pairs
     */
    void add(int at, Sink sink, int[] prices, int indispensable) {
        missing += indispensable;
        sink.putBack(prices);
        int end = ends[at];
        if (end + sink.size() > columns.length) {
            columns = Arrays.copyOf(columns, Math.max(end + sink.size(), columns.length * 2));
            points = Arrays.copyOf(points, columns.length);
        }
        for (int index = 0; index < sink.size(); index++) {
            columns[end] = sink.column(index);
            points[end] = sink.worth(index);
            end++;
        }
        ends[at + 1] = end;
        listed = at + 1;
    }

    /** Nothing more comes: who has not had her turn, as when the work is cancelled, has no pairs. */
    void trim() {
        Arrays.fill(ends, listed + 1, ends.length, ends[listed]);
        columns = Arrays.copyOf(columns, pairs());
        points = Arrays.copyOf(points, pairs());
    }

    int pairs(int at) {
        return ends[at + 1] - ends[at];
    }

    void addTo(AssignmentProblem.Builder builder, int at) {
        for (int index = ends[at]; index < ends[at + 1]; index++) {
            builder.pair(columns[index], points[index]);
        }
    }

    void offerTo(Sink sink, int at) {
        for (int index = ends[at]; index < ends[at + 1]; index++) {
            sink.offer(points[index], columns[index]);
        }
    }
}
