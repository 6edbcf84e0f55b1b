// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

/** The columns met by a search and not yet settled, nearest first; a binary heap in which a distance may fall. */
final class Frontier {
    private final long[] distance;
    private final int[] via;
    private final int[] search;
    private final int[] place;
    private final int[] heap;
    private int size;
    private int current;

    private static final int SETTLED = -1;

    Frontier(int columns) {
        distance = new long[columns];
        via = new int[columns];
        search = new int[columns];
        place = new int[columns];
        heap = new int[columns];
    }

    /** Forgets everything and begins a new search. */
    void begin() {
        size = 0;
        current++;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The nearest column; it stays. */
    int nearest() {
        return heap[0];
    }

    long distance(int column) {
        return distance[column];
    }

    /** Over what the column is reached at its distance; what this number means is the search's own affair. */
    int via(int column) {
        return via[column];
    }

    boolean isMet(int column) {
        return search[column] == current;
    }

    /** Takes note of a way to a column, when it is the first or shorter than the ones before. */
    void offer(int column, long length, int over) {
        if (!isMet(column)) {
            search[column] = current;
            place[column] = size;
            heap[size++] = column;
        } else if (place[column] == SETTLED || length >= distance[column]) {
            return;
        }
        distance[column] = length;
        via[column] = over;
        rise(place[column]);
    }

    /** Takes the nearest column away; its distance is final. */
    int settle() {
        int nearest = heap[0];
        place[nearest] = SETTLED;
        size--;
        if (size > 0) {
            sink(heap[size]);
        }
        return nearest;
    }

    private void rise(int from) {
        int column = heap[from];
        int at = from;
        while (at > 0) {
            int parent = (at - 1) >>> 1;
            if (distance[heap[parent]] <= distance[column]) {
                break;
            }
            put(heap[parent], at);
            at = parent;
        }
        put(column, at);
    }

    private void sink(int column) {
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && distance[heap[child + 1]] < distance[heap[child]]) {
                child++;
            }
            if (distance[heap[child]] >= distance[column]) {
                break;
            }
            put(heap[child], at);
            at = child;
        }
        put(column, at);
    }

    private void put(int column, int at) {
        heap[at] = column;
        place[column] = at;
    }
}
