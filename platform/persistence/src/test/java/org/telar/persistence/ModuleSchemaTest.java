// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telar.api.ModuleId;

class ModuleSchemaTest {
    private static final ModuleId WEAVING = new ModuleId("weaving");
    private static final Map<String, String> FILES = Map.of(
            "cayenne-weaving.xml", "<domain/>",
            "migration/V1__first.sql", "-- ñ",
            "migration/V2_1__second.sql", "-- two",
            "migration/README.txt", "not a script",
            "migration/old/V9__older.sql", "in another folder");
    private static final Set<MigrationScript> SCRIPTS =
            Set.of(new MigrationScript("V1__first.sql", "-- ñ"), new MigrationScript("V2_1__second.sql", "-- two"));

    @TempDir
    private Path folder;

    private static Set<MigrationScript> read(Path place) throws IOException {
        try (var loader = new URLClassLoader(new URL[] {place.toUri().toURL()})) {
            return ModuleSchema.of(WEAVING, loader).scripts().stream().collect(Collectors.toSet());
        }
    }

    @Test
    void scriptsAreFoundBesideTheModelInAFolder() throws IOException {
        for (var file : FILES.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        assertEquals(SCRIPTS, read(folder));
    }

    @Test
    void scriptsAreFoundBesideTheModelInAJar() throws IOException {
        var jar = folder.resolve("weaving module.jar");
        try (var written = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var file : FILES.entrySet()) {
                written.putNextEntry(new JarEntry(file.getKey()));
                written.write(file.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        assertEquals(SCRIPTS, read(jar));
    }

    @Test
    void aModuleWithoutAModelIsRefused() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> read(folder));
        assertEquals("There is no cayenne-weaving.xml on the class path", refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "${postgresql} "})
    void aModuleThatSaysNothingOfItsTablesDoesNotStart(String before) throws IOException, SQLException {
        Files.writeString(folder.resolve("cayenne-weaving.xml"), "<domain/>");
        Files.createDirectories(folder.resolve("migration"));
        Files.writeString(
                folder.resolve("migration/V1__people.sql"),
                before + "CREATE TABLE WEAVING_WOMAN (NAME VARCHAR(40) NOT NULL);");
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()});
                var database =
                        StandaloneDatabase.open("jdbc:derby:memory:" + UUID.randomUUID() + ";create=true", folder)) {
            var refusal =
                    assertThrows(IllegalArgumentException.class, () -> database.open(ModuleSchema.of(WEAVING, loader)));
            assertTrue(
                    refusal.getMessage().contains("tables.properties says nothing of the table WEAVING_WOMAN"),
                    refusal::getMessage);
            assertEquals(List.of(), database.personalRecords().declared());
        }
    }

    @Test
    void aScriptWithAnotherNameIsRefused() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> new MigrationScript("first.sql", ""));
        assertEquals("Migration script 'first.sql' is not named like V2__email.sql", refusal.getMessage());
    }
}
