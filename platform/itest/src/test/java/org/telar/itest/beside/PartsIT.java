// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cyclonedx.Version;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.Test;
import org.telar.itest.Distribution;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials tells of each jar of the distribution what it is, by its content. */
class PartsIT {
    /** Whose classes our own bundles have taken in, by how the names of these begin. */
    private static final Map<String, String> TAKEN_IN = Map.ofEntries(
            Map.entry("com/github/jknack/", "handlebars"),
            Map.entry("com/github/rzymek/", "opczip"),
            Map.entry("com/google/zxing/", "core"),
            Map.entry("com/nimbusds/common/", "content-type"),
            Map.entry("com/nimbusds/jose/", "nimbus-jose-jwt"),
            Map.entry("com/nimbusds/jwt/", "nimbus-jose-jwt"),
            Map.entry("com/nimbusds/langtag/", "lang-tag"),
            Map.entry("com/nimbusds/o", "oauth2-oidc-sdk"),
            Map.entry("com/nimbusds/secevent/", "oauth2-oidc-sdk"),
            Map.entry("de/siegmar/fastcsv/", "fastcsv"),
            Map.entry("jakarta/activation/", "jakarta.activation-api"),
            Map.entry("jakarta/mail/", "jakarta.mail"),
            Map.entry("net/fortuna/ical4j/", "ical4j"),
            Map.entry("net/jcip/", "jcip-annotations"),
            Map.entry("net/minidev/asm/", "accessors-smart"),
            Map.entry("net/minidev/json/", "json-smart"),
            Map.entry("net/sf/jsqlparser/", "jsqlparser"),
            Map.entry("org/apache/commons/codec/", "commons-codec"),
            Map.entry("org/apache/commons/io/", "commons-io"),
            Map.entry("org/apache/commons/lang3/", "commons-lang3"),
            Map.entry("org/apache/commons/text/", "commons-text"),
            Map.entry("org/apache/derby/", "derby"),
            Map.entry("org/apache/tika/", "tika-core"),
            Map.entry("org/dhatim/fastexcel/", "fastexcel"),
            Map.entry("org/eclipse/angus/activation/", "angus-activation"),
            Map.entry("org/eclipse/angus/", "jakarta.mail"),
            Map.entry("org/flywaydb/", "flyway-core"),
            Map.entry("org/openpdf/", "openpdf"),
            Map.entry("org/threeten/extra/", "threeten-extra"));

    private final Path folder = Distribution.underTest().folder();
    private final Path file = folder.resolve("parts/telar.cdx.json");
    private final JsonNode bill = new JsonMapper().readTree(file.toFile());

    private Stream<JsonNode> parts() {
        return StreamSupport.stream(bill.path("components").spliterator(), false);
    }

    private Set<String> digests() {
        Set<String> digests = new TreeSet<>();
        parts().forEach(part -> part.path("hashes")
                .forEach(hash -> digests.add(hash.path("content").asString(""))));
        return digests;
    }

    private static String digest(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyJarIsInIt() throws IOException {
        Set<String> digests = digests();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> jars =
                    files.filter(file -> file.toString().endsWith(".jar")).toList();
            assertTrue(jars.size() > 80, jars::toString);
            assertEquals(
                    List.of(),
                    jars.stream().filter(jar -> !digests.contains(digest(jar))).toList());
        }
    }

    /** Also of another module's bundle that takes something in some day. */
    @Test
    void whatOurBundlesHaveTakenInIsInIt() throws IOException {
        Set<String> names = new TreeSet<>();
        parts().forEach(part -> names.add(part.path("name").asString()));
        try (Stream<Path> files = Files.walk(folder.resolve("system/org/telar"))) {
            for (Path jar :
                    files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                assertEquals(List.of(), unnamed(jar, names), jar::toString);
            }
        }
        assertTrue(names.contains("flow-server"), "what Vaadin's bundle has in it");
    }

    private static List<String> unnamed(Path jar, Set<String> names) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && name.contains("/"))
                    .filter(name -> !name.startsWith("org/telar/") && !name.startsWith("META-INF/"))
                    .filter(name -> TAKEN_IN.entrySet().stream()
                            .noneMatch(part -> name.startsWith(part.getKey()) && names.contains(part.getValue())))
                    .toList();
        }
    }

    @Test
    void itIsWhatCycloneDxReadsTheSameInEachBuildAndTellsLicences() throws IOException {
        assertEquals(List.of(), new JsonParser().validate(file.toFile(), Version.VERSION_16));
        assertFalse(bill.has("serialNumber") || bill.path("metadata").has("timestamp"));
        assertEquals(
                List.of(),
                parts().filter(part -> part.path("licenses").isEmpty())
                        .map(part -> part.path("purl").asString())
                        .toList());
        assertTrue(Files.exists(folder.resolve("LICENSE")) && Files.exists(folder.resolve("NOTICE")));
    }
}
