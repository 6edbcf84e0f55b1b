// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.util.List;
import java.util.function.LongSupplier;
import org.telar.matchmaking.engine.Matching;
import org.telar.matchmaking.engine.Matchmaker;
import org.telar.matchmaking.engine.Policy;
import org.telar.matchmaking.engine.Wave;
import org.telar.matchmaking.engine.assignment.AssignmentProblem;
import org.telar.matchmaking.engine.assignment.Certificate;
import org.telar.matchmaking.engine.assignment.OrTools;
import org.telar.matchmaking.engine.assignment.ShortestAugmentingPaths;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.Scoring;
import org.telar.matchmaking.internal.demo.DemoWave;

/**
 * The example wave of 126 mentors and 650 mentees on one thread: from people to explained pairs with the proof, and the bare
 * assignment beside OR-Tools' minimum cost flow, which must find the same total.
 */
record MatchingTime(int runs) implements Measurement {
    private static final double NANOS_PER_MILLI = 1e6;

    @Override
    public String name() {
        return "matching";
    }

    @Override
    public String title() {
        return "The best matching of 126 mentors and 650 mentees";
    }

    @Override
    public List<Row> run() {
        OrTools.load();
        Wave wave = new DemoWave().wave();
        Matchmaker matchmaker = new Matchmaker(Policy.standard());
        AssignmentProblem problem = problem(wave);
        requireEqual(Certificate.of(problem, ShortestAugmentingPaths.solve(problem)), OrTools.bestGain(problem));
        return List.of(
                row("score, match, prove and explain", () -> proved(matchmaker, wave)),
                row(
                        "assignment alone",
                        () -> ShortestAugmentingPaths.solve(problem).column(0)),
                row("assignment alone, OR-Tools min-cost flow", () -> OrTools.bestGain(problem)));
    }

    private static void requireEqual(Certificate own, long peer) {
        if (!own.holds() || own.primal() != peer) {
            throw new IllegalStateException(own + ", but OR-Tools gains " + peer);
        }
    }

    private Row row(String what, LongSupplier work) {
        double[] milliseconds = new double[runs];
        work.getAsLong(); // the first run loads and compiles
        for (int run = 0; run < runs; run++) {
            long begin = System.nanoTime();
            work.getAsLong();
            milliseconds[run] = (System.nanoTime() - begin) / NANOS_PER_MILLI;
        }
        return Row.of(what, "ms", milliseconds);
    }

    private static long proved(Matchmaker matchmaker, Wave wave) {
        if (matchmaker.match(wave) instanceof Matching matching
                && matching.certificate().holds()) {
            return matching.summary().total();
        }
        throw new IllegalStateException("The matching has no proof");
    }

    private static AssignmentProblem problem(Wave wave) {
        Scoring scoring = Scoring.standard();
        AssignmentProblem.Builder builder = new AssignmentProblem.Builder(
                wave.mentors().stream().mapToInt(Mentor::capacity).toArray(),
                1 + 10_000L * wave.mentees().size());
        for (Mentee mentee : wave.mentees()) {
            builder.row();
            for (int column = 0; column < wave.mentors().size(); column++) {
                Mentor mentor = wave.mentors().get(column);
                if (scoring.allows(mentor, mentee)) {
                    builder.pair(column, scoring.score(mentor, mentee));
                }
            }
        }
        return builder.build();
    }
}
