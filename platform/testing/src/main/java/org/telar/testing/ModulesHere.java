// SPDX-License-Identifier: Apache-2.0
package org.telar.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.telar.api.ModuleId;
import org.telar.persistence.ModuleSchema;

/** The parts and modules with tables that are on the class path. */
final class ModulesHere {
    /** Each part has it. */
    private static final String TEXTS = "text/messages.properties";

    private static final Pattern MODEL = Pattern.compile("cayenne-(.+)\\.xml");

    private ModulesHere() {}

    /** In the order of their names. */
    static List<ModuleSchema> schemas() {
        ClassLoader loader = ModulesHere.class.getClassLoader();
        try {
            return Collections.list(loader.getResources(TEXTS)).stream()
                    .flatMap(ModulesHere::models)
                    .map(MODEL::matcher)
                    .filter(Matcher::matches)
                    .map(model -> model.group(1))
                    .sorted()
                    .map(name -> ModuleSchema.of(new ModuleId(name), loader))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of files beside the folder of texts. */
    private static Stream<String> models(URL texts) {
        try {
            if (texts.openConnection() instanceof JarURLConnection part) {
                return part.getJarFile().stream().map(entry -> entry.getName()).toList().stream();
            }
            Path root = Path.of(new URI(texts.toString())).getParent().getParent();
            try (Stream<Path> files = Files.list(root)) {
                return files.map(file -> file.getFileName().toString()).toList().stream();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(texts + " cannot be read", e);
        }
    }
}
