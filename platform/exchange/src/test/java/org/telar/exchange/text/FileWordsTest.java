// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.exchange.Cell;
import org.telar.exchange.TableWriter;
import org.telar.exchange.Title;
import org.telar.exchange.pdf.AtlantisOnPaper;
import org.telar.exchange.pdf.PdfDocument;

class FileWordsTest {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String WORD = OFFICE + "wordprocessingml.document";

    @TempDir
    private Path folder;

    private Path zip(Map<String, String> parts) throws IOException {
        Path file = folder.resolve("file");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String words(Path file, String type) throws IOException {
        return FileWords.of(file, type).orElseThrow().replaceAll("\\s+", " ").strip();
    }

    @Test
    void aNameThatAWordProcessorKeepsInPiecesIsOneAgain() throws IOException {
        Path file = zip(Map.of("word/document.xml", """
                <w:document xmlns:w="w"><w:body><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Ana Pa</w:t></w:r><w:r><w:t>ine</w:t></w:r></w:p>\
                <w:p><w:r><w:t>Temuco &amp; Angol</w:t></w:r></w:p></w:body></w:document>"""));
        assertEquals("Ana Paine Temuco & Angol", words(file, WORD));
    }

    @Test
    void spreadsheetsTextDocumentsAndPlainText() throws IOException {
        Path sheet = folder.resolve("list.xlsx");
        try (TableWriter table =
                TableWriter.xlsx(Files.newOutputStream(sheet), "List", List.of(new Title("Name", Title.Kind.TEXT)))) {
            table.write(List.of(Cell.of("Ana Paine")));
        }
        assertTrue(words(sheet, OFFICE + "spreadsheetml.sheet").contains("Ana Paine"));
        Path open = zip(Map.of("content.xml", "<o xmlns:t=\"t\"><t:p>Ana <t:span>Pai</t:span>ne</t:p></o>"));
        assertEquals("Ana Paine", words(open, "application/vnd.oasis.opendocument.text"));
        Path old = Files.write(folder.resolve("old.csv"), "Ana;Ñuñoa".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("Ana;Ñuñoa", words(old, "text/csv"));
    }

    @Test
    void thePagesOfAPdf() throws IOException {
        Path file = folder.resolve("letter.pdf");
        try (PdfDocument pdf = new PdfDocument(
                Files.newOutputStream(file),
                new AtlantisOnPaper(Optional.empty()),
                "Carta",
                Locale.of("es"),
                "Telar")) {
            pdf.paragraph("Estimada Ana Núñez Paine: nos alegra.");
        }
        assertTrue(words(file, "application/pdf").contains("Ana Núñez Paine"), () -> "not found");
    }

    @Test
    void whatNobodyCanReadIsSaidToBeSo() throws IOException {
        assertEquals(Optional.empty(), FileWords.of(zip(Map.of("word/document.xml", "<a><b></a>")), WORD));
        Path secret = Files.writeString(folder.resolve("secret"), "canary");
        Path entity = zip(Map.of(
                "word/document.xml", "<!DOCTYPE a [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><a><p>&e;</p></a>"));
        assertFalse(FileWords.of(entity, WORD).orElse("").contains("canary"));
        Path broken = Files.writeString(folder.resolve("broken"), "%PDF-1.7 and no more");
        assertEquals(Optional.empty(), FileWords.of(broken, "application/pdf"));
        assertEquals(Optional.empty(), FileWords.of(broken, WORD));
        assertEquals(Optional.empty(), FileWords.of(broken, "image/png"));
    }
}
