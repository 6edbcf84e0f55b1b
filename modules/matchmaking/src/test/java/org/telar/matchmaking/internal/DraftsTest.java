// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.matchmaking.internal.Ground.COLLEAGUE;
import static org.telar.matchmaking.internal.Ground.STAFF;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.ClassPathTexts;
import org.telar.api.Message;
import org.telar.matchmaking.engine.Comparison;
import org.telar.matchmaking.engine.Effect;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.engine.scoring.Part;
import org.telar.matchmaking.engine.scoring.Preset;
import org.telar.matchmaking.engine.scoring.Scoring;
import org.telar.matchmaking.engine.scoring.Words;
import org.telar.matchmaking.internal.Drafts.Change;
import org.telar.matchmaking.internal.Explained.NamedPair;
import org.telar.matchmaking.internal.Terms.Aim;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.StandaloneDatabase;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class DraftsTest {
    private final StandaloneDatabase database;
    private final Ground ground;
    private final Drafts drafts;

    DraftsTest(Database database) {
        this.database = (StandaloneDatabase) database;
        ground = new Ground(database);
        drafts = ground.drafts;
    }

    @AfterEach
    void close() {
        ground.close();
    }

    private Draft now(Draft draft) {
        return drafts.all(STAFF, draft.wave()).stream()
                .filter(one -> one.id() == draft.id())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPairThatIsRuledOutGoesAndTheLossWasToldExactly() {
        Draft draft = ground.draft("Ruled out", 1);
        Pair pair = ground.pairs(draft).iterator().next();
        Change change = drafts.effect(STAFF, draft.wave(), draft.id(), new ByHand.Forbid(pair))
                .orElseThrow();
        Effect.Made made = assertInstanceOf(Effect.Made.class, change.effect());
        assertTrue(ground.pairs(draft).contains(pair), "nothing is changed yet");
        assertEquals(Optional.empty(), drafts.change(STAFF, change));
        assertFalse(ground.pairs(draft).contains(pair));
        assertEquals(draft.total() - made.loss(), now(draft).total());
        assertEquals(Set.of(pair), now(draft).terms().forbidden());

        Change undo = drafts.effect(STAFF, draft.wave(), draft.id(), new ByHand.Undo(pair))
                .orElseThrow();
        assertEquals(Optional.empty(), drafts.change(STAFF, undo));
        assertEquals(draft.total(), now(draft).total(), "it is the best again");
    }

    @Test
    void whatSomeoneElseHasChangedMeanwhileIsNotOverwritten() {
        Draft draft = ground.draft("Meanwhile", 2);
        List<Pair> pairs = List.copyOf(ground.pairs(draft));
        Change one = drafts.effect(STAFF, draft.wave(), draft.id(), new ByHand.Forbid(pairs.get(0)))
                .orElseThrow();
        Change other = drafts.effect(STAFF, draft.wave(), draft.id(), new ByHand.Forbid(pairs.get(1)))
                .orElseThrow();
        assertEquals(Optional.empty(), drafts.change(STAFF, one));
        assertEquals(Optional.of(Message.of("matchmaking.draft.meanwhile")), drafts.change(STAFF, other));
    }

    /** Pins of pairs that are there change nothing but what was decided. */
    @Test
    void ofTwoWhoChangeItAtOnceOneIsTold() throws Exception {
        Draft draft = ground.draft("At once", 10);
        List<Pair> pairs = List.copyOf(ground.pairs(draft));
        Change one = drafts.effect(STAFF, draft.wave(), draft.id(), new ByHand.Pin(pairs.get(0)))
                .orElseThrow();
        Change other = drafts.effect(COLLEAGUE, draft.wave(), draft.id(), new ByHand.Pin(pairs.get(1)))
                .orElseThrow();
        CompletableFuture<Optional<Message>> second = new CompletableFuture<>();
        Optional<Message> first = ground.tables.store().inTransaction(() -> {
            Optional<Message> done = drafts.change(STAFF, one);
            second.completeAsync(() -> drafts.change(COLLEAGUE, other));
            Waiting.aMoment();
            return done;
        });
        assertEquals(Optional.empty(), first);
        assertEquals(Optional.of(Message.of("matchmaking.draft.meanwhile")), second.get(1, TimeUnit.MINUTES));
        assertEquals(Set.of(pairs.get(0)), now(draft).terms().pinned());
    }

    @Test
    void twoWhoSwapStayWhereTheyWerePut() {
        Draft draft = ground.draft("Swapped", 3);
        List<Pair> pairs = List.copyOf(ground.pairs(draft));
        for (Pair one : pairs) {
            for (Pair other : pairs) {
                if (!one.mentor().equals(other.mentor())
                        && drafts.effect(STAFF, draft.wave(), draft.id(), new ByHand.Swap(one.mentee(), other.mentee()))
                                        .orElseThrow()
                                instanceof Change change
                        && change.effect() instanceof Effect.Made) {
                    assertEquals(Optional.empty(), drafts.change(STAFF, change));
                    Set<Pair> swapped =
                            Set.of(new Pair(other.mentor(), one.mentee()), new Pair(one.mentor(), other.mentee()));
                    assertTrue(ground.pairs(draft).containsAll(swapped));
                    assertEquals(swapped, now(draft).terms().pinned());
                    return;
                }
            }
        }
        throw new IllegalStateException("No two of the example can swap");
    }

    @Test
    void theOtherAimHasNoTwoWhoWouldRatherHaveEachOtherAndCostsPoints() {
        Draft draft = ground.draft("Stable", 4);
        Terms best = draft.terms();
        Map<Aim, Trial> tried = ground.trials
                .tried(STAFF, draft.wave(), draft.id(), best, () -> false)
                .orElseThrow()
                .aims();
        Trial usual = tried.get(Aim.BEST);
        Trial stable = tried.get(Aim.STABLE);
        assertEquals(draft.total(), usual.pairing().total());
        assertEquals(0, usual.against().differences().size());
        assertEquals(0, stable.blockingPairs());
        assertTrue(usual.blockingPairs() > 0);
        assertTrue(stable.pairing().size() <= usual.pairing().size());

        long kept = ground.trials.keep(STAFF, draft.wave(), stable).orElseThrow();
        Comparison comparison =
                drafts.compared(STAFF, draft.wave(), draft.id(), kept).orElseThrow();
        assertEquals(stable.pairing().total() - draft.total(), comparison.points());
        Draft read = drafts.all(STAFF, draft.wave()).getFirst();
        assertEquals(best.with(Aim.STABLE), read.terms());
    }

    @Test
    void weightsAreKeptWithTheDraft() {
        Draft draft = ground.draft("Weights", 5);
        Terms terms = draft.terms().with(Preset.MEETING.weights());
        ground.trials.keep(
                STAFF,
                draft.wave(),
                ground.trials
                        .tried(STAFF, draft.wave(), draft.id(), terms, () -> false)
                        .orElseThrow()
                        .aims()
                        .get(Aim.BEST));
        assertEquals(terms, drafts.all(STAFF, draft.wave()).getFirst().terms());
    }

    @Test
    void whatIsConfidentialCountsButIsNotShown() {
        Draft draft = ground.draft("Confidential", 6);
        Explained explained = drafts.explained(STAFF, draft.wave(), draft.id()).orElseThrow();
        Words words = new Words(
                Locale.ENGLISH, (key, values) -> new ClassPathTexts(getClass()).text(Locale.ENGLISH, key, values));
        for (NamedPair pair : explained.pairs()) {
            assertEquals(pair.score(), explained.explanation(pair).score(), "all points are there");
            String said = explained.explanation(pair).parts().stream()
                    .map(Part::reason)
                    .map(words::sentence)
                    .collect(Collectors.joining(" "));
            assertFalse(said.toLowerCase(Locale.ROOT).contains("gender"), said);
        }
        drafts.leftOut(STAFF, explained).forEach(left -> {
            String said = explained.why(left).stream().map(words::sentence).collect(Collectors.joining(" "));
            assertFalse(said.toLowerCase(Locale.ROOT).contains("gender"), said);
        });
    }

    @Test
    void whereTheProgrammeDoesNotWantItConfidentialFactsDoNotCount() {
        Terms open = Terms.usual(ProgrammeRules.USUAL.with(false, false));
        Scoring scoring = open.policy(List.of()).scoring();
        assertEquals(9_600, scoring.weights().total());
        assertTrue(scoring.rules().stream().noneMatch(rule -> Terms.isConfidential(rule.key())));
    }

    /** The uses of what is never shown that the audit trail has of a wave. */
    private List<String> uses(long wave) {
        List<String> reasons = new ArrayList<>();
        database.audit().verify(STAFF);
        ModuleStore store = ground.tables.store();
        store.asTelar("test", () -> {
            store.read(
                    "SELECT REASON FROM PERSISTENCE_AUDIT WHERE KIND = 'SEEN' AND TABLE_NAME = 'MATCHMAKING_WAVE'"
                            + " AND FIRST_KEY = ? AND FIELDS LIKE '%PREFERRED_GENDER%' ORDER BY NUMBER",
                    List.of(wave), row -> reasons.add(String.valueOf(row[0])));
            return wave;
        });
        return reasons;
    }

    @Test
    void eachUseOfConfidentialFactsIsInTheAuditTrail() {
        Draft draft = ground.draft("Noted", 7);
        long wave = draft.wave();
        Pair pair = ground.pairs(draft).iterator().next();
        assertEquals(List.of("matching", "reasons"), uses(wave), "to match and to look at the draft");
        ground.trials
                .tried(STAFF, wave, draft.id(), draft.terms(), () -> false)
                .orElseThrow()
                .aims();
        drafts.effect(STAFF, wave, draft.id(), new ByHand.Forbid(pair)).orElseThrow();
        drafts.leftOut(STAFF, drafts.explained(STAFF, wave, draft.id()).orElseThrow());
        ground.pools.quality(STAFF, wave);
        ground.pools.bottlenecks(STAFF, wave);
        ground.approvals.approve(STAFF, wave, draft.id(), Set.of(pair));
        assertEquals(
                List.of(
                        "trial of weights",
                        "change by hand",
                        "reasons",
                        "reasons",
                        "quality of the pool",
                        "scarce mentors",
                        "approval"),
                uses(wave).subList(2, uses(wave).size()));

        ground.decide(wave, ProgrammeRules.USUAL.with(false, false));
        int before = uses(wave).size();
        Draft open = ground.match(wave);
        drafts.explained(STAFF, wave, open.id());
        ground.pools.quality(STAFF, wave);
        assertEquals(before, uses(wave).size(), "nothing of it is used where the programme does not want it");
        ground.decide(wave, ProgrammeRules.USUAL);
    }

    @Test
    void whatWasDecidedByHandHoldsWhenAllAreMatchedAgain() {
        Draft draft = ground.draft("Again", 8);
        Pair pair = ground.pairs(draft).iterator().next();
        assertEquals(
                Optional.empty(),
                drafts.change(
                        STAFF,
                        drafts.effect(STAFF, draft.wave(), draft.id(), new ByHand.Forbid(pair))
                                .orElseThrow()));
        assertEquals(
                Optional.empty(),
                drafts.change(
                        STAFF,
                        drafts.effect(
                                        STAFF,
                                        draft.wave(),
                                        draft.id(),
                                        new ByHand.Pin(
                                                ground.pairs(draft).iterator().next()))
                                .orElseThrow()));
        Draft decided = now(draft);
        Terms again = drafts.again(STAFF, decided);
        assertEquals(decided.terms(), again);
        drafts.match(STAFF, draft.wave(), again, (step, done, total) -> {}, () -> false);
        Draft newest = drafts.all(STAFF, draft.wave()).getFirst();
        assertEquals(decided.terms(), newest.terms());
        assertFalse(ground.pairs(newest).contains(pair));
    }

    @Test
    void whoHasAMatchIsNotApprovedOnceMore() {
        Draft draft = ground.draft("Approved", 9);
        Set<Pair> pairs = ground.pairs(draft);
        assertEquals(pairs, explained(draft).approvable());
        Pair one = pairs.iterator().next();
        ground.approvals.approve(STAFF, draft.wave(), draft.id(), Set.of(one));
        assertEquals(pairs.size() - 1, explained(draft).approvable().size());
        assertFalse(explained(draft).approvable().contains(one));
        ground.approve(STAFF, draft);
        assertEquals(Set.of(), explained(draft).approvable());
    }

    private Explained explained(Draft draft) {
        return drafts.explained(STAFF, draft.wave(), draft.id()).orElseThrow();
    }
}
