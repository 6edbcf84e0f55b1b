// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.itest.beside.ModuleBundle.sound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;
import org.telar.itest.Patience;
import org.telar.itest.beside.ModulesOverHttp.Listed;
import org.telar.itest.page.FlowPage;
import org.telar.itest.page.Visitor;

/** The switch for developers, by which modules are let in that nobody signed. That they are not otherwise: {@link FaultyModulesIT}. */
class UnsignedModulesIT {
    private static final Duration CALM = Duration.ofSeconds(40);
    private static final String WARNING = "Se admiten módulos sin firma: solo para desarrollar";

    private final Installation telar;

    UnsignedModulesIT(@TempDir Path home) throws IOException {
        Files.writeString(
                Files.createDirectories(home.resolve("etc")).resolve("org.telar.lifecycle.cfg"),
                "unsignedModules = allowed\n");
        telar = Installation.in(Distribution.underTest(), home);
    }

    @AfterEach
    void end() {
        telar.close();
    }

    @Test
    void everyPageSaysThatModulesAreLetInWhichNobodySigned() {
        telar.start().orThrow();
        try (ModulesOverHttp modules = ModulesOverHttp.of(telar);
                Visitor administrator = new Visitor(telar.address("/"))) {
            modules.bring(Publisher.unsigned(sound("loom", "1.0.0"))).orThrow();
            Patience.untilEqual(
                    new Listed("1.0.0", "ON", ""),
                    CALM,
                    () -> modules.listed("loom").orElseThrow());
            assertEquals(
                    303, administrator.signIn("admin", Installation.PASSWORD).statusCode());
            for (String route : List.of("", "lifecycle", "recruitment", "loom", "tables", "nowhere")) {
                try (FlowPage page = new FlowPage(administrator)) {
                    page.open(route);
                    assertTrue(
                            page.says(WARNING),
                            () -> "/" + route + " says " + page.texts().toList());
                }
            }
        }
    }
}
