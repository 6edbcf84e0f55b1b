// SPDX-License-Identifier: Apache-2.0
package org.telar.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Small files beside a class: one record a line, fields between commas, without quotes, first line left out. */
public final class Records {
    private Records() {}

    /** @param beside the class in whose package the file lies */
    public static List<List<String>> read(Class<?> beside, String file) {
        InputStream content = Objects.requireNonNull(beside.getResourceAsStream(file), file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> List.of(line.split(","))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
