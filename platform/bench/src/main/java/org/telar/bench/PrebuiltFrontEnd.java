// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.telar.itest.Distribution;

/** The same distribution with the front end that Vaadin publishes ready-made, for every component that Vaadin sells. */
final class PrebuiltFrontEnd {
    private static final String IN_ITS_JAR = "vaadin-prod-bundle";
    private static final String IN_OUR_BUNDLE = "META-INF/VAADIN";
    private static final String BUNDLE = "system/org/telar/vaadin";

    private PrebuiltFrontEnd() {}

    /** @param folder where the copy goes; does not exist yet */
    static Distribution in(Distribution distribution, Path folder) {
        try {
            copy(distribution.folder(), folder);
            exchange(bundle(folder.resolve(BUNDLE)));
            return new Distribution(distribution.archive(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path bundle(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void exchange(Path bundle) throws IOException {
        try (FileSystem ours = FileSystems.newFileSystem(bundle);
                FileSystem theirs = FileSystems.newFileSystem(jar(), Map.of())) {
            Path target = ours.getPath(IN_OUR_BUNDLE);
            Distribution.deleteTree(target);
            copy(theirs.getPath(IN_ITS_JAR), target);
            Path page = target.resolve("webapp/index.html");
            // Telar's own front end brings the theme along
            Files.writeString(
                    page,
                    Files.readString(page)
                            .replace("</head>", "<link rel=\"stylesheet\" href=\"aura/aura.css\"></head>"));
        }
    }

    private static URI jar() {
        try {
            String inside = PrebuiltFrontEnd.class
                    .getResource("/" + IN_ITS_JAR + "/config/stats.json")
                    .toURI()
                    .toString();
            return URI.create(inside.substring(0, inside.indexOf('!')));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
