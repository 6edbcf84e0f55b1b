// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.telar.matchmaking.engine.Matching;
import org.telar.matchmaking.engine.Matchmaker;
import org.telar.matchmaking.engine.Policy;
import org.telar.matchmaking.engine.Shortlisted;
import org.telar.matchmaking.engine.Wave;
import org.telar.matchmaking.engine.assignment.Assignment;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;
import org.telar.matchmaking.engine.assignment.Certificate;
import org.telar.matchmaking.engine.assignment.Instances;
import org.telar.matchmaking.engine.assignment.JGraphT;
import org.telar.matchmaking.engine.assignment.OrTools;
import org.telar.matchmaking.engine.assignment.Repair;
import org.telar.matchmaking.engine.assignment.ShortestAugmentingPaths;
import org.telar.matchmaking.internal.demo.DemoWave;

/**
 * Matching from people to explained pairs with the proof, and bare assignment problems beside other programs, which must
 * find the same total: min-cost flow of OR-Tools, and of JGraphT where it ends in a reasonable time. All but the scoring of
 * large waves is on one thread. {@code TELAR_BENCH=whole} adds the sizes that take minutes.
 */
record MatchingTime(int runs, boolean whole) implements Measurement {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int ALL = 1_000;
    private static final int SHORTLIST = 50;
    static final int SEED = 126_650;
    private static final int LEAVES = 5;
    private static final int SECOND = 1_000;
    private static final long WARM_UP = 2_000_000_000L;

    /**
     * A bare assignment problem.
     *
     * @param orTools how many times as long as ours it must take
     * @param jGraphT the same; 0 where it is not run
     */
    private record Case(String name, Supplier<AssignmentProblem> problem, double orTools, double jGraphT) {}

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
        OrTools.load();
        List<Row> rows = new ArrayList<>();
        rows.add(wave(126, 650, runs));
        rows.add(wave(200, 1_000, runs));
        rows.add(wave(2_000, 10_000, runs));
        if (whole) {
            rows.add(wave(20_000, 100_000, 1));
            rows.addAll(largest());
        }
        cases().forEach(one -> rows.addAll(rows(one)));
        rows.add(repair(whole ? 20_000 : 2_000, whole ? 100_000 : 10_000));
        return rows;
    }

    private static List<Row> largest() {
        try {
            return LargestWave.rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Case> cases() {
        List<Case> cases = new ArrayList<>(List.of(
                new Case("126 x 650", () -> shortlisted(126, 650, ALL), 5, 1),
                new Case("1,000 x 3,000", () -> shortlisted(1_000, 3_000, ALL), 20, 0),
                new Case("1,000 x 3,000, one ranking for all", () -> Instances.alike(1_000, 3_000), 1, 0),
                new Case("300 x 900, products", () -> Instances.products(300, 900), 1, 0)));
        if (whole) {
            cases.add(new Case("1,000 x 3,000, products", () -> Instances.products(1_000, 3_000), 1, 0));
            cases.add(new Case("5,000 x 20,000, best 50", () -> shortlisted(5_000, 20_000, SHORTLIST), 20, 200));
            cases.add(new Case("20,000 x 100,000, best 50", () -> shortlisted(20_000, 100_000, SHORTLIST), 10, 0));
        } else {
            cases.add(new Case("5,000 x 20,000, best 50", () -> shortlisted(5_000, 20_000, SHORTLIST), 20, 0));
        }
        return cases;
    }

    private static Wave people(int mentors, int mentees) {
        return new DemoWave(SEED, mentors, mentees).wave();
    }

    private static AssignmentProblem shortlisted(int mentors, int mentees, int length) {
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

    private List<Row> rows(Case one) {
        AssignmentProblem problem = one.problem().get();
        long gain = proved(problem, ShortestAugmentingPaths.solve(problem));
        double[] own = times(runs, () -> ShortestAugmentingPaths.solve(problem).column(0));
        Row ours = Row.of(one.name() + ": assignment", "ms", own);
        List<Row> rows = new ArrayList<>(List.of(ours));
        rows.addAll(peer(one.name(), "OR-Tools", () -> OrTools.bestGain(problem), gain, ours, one.orTools()));
        if (one.jGraphT() > 0) {
            rows.addAll(peer(one.name(), "JGraphT", () -> JGraphT.bestGain(problem), gain, ours, one.jGraphT()));
        }
        return rows;
    }

    /** Slow peers are run once. */
    private List<Row> peer(String name, String peer, LongSupplier work, long gain, Row ours, double target) {
        long begin = System.nanoTime();
        long found = work.getAsLong();
        double first = (System.nanoTime() - begin) / NANOS_PER_MILLI;
        if (found != gain) {
            throw new IllegalStateException(name + ": Telar gains " + gain + ", but " + peer + " " + found);
        }
        double[] times = first > SECOND ? new double[] {first} : times(runs, work);
        Row row = Row.of(name + ": " + peer, "ms", times);
        return List.of(
                row,
                Row.of(name + ": " + peer + " / Telar", "times", row.median() / ours.median())
                        .atLeast(target));
    }

    private Row repair(int mentors, int mentees) {
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
                        String.format(Locale.ROOT, "%,d x %,d: repair after %d leave", mentors, mentees, LEAVES),
                        "ms",
                        milliseconds)
                .atMost(5);
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

    private static long proved(AssignmentProblem problem, Assignment assignment) {
        Certificate certificate = Certificate.of(problem, assignment);
        if (!certificate.holds()) {
            throw new IllegalStateException("The assignment has no proof: " + certificate);
        }
        return certificate.primal();
    }

    private static long proved(Matchmaker matchmaker, Wave wave) {
        if (matchmaker.match(wave) instanceof Matching matching
                && matching.certificate().holds()) {
            return matching.summary().total();
        }
        throw new IllegalStateException("The matching has no proof");
    }
}
