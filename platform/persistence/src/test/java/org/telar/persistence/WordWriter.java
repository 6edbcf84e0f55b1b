// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A process that stores words until it is killed. It says on its standard output that it opens the database, and then each
 * word when it is stored.
 */
final class WordWriter {
    static final int THREADS = 4;
    static final String OPENING = "opening";
    /** It ended by itself, as storing failed. */
    private static final int FAILED = 1;

    private final Words words;
    private final String name;
    private final AtomicInteger count = new AtomicInteger();

    private WordWriter(Words words, String name) {
        this.words = words;
        this.name = name;
    }

    /** @param arguments address of the database, home, and a name that no process had before */
    public static void main(String[] arguments) throws SQLException {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(FAILED);
        });
        say(OPENING);
        var writer = new WordWriter(Words.open(arguments[0], Path.of(arguments[1])), arguments[2]);
        for (int thread = 0; thread < THREADS; thread++) {
            new Thread(writer::write).start();
        }
    }

    private void write() {
        for (var word = next(); ; word = next()) {
            if (isStored(word)) {
                say(word);
            }
        }
    }

    private String next() {
        return name + "-" + count.incrementAndGet();
    }

    /** Nothing is stored of a word that meets with another transaction; the next one is tried. */
    private boolean isStored(String word) {
        try {
            words.store(word);
            return true;
        } catch (ConcurrentChange nothingStored) {
            return false;
        }
    }

    /** A line is one call of the system: it is out, or not at all. */
    private static void say(String line) {
        try {
            new FileOutputStream(FileDescriptor.out).write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
