// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.matchmaking.internal.Ground.COLLEAGUE;
import static org.telar.matchmaking.internal.Ground.STAFF;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.Message;
import org.telar.persistence.Database;
import org.telar.testing.OnBothDatabases;

/** What a programme decides, when two decide at the same time. */
@OnBothDatabases
class ProgrammeRulesTest {
    private static final Optional<Message> MEANWHILE = Optional.of(Message.of("matchmaking.rules.meanwhile"));
    private static final ProgrammeRules USUAL = ProgrammeRules.USUAL;

    private final Ground ground;

    ProgrammeRulesTest(Database database) {
        ground = new Ground(database);
    }

    @AfterEach
    void close() {
        ground.close();
    }

    private static ProgrammeRules asking(int points) {
        return new ProgrammeRules(false, true, USUAL.weights(), Set.of(), points);
    }

    @Test
    void whatSomeoneElseDecidedMeanwhileIsNotUndone() {
        long wave = ground.wave("Two decide", 81);
        ground.decide(wave, USUAL);
        ProgrammeRules seen = ground.waves.rules(COLLEAGUE, wave);
        assertEquals(Optional.empty(), ground.waves.decide(STAFF, wave, USUAL, USUAL.with(true, true)));
        assertEquals(MEANWHILE, ground.waves.decide(COLLEAGUE, wave, seen, asking(3_000)));
        ProgrammeRules now = ground.waves.rules(COLLEAGUE, wave);
        assertTrue(now.fourEyes(), "two people approve");
        ProgrammeRules both = new ProgrammeRules(true, true, now.weights(), now.rulesOff(), 3_000);
        assertEquals(Optional.empty(), ground.waves.decide(COLLEAGUE, wave, now, both));
        assertEquals(both, ground.waves.rules(STAFF, wave));
        ground.decide(wave, USUAL);
    }

    /** Both have looked before either has saved. */
    @Test
    void ofTwoWhoSaveAtOnceOneIsTold() throws Exception {
        long wave = ground.wave("Two save", 82);
        ground.decide(wave, asking(1));
        ProgrammeRules seen = ground.waves.rules(STAFF, wave);
        CompletableFuture<Optional<Message>> other = new CompletableFuture<>();
        Optional<Message> first = ground.tables.store().inTransaction(() -> {
            Optional<Message> done = ground.waves.decide(STAFF, wave, seen, USUAL.with(true, true));
            other.completeAsync(() -> ground.waves.decide(COLLEAGUE, wave, seen, asking(2)));
            Waiting.aMoment();
            return done;
        });
        assertEquals(Optional.empty(), first);
        assertEquals(MEANWHILE, other.get(1, TimeUnit.MINUTES));
        assertTrue(ground.waves.rules(STAFF, wave).fourEyes());
        ground.decide(wave, USUAL);
    }

    @Test
    void aRuleThatWasNotShownStaysAsItIs() {
        ProgrammeRules rules = new ProgrammeRules(
                false,
                true,
                USUAL.weights(),
                Set.of("other.rule", "matchmaking.rule.topic", "matchmaking.rule.delivery"),
                0);
        assertEquals(
                Set.of("other.rule", "matchmaking.rule.topic", "matchmaking.rule.language"),
                rules.rulesOff(
                        List.of("matchmaking.rule.topic", "matchmaking.rule.delivery", "matchmaking.rule.language"),
                        Set.of("matchmaking.rule.delivery")));
    }
}
