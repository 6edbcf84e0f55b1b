// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The demo's own files: one record a line, fields between commas, without quotes, first line left out. */
final class Records {
    private Records() {}

    static List<List<String>> read(String file) {
        InputStream content = Objects.requireNonNull(Records.class.getResourceAsStream(file), file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> List.of(line.split(","))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
