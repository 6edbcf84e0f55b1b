// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;
import org.jspecify.annotations.Nullable;
import org.telar.api.ClassPathTexts;
import org.telar.api.Message;
import org.telar.api.Texts;

/**
 * {@code telar:database-copy} of the container's shell: the embedded database as it is at this moment, and the audit
 * trail's heads from just before, into {@code data/backup} of the home, while people work. Of PostgreSQL there is nothing
 * to copy here: its own programs do that. For the command {@code telar backup}.
 */
final class DatabaseCopy implements Function {
    private static final String HEADS = "audit";

    private final Texts texts = new ClassPathTexts(DatabaseCopy.class);
    private final Engine engine;
    private final Path home;

    DatabaseCopy(Engine engine, Path home) {
        this.engine = engine;
        this.home = home;
    }

    static Dictionary<String, Object> command() {
        return new Hashtable<>(Map.of("osgi.command.scope", "telar", "osgi.command.function", "database-copy"));
    }

    /** @throws IllegalStateException with a sentence when it could not be copied, so that the command fails */
    @Override
    public @Nullable Object execute(CommandSession session, List<Object> arguments) {
        Locale language = Locale.getDefault();
        Path folder = home.resolve("data").resolve("backup");
        try {
            delete(folder);
            Files.createDirectories(folder);
            copyHeads(folder);
            Message done = engine.copy(folder)
                    ? Message.of("persistence.copy.done", folder)
                    : Message.of("persistence.copy.elsewhere");
            session.getConsole().println(texts.text(language, done));
            return null;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(
                    texts.text(language, Message.of("persistence.copy.failed", folder, e.getMessage())), e);
        }
    }

    private void copyHeads(Path folder) throws IOException {
        Path heads = home.resolve(HEADS);
        if (Files.isDirectory(heads)) {
            Path copies = Files.createDirectories(folder.resolve(HEADS));
            try (Stream<Path> files = Files.list(heads)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, copies.resolve(file.getFileName()));
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, java.io.IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
