// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A process of {@link WordWriter}, as its killer sees it. */
final class WriterProcess {
    /** What Linux says of a process that was killed: 128 and the number of the signal. */
    private static final int KILLED = 137;

    private static final Executor AFTER_A_LONG_TIME = CompletableFuture.delayedExecutor(3, TimeUnit.MINUTES);

    private final Process process;
    private final BufferedReader output;
    private final Path errors;
    private final Set<String> said = new HashSet<>();

    private WriterProcess(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        output = process.inputReader();
        // so that nobody waits for the words of one that hangs
        AFTER_A_LONG_TIME.execute(process.toHandle()::destroyForcibly);
    }

    /** @param name that no process had before */
    static WriterProcess start(String url, Path home, String name) throws IOException {
        var errors = home.resolve(name + ".log");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        // most of the start would be looking at classes that the test has loaded as well
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:-BytecodeVerificationRemote",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WordWriter.class.getName(),
                        url,
                        home.toString(),
                        name)
                .redirectError(errors.toFile())
                .start();
        return new WriterProcess(process, errors);
    }

    /** Waits until it opens the database. */
    void awaitOpening() throws IOException {
        hear();
    }

    /** Waits until it has said so many words. */
    void awaitWords(int count) throws IOException {
        for (int heard = 0; heard < count; heard++) {
            said.add(hear());
        }
    }

    private String hear() throws IOException {
        @Nullable String line = output.readLine();
        if (line == null) {
            throw new AssertionError("It ended by itself. " + errors());
        }
        return line;
    }

    /** Kills it, and tells all words that it has ever said. */
    Set<String> kill() throws IOException, InterruptedException {
        // the process itself would close its output, of which something may not be read yet
        process.toHandle().destroyForcibly();
        output.lines().forEach(said::add);
        process.waitFor();
        return said;
    }

    /** Whether it lived until it was killed. */
    boolean wasKilled() {
        return process.exitValue() == KILLED;
    }

    /** What it said of its failures. */
    String errors() {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            return errors + " cannot be read: " + e;
        }
    }
}
