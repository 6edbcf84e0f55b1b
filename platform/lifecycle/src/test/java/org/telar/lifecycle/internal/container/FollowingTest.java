// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.api.User;
import org.telar.lifecycle.ModuleState.State;
import org.telar.lifecycle.internal.Outcome;
import org.telar.lifecycle.internal.engine.Operation;
import org.telar.lifecycle.internal.engine.Overtaken;

/** What a node could not follow it tries again by itself; what somebody asked for and did not get it does not. */
class FollowingTest {
    private static final User ADMINISTRATOR = new User(1, "Ana", Locale.of("es"), Set.of(User.EVERYTHING));
    private static final ModuleId SPINDLE = new ModuleId("spindle");
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration SOON = Duration.ofSeconds(15);

    private final PaperOffice office;

    FollowingTest(@TempDir Path home) throws IOException {
        office = new PaperOffice(home);
    }

    /** Switched off and on by another node, while this one cannot start it. */
    private void cannotFollow() throws Overtaken {
        office.breaks("spindle");
        office.wishedElsewhere("spindle", false);
        office.passes(SECOND);
        office.wishedElsewhere("spindle", true);
        office.passes(SECOND);
        assertEquals(State.FAILED, office.state("spindle"));
    }

    @Test
    void whatCouldNotBeFollowedIsTriedAgainSoon() throws Overtaken {
        cannotFollow();
        office.isMended("spindle");
        office.passes(SECOND);
        assertEquals(State.FAILED, office.state("spindle"), "not at once");
        long others = office.starts("loom");
        office.passes(SOON);
        assertEquals(State.ON, office.state("spindle"));
        assertEquals(Optional.empty(), office.lifecycle().trouble(SPINDLE));
        assertEquals(others, office.starts("loom"));
    }

    @Test
    void itIsTriedLessAndLessOften() throws Overtaken {
        cannotFollow();
        long first = office.starts("spindle");
        Duration passed = Duration.ZERO;
        while (passed.compareTo(Duration.ofHours(10)) < 0) {
            office.passes(SECOND);
            passed = passed.plusSeconds(1);
        }
        long starts = office.starts("spindle") - first;
        assertTrue(starts >= 12 && starts <= 14, () -> starts + " times in ten hours");
        office.isMended("spindle");
        office.passes(Duration.ofHours(1));
        assertEquals(State.ON, office.state("spindle"));
        office.passes(Duration.ofHours(1));
        assertEquals(starts + first + 1, office.starts("spindle"));
    }

    @Test
    void aChangeBetweenBeginsAnew() throws Overtaken {
        cannotFollow();
        office.passes(SOON);
        office.wishedElsewhere("shuttle", false);
        office.passes(SECOND);
        office.isMended("spindle");
        office.passes(SOON);
        assertEquals(State.ON, office.state("spindle"));
    }

    @Test
    void whenFollowingWasCutShortAllOfItIsTriedAgain() throws Overtaken {
        office.wishedElsewhere("spindle", false);
        office.passes(SECOND);
        office.loses("loom");
        office.wishedElsewhere("spindle", true);
        assertThrows(IllegalStateException.class, () -> office.passes(SECOND));
        office.finds("loom");
        office.passes(SOON);
        assertEquals(State.ON, office.state("spindle"));
    }

    @Test
    void whatWasRefusedToAnAdministratorIsNotTriedAgain() {
        office.lifecycle().carryOut(ADMINISTRATOR, new Operation.Disable(SPINDLE), false);
        office.breaks("spindle");
        Outcome outcome = office.lifecycle().carryOut(ADMINISTRATOR, new Operation.Enable(SPINDLE), false);
        assertTrue(assertInstanceOf(Outcome.Failed.class, outcome).asBefore());
        long starts = office.starts("spindle");
        office.isMended("spindle");
        office.passes(Duration.ofHours(2));
        assertEquals(starts, office.starts("spindle"));
    }

    @Test
    void whatIsInQuarantineStaysThere() throws Overtaken {
        cannotFollow();
        office.lifecycle().quarantine(SPINDLE, Message.of("lifecycle.quarantine.before", "spindle"));
        long starts = office.starts("spindle");
        office.isMended("spindle");
        office.passes(Duration.ofHours(2));
        assertEquals(starts, office.starts("spindle"));
        assertEquals(
                Optional.of("lifecycle.quarantine.before"),
                office.lifecycle().trouble(SPINDLE).map(Message::key));
    }

    /** The new release does not start, and neither does the old one when it is put back. */
    @Test
    void theReleaseBeforeIsTriedAgainWhenItDidNotComeBack() {
        office.breaks("spindle");
        Outcome outcome = office.lifecycle().carryOut(ADMINISTRATOR, PaperOffice.update("spindle"), false);
        assertFalse(assertInstanceOf(Outcome.Failed.class, outcome).asBefore());
        assertEquals(State.FAILED, office.state("spindle"));
        office.isMended("spindle");
        office.passes(SOON);
        assertEquals(State.ON, office.state("spindle"));
        assertTrue(office.lifecycle().trouble(SPINDLE).isPresent(), "why it was not updated is still said");
        assertTrue(office.lifecycle().unchanged(SPINDLE).isPresent());
        office.lifecycle().understood(ADMINISTRATOR, SPINDLE);
        assertEquals(Optional.empty(), office.lifecycle().trouble(SPINDLE), "it was read");
    }
}
