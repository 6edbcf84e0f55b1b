// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.ModuleId;

/**
 * What was done with modules, by which account and with what result: one line when it begins and one when it has ended, so
 * that a line without its end tells of a crash. For administrators; nothing is decided by it.
 */
public record Journal(Path file, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
    private static final Pattern STEP = Pattern.compile(
            "\\S+ account \\d+ (begins|ends|fails|was overtaken in|was cut short in) (\\w+ ([a-z0-9-]+), generation (\\d+)).*");

    /**
     * An operation that began and has no end.
     *
     * @param generation of the wishes that it would have left
     */
    public record Begun(String what, ModuleId module, long generation) {}

    /** @param account the id of who does it; 0 for Telar itself and the container's shell */
    public void note(long account, String what) {
        String line = clock.instant().truncatedTo(ChronoUnit.MILLIS) + " account " + account + " "
                + what.replaceAll("\\p{Cntrl}", " ") + "\n";
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
        } catch (IOException e) {
            LOG.error("The journal of the modules cannot be written: {}", line.strip(), e);
        }
    }

    /** What was going on when the process ended; operations come one after the other. */
    public Optional<Begun> unfinished() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(STEP::matcher)
                    .filter(Matcher::matches)
                    .reduce((before, last) -> last)
                    .filter(last -> last.group(1).equals("begins"))
                    .map(last -> new Begun(last.group(2), new ModuleId(last.group(3)), Long.parseLong(last.group(4))));
        } catch (IOException | UncheckedIOException e) {
            LOG.error("The journal of the modules cannot be read: {}", file, e);
            return Optional.empty();
        }
    }
}
