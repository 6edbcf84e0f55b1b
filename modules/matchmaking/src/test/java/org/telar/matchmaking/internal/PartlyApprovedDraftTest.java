// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.matchmaking.internal.Ground.STAFF;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.matchmaking.engine.Comparison;
import org.telar.matchmaking.engine.Effect;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.internal.Drafts.Change;
import org.telar.matchmaking.internal.Terms.Aim;
import org.telar.persistence.Database;
import org.telar.testing.OnBothDatabases;

/** A draft of which some pairs are matches already: what is decided by hand is about the others. */
@OnBothDatabases
class PartlyApprovedDraftTest {
    private final Ground ground;

    PartlyApprovedDraftTest(Database database) {
        ground = new Ground(database);
    }

    @AfterEach
    void close() {
        ground.close();
    }

    /** 12 mentors and 60 mentees, matched; every other pair is approved. */
    private Draft draft(String name, long programmeWave) {
        Draft draft = ground.draft(name, programmeWave);
        List<Pair> pairs = ground.pairs(draft).stream().sorted().toList();
        Set<Pair> half = new HashSet<>();
        for (int place = 0; place < pairs.size(); place += 2) {
            half.add(pairs.get(place));
        }
        ground.approvals.approve(STAFF, draft.wave(), draft.id(), half);
        return draft;
    }

    private Explained explained(Draft draft) {
        return ground.drafts.explained(STAFF, draft.wave(), draft.id()).orElseThrow();
    }

    private Draft now(Draft draft) {
        return explained(draft).draft();
    }

    private Set<Pair> open(Draft draft) {
        Set<Pair> open = new HashSet<>(ground.pairs(draft));
        open.removeAll(explained(draft).held().pairs());
        return open;
    }

    private Change effect(Draft draft, ByHand change) {
        return ground.drafts.effect(STAFF, draft.wave(), draft.id(), change).orElseThrow();
    }

    private static Effect.Made made(Change change) {
        return assertInstanceOf(Effect.Made.class, change.effect());
    }

    /** It is done, tells what it costs, and leaves those alone who have a mentor. */
    private void holds(Draft draft, ByHand change) {
        Draft before = now(draft);
        Set<Pair> held = explained(draft).held().pairs();
        Change offered = effect(draft, change);
        assertEquals(Optional.empty(), ground.drafts.change(STAFF, offered));
        Draft after = now(draft);
        assertEquals(before.total() - made(offered).loss(), after.total());
        assertEquals(before.matched() + made(offered).comparison().matches(), after.matched());
        assertEquals(before.unmatched() - made(offered).comparison().matches(), after.unmatched());
        assertTrue(ground.pairs(draft).containsAll(held));
    }

    @Test
    void aChangeIsCountedAndMadeForThoseWhoHaveNoMentorYet() {
        Draft draft = draft("Partly", 71);
        Pair ruledOut = open(draft).stream().sorted().findFirst().orElseThrow();
        assertEquals(0, made(effect(draft, new ByHand.Undo(ruledOut))).loss(), "nothing was decided");
        holds(draft, new ByHand.Forbid(ruledOut));
        long open = now(draft).total() - total(explained(draft).held().pairs(), draft);
        ground.drafts.match(STAFF, draft.wave(), now(draft).terms(), (step, done, total) -> {}, () -> false);
        assertEquals(open, ground.drafts.all(STAFF, draft.wave()).getFirst().total(), "the best for the others");
        Pair pinned = open(draft).stream().sorted().skip(3).findFirst().orElseThrow();
        holds(draft, new ByHand.Pin(pinned));
        holds(draft, new ByHand.Undo(ruledOut));
        assertEquals(draft.total(), now(draft).total(), "all are as they were");
    }

    private long total(Set<Pair> pairs, Draft draft) {
        return explained(draft).pairs().stream()
                .filter(pair -> pairs.contains(pair.pair()))
                .mapToLong(Explained.NamedPair::score)
                .sum();
    }

    /** A mentor's places that approved pairs take are counted once. */
    @Test
    void aMentorWithAFreePlaceTakesWhoIsMovedToHer() {
        Draft draft = draft("Partly moved", 72);
        Map<String, Integer> free = explained(draft).loads().stream()
                .filter(load -> load.before() > 0 && load.free() > 0)
                .collect(Collectors.toMap(load -> load.mentor().who().code(), Explained.Load::free));
        assertTrue(!free.isEmpty(), "the example has a mentor with an approved pair and a free place");
        ByHand.Move move = open(draft).stream()
                .sorted()
                .flatMap(pair -> free.keySet().stream()
                        .filter(mentor -> !mentor.equals(pair.mentor()))
                        .map(mentor -> new ByHand.Move(new Pair(mentor, pair.mentee()))))
                .filter(one -> effect(draft, one).effect() instanceof Effect.Made)
                .findFirst()
                .orElseThrow();
        holds(draft, move);
        assertTrue(ground.pairs(draft).contains(move.pair()));
    }

    @Test
    void whoHasAMentorIsNotGivenAnotherOneByHand() {
        Draft draft = draft("Partly refused", 73);
        Pair approved =
                explained(draft).held().pairs().stream().sorted().findFirst().orElseThrow();
        Pair other = open(draft).stream().sorted().findFirst().orElseThrow();
        for (ByHand change : List.of(
                new ByHand.Pin(approved),
                new ByHand.Forbid(approved),
                new ByHand.Move(new Pair(other.mentor(), approved.mentee())),
                new ByHand.Swap(other.mentee(), approved.mentee()))) {
            Effect.Refused refused =
                    assertInstanceOf(Effect.Refused.class, effect(draft, change).effect());
            assertEquals(approved, refused.pairs().getFirst().pair());
            assertEquals(
                    "matchmaking.hand.settled",
                    refused.pairs().getFirst().refusals().getFirst().rule());
        }
    }

    @Test
    void trialsAndOtherDraftsAreComparedForThoseWhoHaveNoMentorYet() {
        Draft draft = draft("Partly compared", 74);
        Trial trial = ground.trials
                .tried(STAFF, draft.wave(), draft.id(), draft.terms(), () -> false)
                .orElseThrow()
                .aims()
                .get(Aim.BEST);
        same(trial.against());
        long kept = ground.trials.keep(STAFF, draft.wave(), trial).orElseThrow();
        same(ground.drafts.compared(STAFF, draft.wave(), draft.id(), kept).orElseThrow());
        same(ground.drafts.compared(STAFF, draft.wave(), kept, draft.id()).orElseThrow());
    }

    private static void same(Comparison comparison) {
        assertEquals(0, comparison.points());
        assertEquals(0, comparison.matches());
    }
}
