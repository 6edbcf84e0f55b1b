// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.telar.matchmaking.engine.People;
import org.telar.matchmaking.engine.Wave;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.internal.demo.DemoWave;

/** What is worked out for many pairs at once is what is worked out pair by pair. */
class ScoresProperties {
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void columnsSayTheSameAsPairs(@ForAll long seed) {
        Random random = new Random(seed);
        Wave wave = new People(random).wave(1 + random.nextInt(40), 1 + random.nextInt(20));
        Weights weights = Criteria.standardWeights();
        for (Criterion criterion : Criteria.standard()) {
            weights = weights.with(criterion.key(), random.nextInt(Weights.MOST + 1));
        }
        requireSame(new Scoring(Criteria.standard(), weights, Rules.standard()), wave, 1);
    }

    @Example
    void columnsSayTheSameOfAWholeWave() {
        requireSame(Scoring.standard(), new DemoWave().wave(), 3);
    }

    /** Criteria and rules of another module bring no columns; a floor looks at what all criteria together gave. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsContributedCountsAsWhatWasThere(@ForAll long seed) {
        Random random = new Random(seed);
        Wave wave = new People(random).wave(1 + random.nextInt(20), 1 + random.nextInt(10));
        Scoring scoring = Scoring.standard().with(new Contribution());
        assertEquals(
                Scoring.standard().weights().total() + Contribution.POINTS,
                scoring.weights().total());
        for (Mentee mentee : wave.mentees()) {
            for (Mentor mentor : wave.mentors()) {
                assertEquals(
                        Scoring.standard().score(mentor, mentee) + Contribution.points(mentor, Contribution.POINTS),
                        scoring.score(mentor, mentee));
                assertTrue(!scoring.allows(mentor, mentee) || !mentor.code().equals("M0"));
            }
        }
        requireSame(scoring.with(new ScoreFloor(scoring, random.nextInt(8_000))), wave, 1);
    }

    @Example
    void whatIsThereAlreadyCannotBeContributed() {
        Scoring scoring = Scoring.standard().with(new Contribution());
        assertThrows(IllegalArgumentException.class, () -> scoring.with(new Contribution()));
    }

    /** As another module would: all points for mentors whose code has an even hash, and never the first mentor. */
    private record Contribution() implements ScoringContribution {
        static final int POINTS = 500;

        static int points(Mentor mentor, int max) {
            return mentor.code().hashCode() % 2 == 0 ? max : 0;
        }

        @Override
        public List<Weighted> criteria() {
            return List.of(new Weighted(
                    new Criterion() {
                        @Override
                        public String key() {
                            return "other.criterion";
                        }

                        @Override
                        public int points(Mentor mentor, Mentee mentee, int max) {
                            return Contribution.points(mentor, max);
                        }

                        @Override
                        public Reason reason(Mentor mentor, Mentee mentee) {
                            return Reason.of("other.criterion.reason");
                        }
                    },
                    POINTS));
        }

        @Override
        public List<Rule> rules() {
            return List.of(new Rule() {
                @Override
                public String key() {
                    return "other.rule";
                }

                @Override
                public boolean allows(Mentor mentor, Mentee mentee) {
                    return !mentor.code().equals("M0");
                }

                @Override
                public Reason reason(Mentor mentor, Mentee mentee) {
                    return Reason.of("other.rule.refused");
                }
            });
        }
    }

    private static void requireSame(Scoring scoring, Wave wave, int every) {
        Scores scores = Scores.of(scoring, wave.mentors(), wave.mentees());
        for (int row = 0; row < wave.mentees().size(); row += every) {
            Mentee mentee = wave.mentees().get(row);
            int from = row % wave.mentors().size();
            int[] points = new int[wave.mentors().size()];
            scores.score(row, from, wave.mentors().size(), points);
            for (int at = from; at < points.length; at++) {
                Mentor mentor = wave.mentors().get(at);
                if (scoring.allows(mentor, mentee)) {
                    assertEquals(scoring.score(mentor, mentee), points[at]);
                } else {
                    assertTrue(points[at] < 0);
                }
            }
        }
    }

    /** The exactness of a share without a division rests on the size of the numbers: all of them are tried. */
    @Example
    void sharesAreExact() {
        for (int of = 1; of <= Share.MOST; of++) {
            for (int max = 0; max <= Weights.MOST; max++) {
                int factor = Share.factor(max, of);
                for (int found = 0; found <= of; found++) {
                    assertEquals(max * found / of, found * factor >> Share.SHIFT);
                }
            }
        }
    }
}
