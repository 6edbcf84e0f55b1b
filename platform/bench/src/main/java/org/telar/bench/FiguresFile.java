// SPDX-License-Identifier: Apache-2.0
package org.telar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code platform/docs/figures.md}: one section for each measurement, between marks, so that each replaces its own. */
record FiguresFile(Path file) {
    private static final String HEADING = """
            # Figures

            Written by `telar bench`; each section is replaced when its measurement is run again. Times are medians. The
            machines differ from yours: run `./telar bench` to know.
            """;

    void replace(String name, String section) throws IOException {
        String begin = "<!-- begin " + name + " -->\n";
        String end = "<!-- end " + name + " -->\n";
        String before = Files.exists(file) ? Files.readString(file) : HEADING;
        int from = before.indexOf(begin);
        int to = before.indexOf(end);
        if (from >= 0 != to >= 0 || to < from) {
            throw new IOException("Section " + name + " in " + file + " has lost one of its marks");
        }
        String marked = begin + section.strip() + "\n" + end;
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file,
                from < 0
                        ? before.stripTrailing() + "\n\n" + marked
                        : before.substring(0, from) + marked + before.substring(to + end.length()));
    }
}
