// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Finds, for someone whose container has just died, the line of its logs that says why.
 *
 * @param since when the container was started, in the time zone of its log
 */
record LogEnd(Home home, LocalDateTime since) {
    private static final int ENOUGH = 64 * 1024;
    private static final List<String> NOISE = List.of("WARNING:", "VM warning:", "nohup:", "Picked up ");
    private static final int TIMESTAMP = "2026-11-22T13:57:25".length();

    /** The last error of this start, else the first words of the process. */
    Optional<String> cause() throws IOException {
        Optional<String> error = lines(home.containerLog()).stream()
                .filter(line -> line.contains("| ERROR |") || line.contains("| FATAL |"))
                .filter(this::isOfThisStart)
                .map(line -> line.substring(line.lastIndexOf(" | ") + 3).strip())
                .reduce((before, after) -> after);
        return error.isPresent() ? error : firstWords();
    }

    /** Time stamps sort like text. */
    private boolean isOfThisStart(String line) {
        String start = since.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        return line.length() > TIMESTAMP && line.substring(0, TIMESTAMP).compareTo(start) >= 0;
    }

    private Optional<String> firstWords() throws IOException {
        return lines(home.consoleLog()).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && NOISE.stream().noneMatch(line::contains))
                .findFirst();
    }

    private static List<String> lines(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        byte[] bytes = Files.readAllBytes(file);
        int start = Math.max(0, bytes.length - ENOUGH);
        return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
