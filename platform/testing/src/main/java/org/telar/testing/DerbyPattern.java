// SPDX-License-Identifier: Apache-2.0
package org.telar.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.telar.persistence.StandaloneDatabase;

/**
 * A Derby with the empty tables of all modules on the class path, of which each class of tests gets a copy in memory. To make
 * them anew each time was a third of the processor time of modules' tests.
 */
final class DerbyPattern implements AutoCloseable {
    private final Path folder;

    static DerbyPattern ofThisProcess(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(DerbyPattern.class))
                .computeIfAbsent(DerbyPattern.class);
    }

    DerbyPattern() {
        try {
            folder = Files.createTempDirectory("telar-pattern");
            fill("jdbc:derby:" + folder.resolve("database"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the tables of all modules. */
    static void fill(String url) {
        try (StandaloneDatabase database = StandaloneDatabase.open(url, Path.of("target"))) {
            ModulesHere.schemas().forEach(schema -> database.open(schema).close());
        } catch (SQLException e) {
            throw new IllegalStateException(url + " cannot be opened", e);
        }
    }

    /** Tells the URL of a new copy. */
    String copy() {
        String url = "jdbc:derby:memory:" + UUID.randomUUID();
        try {
            DriverManager.getConnection(url + ";createFrom=" + folder.resolve("database"))
                    .close();
            return url;
        } catch (SQLException e) {
            throw new IllegalStateException(folder + " cannot be copied", e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
