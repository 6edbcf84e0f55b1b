// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.telar.matchmaking.engine.Matching;
import org.telar.matchmaking.engine.Matchmaker;
import org.telar.matchmaking.engine.Policy;
import org.telar.matchmaking.engine.Shortlisted;
import org.telar.matchmaking.engine.Wave;
import org.telar.matchmaking.engine.assignment.Assignment;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;
import org.telar.matchmaking.engine.assignment.Repair;
import org.telar.matchmaking.engine.assignment.ShortestAugmentingPaths;
import org.telar.matchmaking.internal.demo.DemoWave;

/**
 * Matching from people to explained pairs with the proof; bare assignment problems beside other programs ({@link Contest});
 * repair; and the growth from a thousand mentees to a hundred thousand. All but the scoring of large waves is on one thread.
 */
record MatchingTime(int runs) implements Measurement {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int SHORTLIST = 50;
    static final int SEED = 126_650;
    private static final int LEAVES = 5;
    private static final int MOST_REPAIR_MILLIS = 5;
    private static final long WARM_UP = 2_000_000_000L;

    @Override
    public String name() {
        return "matching";
    }

    @Override
    public String title() {
        return "The best matching";
    }

    @Override
    public List<Row> run() {
        List<Row> rows = new ArrayList<>();
        Consumer<Row> told = row -> {
            System.out.println(row.line());
            rows.add(row);
        };
        Contest.all(runs).forEach(contest -> contest.run(told));
        told.accept(repair("seats to spare", 22_500, 100_000));
        told.accept(repair("every seat taken", 20_000, 100_000));
        largest().forEach(told);
        told.accept(wave(126, 650, runs));
        told.accept(wave(200, 1_000, runs));
        told.accept(wave(2_000, 10_000, runs));
        told.accept(wave(20_000, 100_000, 1));
        return rows;
    }

    private static List<Row> largest() {
        try {
            return LargestWave.rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Wave people(int mentors, int mentees) {
        return new DemoWave(SEED, mentors, mentees).wave();
    }

    /** @param length most pairs of each mentee, the best */
    static AssignmentProblem shortlisted(int mentors, int mentees, int length) {
        return Shortlisted.problem(people(mentors, mentees), length);
    }

    private static Row wave(int mentors, int mentees, int runs) {
        Wave wave = people(mentors, mentees);
        Matchmaker matchmaker = new Matchmaker(Policy.standard());
        return Row.of(
                String.format(Locale.ROOT, "%,d x %,d: score, match, prove and explain", mentors, mentees),
                "ms",
                times(runs, () -> proved(matchmaker, wave)));
    }

    /** Mentors leave. Where no seat is free, each of theirs pushes somebody out, and the search for whom goes far. */
    private Row repair(String market, int mentors, int mentees) {
        AssignmentProblem problem = shortlisted(mentors, mentees, SHORTLIST);
        Assignment best = ShortestAugmentingPaths.solve(problem);
        double[] milliseconds = new double[runs];
        for (int run = -1; run < runs; run++) {
            Repair repair = new Repair(problem, best);
            long begin = System.nanoTime();
            for (int leaves = 0; leaves < LEAVES; leaves++) {
                repair.limit((run + 2) * (leaves + 1) * 97 % mentors, 0);
            }
            repair.settle();
            milliseconds[Math.max(0, run)] = (System.nanoTime() - begin) / NANOS_PER_MILLI;
        }
        return Row.of(
                        String.format(
                                Locale.ROOT, "%,d x %,d, %s: repair after %d leave", mentors, mentees, market, LEAVES),
                        "ms",
                        milliseconds)
                .atMost(MOST_REPAIR_MILLIS);
    }

    /** What is short is repeated before it counts, until it has been loaded and compiled. */
    private static double[] times(int runs, LongSupplier work) {
        double[] milliseconds = new double[runs];
        long ready = System.nanoTime() + WARM_UP;
        do {
            work.getAsLong();
        } while (System.nanoTime() < ready);
        for (int run = 0; run < runs; run++) {
            long begin = System.nanoTime();
            work.getAsLong();
            milliseconds[run] = (System.nanoTime() - begin) / NANOS_PER_MILLI;
        }
        return milliseconds;
    }

    private static long proved(Matchmaker matchmaker, Wave wave) {
        if (matchmaker.match(wave) instanceof Matching matching
                && matching.certificate().holds()) {
            return matching.summary().total();
        }
        throw new IllegalStateException("The matching has no proof");
    }
}
