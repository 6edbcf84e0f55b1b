// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.api.User;
import org.telar.lifecycle.internal.engine.Operation;

/** A run of the process that ended while a module was changed tells the next one. */
class JournalTest {
    private static final ModuleId SPINDLE = new ModuleId("spindle");

    @TempDir
    Path home;

    private Journal journal() {
        return new Journal(home.resolve("journal"), Clock.systemUTC());
    }

    private Optional<Message> told() throws IOException {
        return new PaperOffice(home).lifecycle().trouble(SPINDLE);
    }

    @Test
    void theLastOperationIsUnfinishedUntilItsEndIsNoted() {
        Journal journal = journal();
        assertEquals(Optional.empty(), journal.unfinished(), "there is no journal yet");
        journal.note(0, "begins Disable loom, generation 4");
        journal.note(0, "ends Disable loom, generation 4");
        journal.note(7, "begins Update spindle, generation 5");
        journal.note(0, "refused an archive: nothing of it began");
        assertEquals(Optional.of(new Journal.Begun("Update spindle, generation 5", SPINDLE, 5)), journal.unfinished());
        journal.note(7, "fails Update spindle, generation 5: it does not start");
        assertEquals(Optional.empty(), journal.unfinished());
    }

    @Test
    void whoLooksAfterACrashIsToldAndNotAgainAfterTheNextStart() throws IOException {
        journal().note(7, "begins Update spindle, generation 1000");
        assertEquals(Optional.of(Message.of("lifecycle.failure.cut-short", "spindle")), told());
        assertEquals(Optional.empty(), told());
    }

    @Test
    void aChangeThatTheContainerCouldNotEvenTryHasAnEnd() throws IOException {
        PaperOffice office = new PaperOffice(home);
        User user = new User(7, "", Locale.ENGLISH, Set.of(User.EVERYTHING));
        office.lifecycle().carryOut(user, new Operation.Disable(SPINDLE), false);
        office.loses("spindle");
        assertThrows(
                IllegalStateException.class,
                () -> office.lifecycle().carryOut(user, new Operation.Enable(SPINDLE), false));
        assertEquals(Optional.empty(), journal().unfinished());
    }

    /** For instance because the profile was changed before it was started again. */
    @Test
    void aCrashIsToldOfAlthoughTheStartAfterItMakesWishesOfItsOwn() throws IOException {
        journal().note(7, "begins Update spindle, generation 1");
        assertEquals(Optional.of(Message.of("lifecycle.failure.cut-short", "spindle")), told());
    }

    @Test
    void whatCameAboutBeforeTheCrashIsNoTrouble() throws IOException {
        new PaperOffice(home);
        journal().note(7, "begins Update spindle, generation 1");
        assertEquals(Optional.empty(), told());
    }
}
