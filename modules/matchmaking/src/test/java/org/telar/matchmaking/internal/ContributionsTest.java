// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.matchmaking.internal.Ground.STAFF;
import static org.telar.matchmaking.internal.Ground.mentee;
import static org.telar.matchmaking.internal.Ground.mentor;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.Message;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.scoring.Criterion;
import org.telar.matchmaking.engine.scoring.Fact;
import org.telar.matchmaking.engine.scoring.Part;
import org.telar.matchmaking.engine.scoring.Reason;
import org.telar.matchmaking.engine.scoring.Rule;
import org.telar.matchmaking.engine.scoring.ScoringContribution;
import org.telar.matchmaking.internal.Approvals.Approved;
import org.telar.matchmaking.internal.Explained.Currency;
import org.telar.matchmaking.internal.Terms.Aim;
import org.telar.persistence.Database;
import org.telar.testing.OnBothDatabases;

/** Other modules have a say in what a pair is worth and whether it may be. */
@OnBothDatabases
class ContributionsTest {
    private static final String GAPS = "gap-analysis.criterion.gaps";
    private static final int POINTS = 1_500;

    private final Ground ground;

    ContributionsTest(Database database) {
        ground = new Ground(database);
    }

    @AfterEach
    void close() {
        ground.close();
    }

    /** M1 closes the gaps of E1, M2 those of all others. */
    private record Gaps() implements Criterion {
        @Override
        public String key() {
            return GAPS;
        }

        @Override
        public int points(Mentor mentor, Mentee mentee, int max) {
            return mentor.code().equals("M1") == mentee.code().equals("E1") ? max : 0;
        }

        @Override
        public Reason reason(Mentor mentor, Mentee mentee) {
            return Reason.of(GAPS + ".closed", new Fact.Text(mentee.code()));
        }
    }

    private static ScoringContribution gaps() {
        return () -> List.of(new ScoringContribution.Weighted(new Gaps(), POINTS));
    }

    /** Nobody is matched with this mentor. */
    private record Not(String mentor) implements Rule, ScoringContribution {
        @Override
        public String key() {
            return "gap-analysis.rule.not";
        }

        @Override
        public boolean allows(Mentor who, Mentee mentee) {
            return !who.code().equals(mentor);
        }

        @Override
        public Reason reason(Mentor who, Mentee mentee) {
            return Reason.of(key());
        }

        @Override
        public List<Weighted> criteria() {
            return List.of();
        }

        @Override
        public List<Rule> rules() {
            return List.of(this);
        }
    }

    private long wave(String name, long programmeWave) {
        long wave = ground.wave(name, programmeWave);
        ground.waves.bringMentors(STAFF, wave, List.of(mentor("M1", 3), mentor("M2", 3)));
        ground.waves.bringMentees(STAFF, wave, List.of(mentee("E1"), mentee("E2"), mentee("E3")));
        return wave;
    }

    private Explained explained(Draft draft) {
        return ground.drafts.explained(STAFF, draft.wave(), draft.id()).orElseThrow();
    }

    @Test
    void aCriterionOfAnotherModuleIsScoredAndExplained() {
        long wave = wave("Gaps", 501);
        ground.contributions = List.of(gaps());
        Draft draft = ground.match(wave);
        assertEquals(Set.of(new Pair("M1", "E1"), new Pair("M2", "E2"), new Pair("M2", "E3")), ground.pairs(draft));
        Explained explained = explained(draft);
        assertEquals(10_000 + POINTS, explained.most());
        explained.pairs().forEach(pair -> {
            assertEquals(pair.score(), explained.explanation(pair).score());
            Part part = explained.explanation(pair).parts().getLast();
            assertEquals(
                    new Part(
                            GAPS,
                            POINTS,
                            POINTS,
                            Reason.of(
                                    GAPS + ".closed",
                                    new Fact.Text(pair.mentee().who().code()))),
                    part);
        });
    }

    @Test
    void itIsWeightedForADraftAndForAProgramme() {
        long wave = wave("Weighted", 502);
        ground.contributions = List.of(gaps());
        Draft draft = ground.match(wave);
        Terms less = draft.terms().with(draft.terms().weights().with(GAPS, 100));
        Trial trial = ground.trials
                .tried(STAFF, wave, draft.id(), less, () -> false)
                .orElseThrow()
                .aims()
                .get(Aim.BEST);
        assertEquals(draft.total() - 3 * (POINTS - 100), trial.pairing().total());
        ground.trials.keep(STAFF, wave, trial);
        assertEquals(less, ground.drafts.all(STAFF, wave).getFirst().terms());

        ProgrammeRules usual = ground.waves.rules(STAFF, wave);
        ground.decide(
                wave,
                new ProgrammeRules(false, true, usual.weights().with(GAPS, 700), Set.of("matchmaking.rule.topic"), 0));
        Terms theirs = ground.drafts.usual(STAFF, wave);
        assertEquals(700, theirs.weights().points().get(GAPS));
        assertEquals(Set.of("matchmaking.rule.topic"), theirs.rulesOff());
        assertEquals(10_700, explained(ground.match(wave)).most());
        ground.decide(wave, ProgrammeRules.USUAL);
    }

    @Test
    void whenItsModuleGoesNothingBreaksAndItsDraftsAreNotApprovedAnyMore() {
        long wave = wave("Gone", 503);
        ground.contributions = List.of(gaps());
        Draft with = ground.match(wave);
        assertTrue(explained(with).current());
        ground.contributions = List.of();
        Explained without = explained(with);
        assertEquals(Currency.OTHER_CRITERIA, without.currency());
        assertEquals(10_000, without.most());
        assertEquals(
                2,
                ground.trials
                        .tried(STAFF, wave, with.id(), with.terms(), () -> false)
                        .orElseThrow()
                        .aims()
                        .size());
        assertEquals(
                new Approved.Refused(Message.of("matchmaking.approve.criteria-changed")),
                ground.approvals.approve(STAFF, wave, with.id(), ground.pairs(with)));

        Draft anew = ground.match(wave);
        assertTrue(explained(anew).current());
        ground.contributions = List.of(gaps());
        assertFalse(explained(anew).current(), "one that came has a say, too");
        assertTrue(explained(with).current());
    }

    @Test
    void aRuleThatCameLaterStandsAgainstApproving() {
        long wave = wave("Rule", 504);
        Draft draft = ground.match(wave);
        Pair one = ground.pairs(draft).iterator().next();
        ground.contributions = List.of(new Not(one.mentor()));
        Approval approval = assertInstanceOf(
                        Approved.Done.class, ground.approvals.approve(STAFF, wave, draft.id(), ground.pairs(draft)))
                .approval();
        assertTrue(
                approval.refused().contains(new Approval.Refused(one, Message.of("matchmaking.approve.not-allowed"))));
        Set<Pair> anew = ground.pairs(ground.match(wave));
        assertTrue(anew.stream().noneMatch(pair -> pair.mentor().equals(one.mentor())));
    }
}
