// SPDX-License-Identifier: Apache-2.0
package org.telar.itest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A running program whose words, of both kinds, go to a file, so that it never waits for a reader. */
public final class Command {
    private final List<String> words;
    private final Process process;
    private final Path said;

    private Command(List<String> words, Process process, Path said) {
        this.words = words;
        this.process = process;
        this.said = said;
    }

    /** @param environment beside that of this process; an empty value takes a variable away */
    public static Command of(List<String> words, Map<String, String> environment) {
        try {
            Path said = Files.createTempFile("telar-command", ".txt");
            ProcessBuilder builder = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            environment.forEach((name, value) -> {
                if (value.isEmpty()) {
                    builder.environment().remove(name);
                } else {
                    builder.environment().put(name, value);
                }
            });
            return new Command(words, builder.start(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(words + " cannot be run", e);
        }
    }

    /** How a program ended. */
    public record Answer(List<String> words, int exitCode, String said) {
        /** @throws IllegalStateException when the program failed */
        public Answer orThrow() {
            if (exitCode != 0) {
                throw new IllegalStateException(words + " ended with " + exitCode + ": " + said);
            }
            return this;
        }
    }

    /** @throws IllegalStateException when it takes longer; the program is ended then */
    public Answer await(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
                throw new IllegalStateException(words + " did not end within " + patience + ": " + said());
            }
            Answer answer = new Answer(words, process.exitValue(), said());
            Files.delete(said);
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(words + " was not waited for", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that the program said so far. */
    public String said() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ProcessHandle process() {
        return process.toHandle();
    }
}
