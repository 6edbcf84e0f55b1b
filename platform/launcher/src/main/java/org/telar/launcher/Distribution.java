// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The unpacked distribution: a Karaf container with everything that may run in it. It is only read. */
record Distribution(Path folder) {
    private static final String ALL_MODULES = "telar-modules";
    private static final String FEATURE_PREFIX = "telar-";

    /** The distribution in whose {@code lib/telar} the running launcher is. */
    static Distribution ofThisLauncher() {
        Path jar = Path.of(Distribution.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return new Distribution(jar.resolve("../../..").normalize());
    }

    Path etc() {
        return folder.resolve("etc");
    }

    Path profiles() {
        return folder.resolve("profiles");
    }

    /** Jars in these folders below {@code lib} or {@code system}, in order of their names. */
    List<Path> jars(String... below) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String each : below) {
            try (Stream<Path> files = Files.walk(folder.resolve(each))) {
                files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(jars::add);
            }
        }
        return jars;
    }

    /** The one jar in this folder. */
    Path jar(String below) throws IOException {
        return jars(below).getFirst();
    }

    /** Ids of the modules that can be switched on: what the feature of all modules names. */
    SortedSet<String> modules() throws IOException {
        SortedSet<String> modules = new TreeSet<>();
        try (InputStream in = Files.newInputStream(features())) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            boolean inside = false;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("feature")) {
                    String name = xml.getAttributeValue(null, "name");
                    if (name != null) {
                        inside = name.equals(ALL_MODULES);
                    } else if (inside) {
                        modules.add(xml.getElementText().strip().substring(FEATURE_PREFIX.length()));
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("Feature file " + features() + " cannot be read", e);
        }
        return modules;
    }

    /** How many bundles the container installs at first. */
    int startupBundles() throws IOException {
        Properties bundles = new Properties();
        try (InputStream in = Files.newInputStream(etc().resolve("startup.properties"))) {
            bundles.load(in);
        }
        return bundles.size();
    }

    private Path features() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("system/org/telar/repository"))) {
            return files.filter(file -> file.toString().endsWith("-features.xml"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("There is no feature file in " + folder));
        }
    }

    /** Changes when any file does that the container reads; equal for equal content, wherever and whenever it was built. */
    String stamp() throws IOException {
        MessageDigest digest = sha256();
        for (String part : List.of("etc", "lib", "profiles", "system")) {
            try (Stream<Path> files = Files.walk(folder.resolve(part))) {
                List<Path> ordered = files.filter(Files::isRegularFile).sorted().toList();
                ordered.parallelStream()
                        .map(this::line)
                        .forEachOrdered(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private String line(Path file) {
        try {
            return folder.relativize(file) + " " + Files.size(file) + " " + checksum(file) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long checksum(Path file) throws IOException {
        CRC32C sum = new CRC32C();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
            }
        }
        return sum.getValue();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
