// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.api.AccessDenied;
import org.telar.api.ModuleId;
import org.telar.api.User;
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

    @Test
    void whatIsStoredIsCountedForWhoMayLook() throws IOException {
        Lifecycle lifecycle = new PaperOffice(home).lifecycle();
        assertEquals(Map.of("LOOM_CLOTH", 7L), lifecycle.counts(may(Permissions.SEE.id()), LOOM));
        assertThrows(AccessDenied.class, () -> lifecycle.counts(may(), LOOM));
        assertThrows(AccessDenied.class, () -> lifecycle.facts(may(), LOOM));
    }
}
