// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.api.AccessDenied;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.api.User;
import org.telar.lifecycle.internal.Outcome;
import org.telar.lifecycle.internal.Permissions;

/** What is told and done of modules asks for its permission first. */
class LifecycleTest {
    private static final ModuleId LOOM = new ModuleId("loom");

    @TempDir
    Path home;

    private static User may(String... permissions) {
        return new User(7, "", Locale.ENGLISH, Set.of(permissions));
    }

    @Test
    void whoMayNotChangeModulesIsNotToldWhetherThereIsAnUpdate() throws IOException {
        Lifecycle lifecycle = new PaperOffice(home).lifecycle();
        User looker = may(Permissions.SEE.id());
        assertThrows(AccessDenied.class, () -> lifecycle.updateShipped(looker, LOOM, true));
    }

    /** Who takes a bad module away has to be able to do so when nothing of it can be read any more. */
    @Test
    void dataIsRemovedOfAModuleWhoseBundleCannotBeRead() throws Exception {
        User user = may(Permissions.SEE.id(), Permissions.REMOVE_DATA.id());
        PaperOffice office = new PaperOffice(home);
        office.losesTheArchiveOf("loom");
        Lifecycle lifecycle = office.lifecycle();
        assertEquals(Optional.empty(), lifecycle.facts(user, LOOM));
        Outcome.Done seen = assertInstanceOf(
                Outcome.Done.class,
                lifecycle.removeData(user, LOOM, true),
                () -> lifecycle.wishes() + " " + lifecycle.removeData(user, LOOM, true));
        assertEquals(
                List.of("lifecycle.effect.remove-data", Outcome.ROWS),
                seen.effects().stream().map(Message::key).toList());
        assertInstanceOf(Outcome.Done.class, lifecycle.removeData(user, LOOM, false));
        assertEquals(Map.of(), lifecycle.counts(user, LOOM));
        try (Stream<Path> exported = Files.walk(home.resolve("exports"))) {
            assertEquals(
                    1, exported.filter(file -> file.endsWith("LOOM_CLOTH.csv")).count());
        }
    }

    @Test
    void whatIsStoredIsCountedForWhoMayLook() throws IOException {
        Lifecycle lifecycle = new PaperOffice(home).lifecycle();
        assertEquals(Map.of("LOOM_CLOTH", 7L), lifecycle.counts(may(Permissions.SEE.id()), LOOM));
        assertThrows(AccessDenied.class, () -> lifecycle.counts(may(), LOOM));
        assertThrows(AccessDenied.class, () -> lifecycle.facts(may(), LOOM));
    }
}
