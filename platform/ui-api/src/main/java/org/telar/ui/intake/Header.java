// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.telar.api.Message;
import org.telar.exchange.columns.Column;

/** What comes of looking at a file's first rows. */
public sealed interface Header {
    /** The file cannot be read at all. */
    record Unreadable(Message reason) implements Header {}

    /**
     * @param columns those with a title or a value in the first rows
     * @param guess by the titles
     * @param isClear whether the titles tell where every required column is, and none twice
     */
    record Found(List<FileColumn> columns, Mapping guess, boolean isClear) implements Header {
        public Found {
            columns = List.copyOf(columns);
        }

        /** The same for files with the same titles in the same order, whatever is below. */
        String fingerprint() {
            String titles = columns.stream()
                    .map(column -> column.place() + "=" + column.title())
                    .collect(Collectors.joining("\n"));
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(titles.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest, 0, 16);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /**
     * @param place counted from 0
     * @param letters as a spreadsheet program names it
     * @param samples what stands in its first rows, empty cells left out
     * @param near the column that is perhaps meant, when the title is none but nearly one
     */
    record FileColumn(int place, String letters, String title, List<String> samples, Optional<Column<?>> near) {
        public FileColumn {
            samples = List.copyOf(samples);
        }
    }
}
