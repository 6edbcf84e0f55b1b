// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;
import org.telar.matchmaking.engine.assignment.Certificate;
import org.telar.matchmaking.engine.assignment.Instances;
import org.telar.matchmaking.engine.assignment.JGraphT;
import org.telar.matchmaking.engine.assignment.OrTools;
import org.telar.matchmaking.engine.assignment.Peer;
import org.telar.matchmaking.engine.assignment.ShortestAugmentingPaths;

/**
 * One bare assignment problem, the same pairs for all: Telar and other programs by turns, on one thread. They must find the
 * same total, and Telar's is proved. Everyone's time begins when the instance stands in memory in the form that it reads: what
 * it takes to hand it over is not counted.
 *
 * @param orTools how many times as long as Telar OR-Tools must take
 * @param jGraphT the same; 0 where it is not run
 */
record Contest(int runs, String name, Supplier<AssignmentProblem> instance, double orTools, double jGraphT) {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int ALL = 1_000;
    private static final int SHORTLIST = 50;
    private static final long WARM_UP = 3_000_000_000L;
    /** Who takes longer, in milliseconds, is run fewer times. */
    private static final double LONG = 1_000;

    private static final double VERY_LONG = 4_000;

    static List<Contest> all(int runs) {
        OrTools.load();
        return List.of(
                wave(runs, 126, 650, ALL, 5, 0),
                wave(runs, 1_000, 3_000, ALL, 20, 0),
                new Contest(runs, "1,000 x 3,000, one ranking for all", () -> Instances.alike(1_000, 3_000), 1, 0),
                new Contest(runs, "300 x 900, products", () -> Instances.products(300, 900), 1, 0),
                new Contest(runs, "1,000 x 3,000, products", () -> Instances.products(1_000, 3_000), 1, 0),
                wave(runs, 5_000, 20_000, SHORTLIST, 20, 200),
                wave(runs, 20_000, 100_000, SHORTLIST, 10, 0));
    }

    private static Contest wave(int runs, int mentors, int mentees, int length, double orTools, double jGraphT) {
        return new Contest(
                runs,
                String.format(Locale.ROOT, "%,d x %,d", mentors, mentees) + (length == SHORTLIST ? ", best 50" : ""),
                () -> MatchingTime.shortlisted(mentors, mentees, length),
                orTools,
                jGraphT);
    }

    void run(Consumer<Row> told) {
        AssignmentProblem problem = instance.get();
        long gain = proved(problem);
        long ready = System.nanoTime() + WARM_UP;
        while (System.nanoTime() < ready) {
            own(problem);
        }
        beside(told, problem, gain, "OR-Tools", OrTools::new, orTools);
        if (jGraphT > 0) {
            beside(told, problem, gain, "JGraphT", JGraphT::new, jGraphT);
        }
    }

    private void beside(
            Consumer<Row> told,
            AssignmentProblem problem,
            long gain,
            String peer,
            Function<AssignmentProblem, Peer> program,
            double target) {
        double[] own = new double[runs];
        double[] theirs = new double[runs];
        int done = 0;
        for (int enough = runs; done < enough; done++) {
            own[done] = own(problem);
            theirs[done] = theirs(problem, gain, peer, program);
            enough = theirs[done] > VERY_LONG ? 1 : theirs[done] > LONG ? Math.min(3, runs) : runs;
        }
        for (int more = done; more < runs; more++) {
            own[more] = own(problem);
        }
        Row ours = Row.of(name + ": Telar beside " + peer, "ms", own);
        Row row = Row.of(name + ": " + peer, "ms", Arrays.copyOf(theirs, done));
        told.accept(ours);
        told.accept(row);
        told.accept(Row.of(name + ": " + peer + " / Telar", "times", row.median() / ours.median())
                .atLeast(target));
    }

    private static double own(AssignmentProblem problem) {
        long begin = System.nanoTime();
        ShortestAugmentingPaths.solve(problem);
        return (System.nanoTime() - begin) / NANOS_PER_MILLI;
    }

    private double theirs(
            AssignmentProblem problem, long gain, String peer, Function<AssignmentProblem, Peer> program) {
        try (Peer other = program.apply(problem)) {
            long begin = System.nanoTime();
            long found = other.bestGain();
            double milliseconds = (System.nanoTime() - begin) / NANOS_PER_MILLI;
            if (found != gain) {
                throw new IllegalStateException(name + ": Telar gains " + gain + ", but " + peer + " " + found);
            }
            return milliseconds;
        }
    }

    private long proved(AssignmentProblem problem) {
        Certificate certificate = Certificate.of(problem, ShortestAugmentingPaths.solve(problem));
        if (!certificate.holds()) {
            throw new IllegalStateException(name + ": the assignment has no proof: " + certificate);
        }
        return certificate.primal();
    }
}
