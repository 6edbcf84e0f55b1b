// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.ModuleId;
import org.telar.lifecycle.internal.archive.ModuleJar;
import org.telar.lifecycle.internal.archive.Refused;
import org.telar.lifecycle.internal.engine.Card;
import org.telar.lifecycle.internal.engine.Release;

/** The modules that the distribution brings, as its feature file lists them. Read once: a distribution does not change. */
final class Shipped {
    private static final Logger LOG = LoggerFactory.getLogger(Shipped.class);
    private static final Pattern MAVEN = Pattern.compile("mvn:([^/]+)/([^/]+)/([^/]+)(?:/([^/]+))?(?:/([^/]+))?");
    private static final String ALL_MODULES = "telar-modules";
    private static final int DIGEST_LENGTH = 64;

    /** @param companions other bundles of its feature, as locations */
    record Offer(Release release, Card card, String location, Path jar, List<String> companions) {}

    private final Map<ModuleId, Offer> offers = new TreeMap<>();
    private final Path system;

    /** @param system the distribution's folder of that name */
    Shipped(Path system) {
        this.system = system;
        Map<String, List<String>> bundles = new TreeMap<>();
        List<String> modules = new ArrayList<>();
        features().ifPresent(file -> read(file, bundles, modules));
        for (String feature : modules) {
            offer(bundles.getOrDefault(feature, List.of()))
                    .ifPresent(offer -> offers.put(offer.release().module(), offer));
        }
    }

    Map<ModuleId, Offer> offers() {
        return offers;
    }

    private Optional<Path> features() {
        Path repository = system.resolve("org/telar/repository");
        if (!Files.isDirectory(repository)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(repository)) {
            return files.filter(file -> file.toString().endsWith("-features.xml"))
                    .findFirst();
        } catch (IOException e) {
            throw new IllegalStateException("The distribution's feature file cannot be found in " + repository, e);
        }
    }

    /** @param modules gets the names of the features that the feature of all modules names */
    private static void read(Path file, Map<String, List<String>> bundles, List<String> modules) {
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            String feature = "";
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("feature") && xml.getAttributeValue(null, "name") != null) {
                    feature = xml.getAttributeValue(null, "name");
                } else if (xml.getLocalName().equals("feature") && feature.equals(ALL_MODULES)) {
                    modules.add(xml.getElementText().strip());
                } else if (xml.getLocalName().equals("bundle")) {
                    bundles.computeIfAbsent(feature, name -> new ArrayList<>())
                            .add(xml.getElementText().strip());
                }
            }
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException("The distribution's feature file " + file + " cannot be read", e);
        }
    }

    private Optional<Offer> offer(List<String> locations) {
        for (String location : locations) {
            Path jar = jar(location);
            try {
                ModuleJar read = ModuleJar.read(Files.readAllBytes(jar));
                if (read.isModule()) {
                    Card card = read.card();
                    List<String> companions = locations.stream()
                            .filter(other -> !other.equals(location))
                            .toList();
                    Release release =
                            new Release(card.id(), card.version(), Release.Origin.SHIPPED, "0".repeat(DIGEST_LENGTH));
                    return Optional.of(new Offer(release, card, location, jar, companions));
                }
            } catch (IOException | Refused e) {
                LOG.error("{} of the distribution cannot be offered", location, e);
            }
        }
        return Optional.empty();
    }

    private Path jar(String location) {
        Matcher parts = MAVEN.matcher(location);
        if (!parts.matches()) {
            throw new IllegalStateException("The bundle " + location + " is not named the way Maven does");
        }
        String version = parts.group(3);
        return system.resolve(parts.group(1).replace('.', '/'))
                .resolve(parts.group(2))
                .resolve(version)
                .resolve(parts.group(2) + "-" + version + ".jar");
    }
}
