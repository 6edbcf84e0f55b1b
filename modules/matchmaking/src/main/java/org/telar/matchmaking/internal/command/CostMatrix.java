// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.telar.matchmaking.engine.assignment.Assignment;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;

/**
 * A plain assignment problem: n rows and n columns, each row to one column of its own, for the least cost in all. The
 * format is that of Beasley's OR-Library: n, then the n x n costs row by row, whole numbers with any white space between.
 *
 * @param costs row by row
 */
record CostMatrix(int size, int[] costs) {
    private static final int LARGEST = 20_000;

    static CostMatrix read(InputStream in) throws IOException, NotPossible {
        Numbers numbers = new Numbers(in);
        long size = numbers.next(0);
        if (size < 1 || size > LARGEST) {
            throw new NotPossible("matchmaking.command.size", size, LARGEST);
        }
        int[] costs = new int[Math.toIntExact(size * size)];
        for (int index = 0; index < costs.length; index++) {
            costs[index] = numbers.next(index + 1);
        }
        numbers.end(costs.length + 1);
        return new CostMatrix((int) size, costs);
    }

    /** The same for the most points: what a pair costs less than the dearest one. */
    AssignmentProblem problem() throws NotPossible {
        int dearest = dearest();
        int cheapest = Arrays.stream(costs).min().orElseThrow();
        if ((long) dearest - cheapest > Integer.MAX_VALUE - 1) {
            throw new NotPossible("matchmaking.command.range", cheapest, dearest);
        }
        int[] capacities = new int[size];
        Arrays.fill(capacities, 1);
        AssignmentProblem.Builder builder = new AssignmentProblem.Builder(capacities, 1).expecting(costs.length);
        for (int row = 0; row < size; row++) {
            builder.row();
            for (int column = 0; column < size; column++) {
                builder.pair(column, dearest - costs[row * size + column]);
            }
        }
        return builder.build();
    }

    private int dearest() {
        return Arrays.stream(costs).max().orElseThrow();
    }

    long cost(Assignment assignment) {
        long sum = 0;
        for (int row = 0; row < size; row++) {
            sum += costs[row * size + assignment.column(row)];
        }
        return sum;
    }

    /** Whole numbers in a stream of characters. */
    private static final class Numbers {
        private static final int END = -1;

        private final InputStream in;
        private final byte[] buffer = new byte[1 << 16];
        private int length;
        private int at;

        Numbers(InputStream in) {
            this.in = in;
        }

        private int peek() throws IOException {
            if (at == length) {
                length = Math.max(0, in.read(buffer));
                at = 0;
            }
            return length == 0 ? END : buffer[at];
        }

        private int skipBlanks() throws IOException {
            while (peek() != END && peek() <= ' ') {
                at++;
            }
            return peek();
        }

        /** @param number how many came before, for the message */
        int next(int number) throws IOException, NotPossible {
            StringBuilder word = new StringBuilder();
            skipBlanks();
            while (peek() > ' ') {
                word.append((char) peek());
                at++;
            }
            if (word.isEmpty()) {
                throw new NotPossible("matchmaking.command.too-few", number);
            }
            try {
                return Integer.parseInt(word, 0, word.length(), 10);
            } catch (NumberFormatException e) {
                throw new NotPossible("matchmaking.command.number", number + 1, word.toString());
            }
        }

        void end(int numbers) throws IOException, NotPossible {
            if (skipBlanks() != END) {
                throw new NotPossible("matchmaking.command.too-many", numbers);
            }
        }
    }
}
