// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.telar.exchange.internal.csv.CsvRows;
import org.telar.exchange.internal.xlsx.XlsxRows;

/** Tells by its first bytes what a file is, whatever its name says. */
final class FileKind {
    private static final int HEAD = 4096;
    private static final String ZIP = "PK\003\004";
    private static final String OLE_CONTAINER = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    /** Bytes as Latin-1 characters, and the refusal's key. */
    private record Foreign(String firstBytes, String problem) {}

    private static final List<Foreign> FOREIGN = List.of(
            new Foreign("%PDF-", "pdf"),
            new Foreign("\u0089PNG", "image"),
            new Foreign("\u00FF\u00D8\u00FF", "image"),
            new Foreign("GIF8", "image"),
            new Foreign("II*\0", "image"),
            new Foreign("MM\0*", "image"),
            new Foreign("{\\rtf", "document"),
            new Foreign("PK\005\006", "archive"),
            new Foreign("\u001F\u008B", "archive"),
            new Foreign("7z\u00BC\u00AF", "archive"),
            new Foreign("Rar!\u001A", "archive"));

    private FileKind() {}

    static RowSource open(Path file, Intake intake) throws IOException {
        String head = head(file);
        if (head.startsWith(ZIP)) {
            return XlsxRows.open(file, intake);
        }
        if (head.startsWith(OLE_CONTAINER)) {
            throw intake.refusal(inContainer(file));
        }
        for (Foreign foreign : FOREIGN) {
            if (head.startsWith(foreign.firstBytes())) {
                throw intake.refusal(foreign.problem());
            }
        }
        if (!head.isEmpty() && head.chars().allMatch(c -> c == 0)) {
            throw intake.refusal("zeros");
        }
        return CsvRows.open(file, intake);
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    /** Old office files and encrypted new ones share one container; the names of its streams tell them apart. */
    private static String inContainer(Path file) throws IOException {
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (content.contains(streamName("EncryptedPackage"))) {
            return "password";
        }
        boolean workbook = content.contains(streamName("Workbook")) || content.contains(streamName("Book"));
        return workbook ? "old-excel" : "document";
    }

    private static String streamName(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
