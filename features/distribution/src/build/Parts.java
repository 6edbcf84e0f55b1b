// SPDX-License-Identifier: Apache-2.0

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the bill of materials of an assembly (CycloneDX 1.6): each jar that lies in it, and what our own bundles have taken into
 * themselves. Arguments: the assembly, Telar's version, the local repository, the class path of our bundles, and the coordinates of jars that do not
 * tell their own. CycloneDX's own plugin is not used: it needs the poms of all, and some of the container's are not published.
 */
final class Parts {
    private static final String TOLD = "META-INF/maven/.*/pom\\.properties";
    private static final Pattern LICENCE = Pattern.compile("<license>.*?<name>(.*?)</name>", Pattern.DOTALL);
    private static final Pattern PARENT = Pattern.compile("<parent>(.*?)</parent>", Pattern.DOTALL);
    private static final int GENERATIONS = 6;

    private final Path repository;
    private final Map<String, String> components = new TreeMap<>();

    private Parts(Path repository) {
        this.repository = repository;
    }

    public static void main(String[] words) throws IOException {
        Path assembly = Path.of(words[0]);
        Path system = assembly.resolve("system");
        Parts parts = new Parts(Path.of(words[2]));
        for (Path jar : jars(system)) {
            parts.add(inRepository(system.relativize(jar)), jar);
        }
        for (Path jar : jars(assembly.resolve("lib"))) {
            parts.add(toldByItself(jar, List.of(words).subList(4, words.length)), jar);
        }
        for (String entry : words[3].split(File.pathSeparator)) {
            Path jar = Path.of(entry);
            if (jar.startsWith(parts.repository) && entry.endsWith(".jar")) {
                parts.add(inRepository(parts.repository.relativize(jar)), jar);
            }
        }
        Path bill = assembly.resolve("parts/telar.cdx.json");
        Files.createDirectories(bill.getParent());
        Files.writeString(bill, bill(words[1], parts.components.values()));
    }

    private static String bill(String version, Collection<String> components) {
        return """
                {
                  "bomFormat": "CycloneDX",
                  "specVersion": "1.6",
                  "version": 1,
                  "metadata": {
                    "component": {"type": "application", "group": "org.telar", "name": "telar", "version": "%s"}
                  },
                  "components": [
                %s
                  ]
                }
                """.formatted(version, String.join(",\n", components));
    }

    private record Part(String group, String artifact, String version, String classifier) {
        String purl() {
            String kind = classifier.isEmpty() ? "" : "&classifier=" + classifier;
            return "pkg:maven/" + group + "/" + artifact + "@" + version + "?type=jar" + kind;
        }

        Path pom() {
            return Path.of(group.replace('.', '/'), artifact, version, artifact + "-" + version + ".pom");
        }
    }

    /** What lies in the assembly comes before what is on the class path. */
    private void add(Part part, Path jar) throws IOException {
        components.putIfAbsent(part.purl(), """
                    {
                      "type": "library", "bom-ref": "%1$s", "purl": "%1$s",
                      "group": "%2$s", "name": "%3$s", "version": "%4$s",%5$s
                      "hashes": [{"alg": "SHA-256", "content": "%6$s"}]
                    }""".formatted(
                        part.purl(), part.group(), part.artifact(), part.version(), licences(part, jar), sha256(jar)));
    }

    private String licences(Part part, Path jar) throws IOException {
        List<String> names = new ArrayList<>(ofPom(repository.resolve(part.pom()), GENERATIONS));
        if (names.isEmpty()) {
            ofManifest(jar).ifPresent(names::add);
        }
        return names.isEmpty()
                ? ""
                : names.stream()
                        .distinct()
                        .map(name -> "{\"license\": {\"name\": \"" + escaped(name) + "\"}}")
                        .collect(Collectors.joining(", ", "\n                      \"licenses\": [", "],"));
    }

    /** Its own or those of the nearest parent that names any. */
    private List<String> ofPom(Path pom, int generations) throws IOException {
        if (generations == 0 || !Files.exists(pom)) {
            return List.of();
        }
        String text = Files.readString(pom);
        List<String> own = LICENCE.matcher(text).results().map(found -> found.group(1).strip()).toList();
        Matcher parent = PARENT.matcher(text);
        return own.isEmpty() && parent.find() ? ofPom(parentOf(parent.group(1)), generations - 1) : own;
    }

    private Path parentOf(String text) {
        return repository.resolve(
                new Part(word(text, "groupId"), word(text, "artifactId"), word(text, "version"), "").pom());
    }

    private static String word(String text, String element) {
        return text.replaceFirst("(?s).*<" + element + ">\\s*(.*?)\\s*</" + element + ">.*", "$1");
    }

    private static Optional<String> ofManifest(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return Optional.ofNullable(file.getManifest())
                    .map(manifest -> manifest.getMainAttributes().getValue("Bundle-License"))
                    .map(written -> written.replaceFirst(";.*", "").strip());
        }
    }

    private static String escaped(String text) {
        return text.replace("&amp;", "&").replaceAll("[\\\\\"]", "").replaceAll("\\s+", " ");
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    /** By where it lies: group/artifact/version/artifact-version-classifier.jar. */
    private static Part inRepository(Path jar) {
        int names = jar.getNameCount();
        String version = jar.getName(names - 2).toString();
        String artifact = jar.getName(names - 3).toString();
        String group = jar.subpath(0, names - 3).toString().replace(File.separatorChar, '.');
        String rest = jar.getFileName().toString().substring((artifact + "-" + version).length());
        return new Part(group, artifact, version, rest.replace(".jar", "").replaceFirst("^-", ""));
    }

    /** By what Maven wrote into it; of several the one that the file is called after. */
    private static Part toldByItself(Path jar, List<String> others) throws IOException {
        String name = jar.getFileName().toString().replace(".jar", "");
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().filter(each -> each.getName().matches(TOLD)).toList()) {
                Properties words = new Properties();
                try (InputStream in = file.getInputStream(entry)) {
                    words.load(in);
                }
                String artifact = words.getProperty("artifactId");
                String version = words.getProperty("version");
                if (name.startsWith(artifact)) {
                    String rest = name.substring(artifact.length()).replaceFirst("^-", "");
                    return new Part(words.getProperty("groupId"), artifact, version, rest.equals(version) ? "" : rest);
                }
            }
        }
        return others.stream()
                .map(each -> each.split(":"))
                .filter(each -> each[1].equals(name))
                .map(each -> new Part(each[0], each[1], each[2], ""))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody says what " + jar + " is: name it in the pom"));
    }

    private static String sha256(Path jar) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
