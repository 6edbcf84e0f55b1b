// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking;

import java.util.Arrays;
import java.util.Random;
import java.util.function.LongSupplier;
import org.telar.matchmaking.engine.Matching;
import org.telar.matchmaking.engine.Matchmaker;
import org.telar.matchmaking.engine.Outcome;
import org.telar.matchmaking.engine.Policy;
import org.telar.matchmaking.engine.Wave;
import org.telar.matchmaking.engine.assignment.Assignment;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;
import org.telar.matchmaking.engine.assignment.Certificate;
import org.telar.matchmaking.engine.assignment.OrTools;
import org.telar.matchmaking.engine.assignment.ShortestAugmentingPaths;
import org.telar.matchmaking.internal.demo.DemoWave;

/**
 * Prints how long matching takes, as a Markdown table: whole waves from people to explained pairs, and bare assignment
 * problems beside OR-Tools. Medians of five after one run that does not count; all on one thread; an answer without proof
 * or unequal to that of OR-Tools ends the program.
 */
public final class MatchingFigures {
    private static final int RUNS = 5;

    private MatchingFigures() {}

    public static void main(String[] arguments) {
        OrTools.load();
        System.out.println("| whole wave, mentors x mentees | allowed pairs | matched | ms |");
        System.out.println("|---|---:|---:|---:|");
        wave(new DemoWave(), 126, 650);
        wave(new DemoWave(1_000_3_000, 1_000, 3_000), 1_000, 3_000);
        System.out.println();
        System.out.println("| assignment only | pairs | Telar ms | OR-Tools ms | OR-Tools / Telar |");
        System.out.println("|---|---:|---:|---:|---:|");
        assignment("126 x 650, spread", spread(126, 650, 5));
        assignment("126 x 650, all want the same", alike(126, 650, 5));
        assignment("1,000 x 3,000, spread", spread(1_000, 3_000, 3));
        assignment("1,000 x 3,000, all want the same", alike(1_000, 3_000, 3));
    }

    private static void wave(DemoWave demo, int mentors, int mentees) {
        Wave wave = demo.wave();
        Matchmaker matchmaker = new Matchmaker(Policy.standard());
        Outcome outcome = matchmaker.match(wave);
        if (!(outcome instanceof Matching matching) || !matching.certificate().holds()) {
            throw new IllegalStateException("No proved matching of " + mentors + " x " + mentees + ": " + outcome);
        }
        double milliseconds =
                median(() -> ((Matching) matchmaker.match(wave)).summary().total());
        long pairs = wave.mentees().stream()
                .mapToLong(mentee -> wave.mentors().stream()
                        .filter(mentor -> matchmaker.refusals(mentor, mentee).isEmpty())
                        .count())
                .sum();
        System.out.printf(
                "| %,d x %,d | %,d | %,d | %.1f |%n",
                mentors, mentees, pairs, matching.summary().matched(), milliseconds);
    }

    private static void assignment(String name, AssignmentProblem problem) {
        Assignment assignment = ShortestAugmentingPaths.solve(problem);
        Certificate certificate = Certificate.of(problem, assignment);
        long peer = OrTools.bestGain(problem);
        if (!certificate.holds() || certificate.primal() != peer) {
            throw new IllegalStateException(name + ": " + certificate + ", OR-Tools gains " + peer);
        }
        double own = median(() -> ShortestAugmentingPaths.solve(problem).column(0));
        double other = median(() -> OrTools.bestGain(problem));
        System.out.printf("| %s | %,d | %.1f | %.1f | %.1f |%n", name, problem.pairs(), own, other, other / own);
    }

    /** Scores without pattern. */
    private static AssignmentProblem spread(int columns, int rows, int capacity) {
        Random random = new Random(columns);
        return problem(columns, rows, capacity, (row, column) -> random.nextInt(10_001));
    }

    /** All rows rank the columns nearly alike. */
    private static AssignmentProblem alike(int columns, int rows, int capacity) {
        Random random = new Random(columns);
        int[] favour = random.ints(columns, 0, 9_000).toArray();
        return problem(columns, rows, capacity, (row, column) -> favour[column] + random.nextInt(1_000));
    }

    /** What a pair is worth; called once for each pair. */
    private interface Worth {
        int of(int row, int column);
    }

    private static AssignmentProblem problem(int columns, int rows, int capacity, Worth worth) {
        int[] capacities = new int[columns];
        Arrays.fill(capacities, capacity);
        capacities[0] = Math.max(1, capacity - 1);
        AssignmentProblem.Builder builder = new AssignmentProblem.Builder(capacities, 10_000L * rows + 1);
        for (int row = 0; row < rows; row++) {
            builder.row();
            for (int column = 0; column < columns; column++) {
                builder.pair(column, worth.of(row, column));
            }
        }
        return builder.build();
    }

    private static double median(LongSupplier work) {
        double[] milliseconds = new double[RUNS];
        long sum = 0;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            sum += work.getAsLong();
            milliseconds[run] = (System.nanoTime() - start) / 1e6;
        }
        if (sum < 0) {
            throw new IllegalStateException("Sum of results is " + sum);
        }
        Arrays.sort(milliseconds);
        return milliseconds[RUNS / 2];
    }
}
