// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.telar.persistence.DeclaredTables;
import org.telar.persistence.MigrationScript;

/** Reads a module's migration scripts from its bundle, or from the folder or jar that holds its model. */
public final class ScriptFinder {
    private static final String FOLDER = "migration";
    private static final String ENDING = ".sql";

    private ScriptFinder() {}

    public static List<MigrationScript> in(Bundle bundle) {
        @Nullable Enumeration<URL> found = bundle.findEntries(FOLDER, "*" + ENDING, false);
        return found == null
                ? List.of()
                : Collections.list(found).stream().map(ScriptFinder::script).toList();
    }

    public static List<MigrationScript> beside(String model, ClassLoader loader) {
        @Nullable URL place = loader.getResource(model);
        if (place == null) {
            throw new IllegalArgumentException("There is no " + model + " on the class path");
        }
        try {
            return place.openConnection() instanceof JarURLConnection jar
                    ? inJar(jar)
                    : inFolder(Path.of(place.toURI()).resolveSibling(FOLDER));
        } catch (IOException e) {
            throw new UncheckedIOException("Scripts beside " + place, e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Scripts beside " + place, e);
        }
    }

    /** What the module's tables are, from {@link DeclaredTables#FILE}; a module without it says nothing of any table. */
    public static DeclaredTables tablesIn(Bundle bundle) {
        return Optional.ofNullable(bundle.getEntry(DeclaredTables.FILE))
                .map(ScriptFinder::tables)
                .orElse(DeclaredTables.NONE);
    }

    /** The same for a module on a plain class path. */
    public static DeclaredTables tablesBeside(String model, ClassLoader loader) {
        var place = String.valueOf(loader.getResource(model));
        var file = place.substring(0, place.length() - model.length()) + DeclaredTables.FILE;
        try {
            return Collections.list(loader.getResources(DeclaredTables.FILE)).stream()
                    .filter(found -> found.toString().equals(file))
                    .findFirst()
                    .map(ScriptFinder::tables)
                    .orElse(DeclaredTables.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static DeclaredTables tables(URL place) {
        return DeclaredTables.read(text(place));
    }

    private static List<MigrationScript> inFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            var scripts = new ArrayList<MigrationScript>();
            for (var file : files) {
                scripts.add(script(file.toUri().toURL()));
            }
            return scripts;
        }
    }

    private static List<MigrationScript> inJar(JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            var scripts = new ArrayList<MigrationScript>();
            for (var entry : Collections.list(jar.entries())) {
                var path = Path.of(entry.getName());
                if (path.startsWith(FOLDER)
                        && path.getNameCount() == 2
                        && entry.getName().endsWith(ENDING)) {
                    try (var text = jar.getInputStream(entry)) {
                        scripts.add(new MigrationScript(
                                path.getFileName().toString(),
                                new String(text.readAllBytes(), StandardCharsets.UTF_8)));
                    }
                }
            }
            return scripts;
        }
    }

    private static MigrationScript script(URL place) {
        var path = place.getPath();
        return new MigrationScript(path.substring(path.lastIndexOf('/') + 1), text(place));
    }

    private static String text(URL place) {
        try (var text = place.openStream()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(place + " cannot be read", e);
        }
    }
}
