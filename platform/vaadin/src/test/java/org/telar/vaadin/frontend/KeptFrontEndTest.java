// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin.frontend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The front end that is kept beside this bundle's pom: free, complete for its Vaadin, and of no particular machine. */
class KeptFrontEndTest {
    private static final Path KEPT = Path.of("src/main/frontend");
    private static final Path NOTICE = Path.of("../../NOTICE");
    private static final long MOST_BYTES = 2 * 1024 * 1024;

    /** What Vaadin sells (its web pages on licences, 2026). */
    private static final Pattern COMMERCIAL = Pattern.compile(
            "vaadin-?/?(charts|board|crud|map|grid-pro|rich-text-editor|dashboard|spreadsheet|copilot|cookie-consent)\\b");

    private static final Pattern OF_A_MACHINE = Pattern.compile(
            "/tmp/|/home/|/root/|/work/|[A-Z]:\\\\\\\\|node_modules/\\.|//registry\\.|\\b20\\d\\d-\\d\\d-\\d\\dT");

    private final JsonNode statistics;

    KeptFrontEndTest() throws IOException {
        statistics = new ObjectMapper().readTree(Files.readString(KEPT.resolve("config/stats.json")));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(KEPT)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void noCommercialModuleIsInIt() throws IOException {
        assertTrue(statistics.get("cvdlModules").isEmpty(), statistics.get("cvdlModules")::toString);
        assertFalse(statistics.get("npmModules").isEmpty());
        for (Path file : files()) {
            if (file.toString().matches(".*\\.(js|css|json|txt|html)")) {
                assertFalse(COMMERCIAL.matcher(Files.readString(file)).find(), file + " names what Vaadin sells");
            }
        }
    }

    @Test
    void itsComponentsAreThoseOfThisVaadin() throws IOException {
        String grid = statistics.get("npmModules").get("@vaadin/grid").asString();
        try (InputStream versions = ClassLoader.getSystemResourceAsStream("vaadin-core-versions.json")) {
            JsonNode own = new ObjectMapper().readTree(versions).at("/core/grid/jsVersion");
            assertEquals(own.asString(), grid);
        }
    }

    @Test
    void itIsSmallAndTellsNothingOfTheMachineThatBuiltIt() throws IOException {
        long size = 0;
        for (Path file : files()) {
            size += Files.size(file);
            if (!file.toString().endsWith(".br")) {
                assertFalse(OF_A_MACHINE.matcher(Files.readString(file)).find(), file.toString());
            }
        }
        assertTrue(size < MOST_BYTES, "It has " + size + " bytes");
    }

    @Test
    void theNoticeNamesThoseWhoWroteIt() throws IOException {
        String notice = Files.readString(NOTICE);
        for (String line : Files.readAllLines(KEPT.resolve("webapp/licences.txt"))) {
            String[] nameVersionLicence = line.split(" ", 3);
            String name = nameVersionLicence[0].startsWith("@vaadin/") ? "@vaadin/*" : nameVersionLicence[0];
            Pattern whole = Pattern.compile("(?<![\\w@/-])" + Pattern.quote(name) + "(?![\\w/-])");
            assertTrue(whole.matcher(notice).find(), "NOTICE does not name " + line);
        }
    }
}
