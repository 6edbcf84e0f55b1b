// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.matchmaking.internal.Ground.COLLEAGUE;
import static org.telar.matchmaking.internal.Ground.STAFF;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.Message;
import org.telar.matchmaking.Match.State;
import org.telar.matchmaking.engine.Effect;
import org.telar.matchmaking.engine.Pair;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.people.Profile;
import org.telar.matchmaking.internal.Approvals.Approved;
import org.telar.matchmaking.internal.Terms.Aim;
import org.telar.matchmaking.internal.Trials.Tried;
import org.telar.persistence.Database;
import org.telar.testing.OnBothDatabases;

/** The programme makes something a must after a draft was made: it holds for that draft, too. */
@OnBothDatabases
class TodaysRulesTest {
    private static final String ORGANISATION = "matchmaking.rule.organisation";
    /** The mentor is of her organisation. */
    private static final Pair COLLEAGUES = new Pair("OF-ONE", "WANTS-ANY");
    /** The mentee asks for a woman, the mentor is a man. */
    private static final Pair UNWANTED = new Pair("MAN", "WANTS-WOMAN");

    private final Ground ground;

    TodaysRulesTest(Database database) {
        ground = new Ground(database);
    }

    @AfterEach
    void close() {
        ground.close();
    }

    private static Profile profile(String gender, String preferred, String organisation) {
        Profile usual = Ground.profile(gender);
        return new Profile(
                usual.languages(),
                usual.place(),
                usual.availability(),
                usual.modes(),
                usual.expectations(),
                usual.gifts(),
                Optional.of(gender),
                Optional.of(preferred).filter(wish -> !wish.isEmpty()),
                Optional.of(organisation));
    }

    private static Named<Mentor> mentor(String code, Profile profile) {
        return new Named<>(code, new Mentor(code, 1, Set.of("pricing"), 4, 9, profile));
    }

    private static Named<Mentee> mentee(String code, Profile profile) {
        return new Named<>(code, new Mentee(code, Mentee.Kind.PERSON, List.of("pricing"), 4, 2, profile));
    }

    /** Each of two mentors can mentor one of two mentees, and only while the programme does not mind. */
    private Draft draft(String name, long programmeWave, boolean fourEyes) {
        long wave = ground.wave(name, programmeWave);
        decide(wave, fourEyes, false, Set.of(ORGANISATION));
        ground.waves.bringMentors(
                STAFF,
                wave,
                List.of(mentor("OF-ONE", profile("woman", "", "One")), mentor("MAN", profile("man", "", "Three"))));
        ground.waves.bringMentees(
                STAFF,
                wave,
                List.of(
                        mentee("WANTS-ANY", profile("woman", "", "One")),
                        mentee("WANTS-WOMAN", profile("woman", "woman", "Two"))));
        Terms terms = ground.drafts.usual(STAFF, wave).pinning(COLLEAGUES).pinning(UNWANTED);
        ground.drafts.match(STAFF, wave, terms, (step, done, total) -> {}, () -> false);
        Draft draft = ground.drafts.all(STAFF, wave).getFirst();
        assertEquals(Set.of(COLLEAGUES, UNWANTED), ground.pairs(draft));
        return draft;
    }

    private void decide(long wave, boolean fourEyes, boolean confidential, Set<String> rulesOff) {
        ground.decide(wave, new ProgrammeRules(fourEyes, confidential, ProgrammeRules.USUAL.weights(), rulesOff, 0));
    }

    private void forget(long wave) {
        ground.decide(wave, ProgrammeRules.USUAL);
    }

    private static Map<Pair, Message> reasons(Approval approval) {
        return approval.refused().stream().collect(Collectors.toMap(Approval.Refused::pair, Approval.Refused::reason));
    }

    private Approval approve(Draft draft) {
        return assertInstanceOf(
                        Approved.Done.class,
                        ground.approvals.approve(STAFF, draft.wave(), draft.id(), Set.of(COLLEAGUES, UNWANTED)))
                .approval();
    }

    @Test
    void anOldDraftIsApprovedByTheRulesOfToday() {
        Draft draft = draft("Old draft", 1_201, false);
        Message refused = Message.of("matchmaking.approve.not-allowed");
        decide(draft.wave(), false, true, Set.of());
        Approval neither = approve(draft);
        assertEquals(0, neither.approved());
        assertEquals(Map.of(COLLEAGUES, refused, UNWANTED, refused), reasons(neither));
        decide(draft.wave(), false, false, Set.of());
        Approval one = approve(draft);
        assertEquals(1, one.approved());
        assertEquals(Map.of(COLLEAGUES, refused), reasons(one));
        decide(draft.wave(), false, true, Set.of(ORGANISATION));
        assertEquals(1, approve(draft).approved());
        forget(draft.wave());
    }

    @Test
    void whatWaitsIsApprovedByTheRulesOfToday() {
        Draft draft = draft("Old proposals", 1_202, true);
        long wave = draft.wave();
        assertEquals(2, approve(draft).proposed());
        Message refused = Message.of("matchmaking.approve.waiting.not-allowed");
        decide(wave, true, true, Set.of());
        Approval neither = ground.approvals.approveWaiting(COLLEAGUE, wave);
        assertEquals(0, neither.approved());
        assertEquals(Map.of(COLLEAGUES, refused, UNWANTED, refused), reasons(neither));
        decide(wave, true, true, Set.of(ORGANISATION));
        Approval one = ground.approvals.approveWaiting(COLLEAGUE, wave);
        assertEquals(1, one.approved());
        assertEquals(Map.of(UNWANTED, refused), reasons(one));
        assertEquals(
                Map.of(COLLEAGUES, State.APPROVED, UNWANTED, State.PROPOSED),
                ground.matches.entries(STAFF, wave).stream()
                        .collect(Collectors.toMap(MatchEntry::pair, MatchEntry::state)));
        forget(wave);
    }

    @Test
    void trialsReasonsAndChangesByHandAreOfTheRulesOfToday() {
        Draft draft = draft("Old trials", 1_203, false);
        long wave = draft.wave();
        decide(wave, false, true, Set.of(ORGANISATION));
        Terms free = draft.terms().leaving(UNWANTED);
        Tried tried =
                ground.trials.tried(STAFF, wave, draft.id(), free, () -> false).orElseThrow();
        for (Aim aim : Aim.values()) {
            assertEquals(
                    Set.of(COLLEAGUES), tried.aims().get(aim).pairing().scores().keySet());
            assertTrue(tried.aims().get(aim).terms().confidential());
        }
        assertTrue(ground.drafts.explained(STAFF, wave, draft.id()).orElseThrow().policy().scoring().rules().stream()
                .anyMatch(rule -> Terms.isConfidential(rule.key())));

        Drafts.Change undo = ground.drafts
                .effect(STAFF, wave, draft.id(), new ByHand.Undo(UNWANTED))
                .orElseThrow();
        assertInstanceOf(Effect.Made.class, undo.effect());
        assertEquals(Optional.empty(), ground.drafts.change(STAFF, undo));
        assertEquals(Set.of(COLLEAGUES), ground.pairs(draft));
        assertInstanceOf(
                Effect.Refused.class,
                ground.drafts
                        .effect(STAFF, wave, draft.id(), new ByHand.Pin(UNWANTED))
                        .orElseThrow()
                        .effect());
        assertFalse(ground.drafts
                .leftOut(STAFF, ground.drafts.explained(STAFF, wave, draft.id()).orElseThrow())
                .getFirst()
                .reason()
                .isEmpty());
        forget(wave);
    }
}
