// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.telar.api.Message;
import org.telar.api.ModuleId;

class JudgeTest {
    private static final ModuleId LOOM = new ModuleId("loom");
    private static final Wish NEW = Wish.of(release("0.1.0"), true).with(release("0.2.0"));

    private static Release release(String version) {
        return new Release(LOOM, ModuleVersion.of(version), Release.Origin.ARCHIVE, "ab".repeat(32));
    }

    private static Optional<Card> card(Release release) {
        return Optional.of(new Card(
                LOOM,
                release.version(),
                Maturity.PILOT,
                Set.of("*"),
                "Apache-2.0",
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Map.of()));
    }

    private static List<String> effects(Wish wish, Operation operation) {
        Judge judge = new Judge(Wishes.none().with(wish), JudgeTest::card, "CL");
        return assertInstanceOf(Judgement.Possible.class, judge.of(operation)).effects().stream()
                .map(Message::key)
                .toList();
    }

    @Test
    void whoGoesBackTwiceIsNotToldOfTablesOfANewerVersion() {
        Operation back = new Operation.Rollback(LOOM);
        assertEquals("lifecycle.effect.rollback", effects(NEW, back).getFirst());
        assertEquals(
                "lifecycle.effect.update",
                effects(NEW.with(release("0.1.0")), back).getFirst());
    }

    @Test
    void whoSwitchesOnWhatDidHarmIsToldThatItIsWatched() {
        Operation on = new Operation.Enable(LOOM);
        assertEquals(
                List.of("lifecycle.effect.enable", "lifecycle.effect.others", "lifecycle.effect.watched"),
                effects(NEW.quarantine(), on));
        assertEquals(List.of("lifecycle.effect.enable", "lifecycle.effect.others"), effects(NEW.turned(false), on));
    }
}
