// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.assignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * An instance as a table, easy to shrink and to read.
 *
 * @param points for each row and column what the pair is worth; negative when it is not allowed
 */
record Instance(List<Integer> capacities, List<List<Integer>> points, int unmatchedCost) {
    /** Small enough for brute force; few different points, so that many seatings are equally good. */
    static Arbitrary<Instance> small() {
        Arbitrary<Integer> worth = Arbitraries.integers().between(-4, 9);
        return Arbitraries.integers()
                .between(0, 4)
                .flatMap(columns -> Combinators.combine(
                                Arbitraries.integers().between(0, 3).list().ofSize(columns),
                                worth.list()
                                        .ofSize(columns)
                                        .list()
                                        .ofMinSize(columns / 2)
                                        .ofMaxSize(6),
                                Arbitraries.integers().between(1, 60))
                        .as(Instance::new));
    }

    /** Of any size: dense or sparse, loose or tight, with scores that all rows rank alike or that are spread evenly. */
    static Instance random(Random random, int rows, int columns) {
        int density = 5 + random.nextInt(95);
        int most = 1 + random.nextInt(5);
        boolean alike = random.nextBoolean();
        int[] favour = random.ints(columns, 0, 5_000).toArray();
        List<Integer> capacities = random.ints(columns, 0, most + 1).boxed().toList();
        List<List<Integer>> points = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<Integer> worths = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                int worth = alike ? favour[column] + random.nextInt(50) : random.nextInt(10_001);
                worths.add(random.nextInt(100) < density ? worth : -1);
            }
            points.add(worths);
        }
        return new Instance(capacities, points, 1 + random.nextInt(20_000));
    }

    int rows() {
        return points.size();
    }

    int columns() {
        return capacities.size();
    }

    AssignmentProblem problem() {
        AssignmentProblem.Builder builder = new AssignmentProblem.Builder(
                capacities.stream().mapToInt(Integer::intValue).toArray(), unmatchedCost);
        for (List<Integer> row : points) {
            builder.row();
            for (int column = 0; column < row.size(); column++) {
                if (row.get(column) >= 0) {
                    builder.pair(column, row.get(column));
                }
            }
        }
        return builder.build();
    }

    /** The same with rows and columns in another order. */
    Instance shuffled(Random random) {
        List<Integer> order = new ArrayList<>();
        for (int column = 0; column < columns(); column++) {
            order.add(column);
        }
        Collections.shuffle(order, random);
        List<List<Integer>> rows = new ArrayList<>(points.stream()
                .map(row -> order.stream().map(row::get).toList())
                .toList());
        Collections.shuffle(rows, random);
        return new Instance(order.stream().map(capacities::get).toList(), rows, unmatchedCost);
    }

    /** What the best seating gains, found by trying all. */
    long bestByTrying() {
        return bestFrom(0, capacities.stream().mapToInt(Integer::intValue).toArray());
    }

    private long bestFrom(int row, int[] free) {
        if (row == rows()) {
            return 0;
        }
        long best = bestFrom(row + 1, free);
        for (int column = 0; column < columns(); column++) {
            int worth = points.get(row).get(column);
            if (worth >= 0 && free[column] > 0) {
                free[column]--;
                best = Math.max(best, unmatchedCost + worth + bestFrom(row + 1, free));
                free[column]++;
            }
        }
        return best;
    }
}
