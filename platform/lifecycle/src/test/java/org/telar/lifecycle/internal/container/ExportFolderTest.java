// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.api.ModuleId;
import org.telar.kernel.people.KeepsFiles.Kept;

class ExportFolderTest {
    private static final Instant NOW = Instant.parse("2027-03-10T12:00:00Z");
    private static final Predicate<String> NAMES_ROSA = text -> text.contains("Rosa Paine");

    private final ExportFolder folder;

    ExportFolderTest(@TempDir Path home) {
        folder = ExportFolder.in(home);
    }

    private Path export(String module, Instant at, String table, String content) throws IOException {
        return Files.writeString(ExportFolder.file(folder.begin(new ModuleId(module), at), table), content);
    }

    private Set<String> named() {
        return folder.naming(NAMES_ROSA).stream().map(Kept::name).collect(Collectors.toSet());
    }

    @Test
    void aFileThatNamesHerGoesAndNoOther() throws IOException {
        Path hers = export("circles", NOW, "CIRCLES_SEAT", "ID,GIVEN,FAMILY\n1,Ana,Soto\n2,\"Rosa\",Paine\n");
        Path others = export("loom", NOW, "LOOM_ROW", "ID,NAME\n1,Ana Soto\n");
        assertEquals(Set.of("exports/circles-20270310-120000-000/CIRCLES_SEAT.csv"), named());
        folder.remove(folder.naming(NAMES_ROSA).stream().map(Kept::sha256).collect(Collectors.toSet()));
        assertFalse(Files.exists(hers));
        assertTrue(Files.exists(others));
        assertEquals(Set.of(), named());
    }

    @Test
    void whatAPowerCutLeftIsReadAsFarAsItGoes() throws IOException {
        Path file = export("circles", NOW, "CIRCLES_SEAT", "ID,GIVEN,FAMILY\n1,Rosa,Paine\n2,Bego");
        Files.write(file, new byte[] {(byte) 0xC3}, StandardOpenOption.APPEND);
        assertEquals(1, named().size());
        Files.writeString(file, "1,Ana,Soto");
        Files.write(file, new byte[] {(byte) 0xC3}, StandardOpenOption.APPEND);
        assertEquals(Set.of(), named());
    }

    @Test
    void whatIsOlderGoesByItselfAndWhatIsNoExportStays() throws IOException {
        Instant first = NOW.minus(Duration.ofDays(91));
        Path old = export("circles", first, "CIRCLES_SEAT", "ID\n1\n");
        Path recent = export("circles", NOW.minus(Duration.ofDays(89)), "CIRCLES_SEAT", "ID\n1\n");
        Path own = Files.createDirectories(folder.folder().resolve("notes of the administrator"));
        folder.removeBefore(NOW.minus(Duration.ofDays(90)));
        assertFalse(Files.exists(old.getParent()));
        assertTrue(Files.exists(recent));
        assertTrue(Files.exists(own));
    }

    @Test
    void beforeTheFirstExportThereIsNothing() {
        folder.removeBefore(NOW);
        folder.remove(Set.of("a"));
        assertEquals(List.of(), folder.naming(NAMES_ROSA));
    }
}
