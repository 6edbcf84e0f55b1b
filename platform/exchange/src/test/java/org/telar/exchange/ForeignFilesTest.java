// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telar.testing.AWorkbook;

/** Files that are something else than their sender believes. */
class ForeignFilesTest {
    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String refusal(byte[] content) {
        return ReadTables.refusal(content, Limits.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\r\n", "  ;  ;\n", "\u00EF\u00BB\u00BF", "\u00FF\u00FE"})
    void refusesAFileWithoutAnythingInIt(String content) {
        assertEquals("empty", refusal(bytes(content)));
    }

    @Test
    void tellsByTheFirstBytesWhatAFileIs() {
        Map<String, String> problems = Map.of(
                "%PDF-1.7 and so on", "pdf",
                "\u0089PNG\r\n", "image",
                "\u00FF\u00D8\u00FF\u00E0", "image",
                "GIF89a", "image",
                "{\\rtf1\\ansi}", "document",
                "7z\u00BC\u00AF'\u001C", "archive",
                "Rar!\u001A\u0007", "archive",
                "PK\u0005\u0006", "archive");
        problems.forEach((content, problem) -> assertEquals(problem, refusal(bytes(content)), content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><table><tr><td>Nombre</td></tr></table></html>",
                "\r\n <!DOCTYPE html><html>",
                "<?xml version=\"1.0\"?><Workbook/>",
                "\u00EF\u00BB\u00BF<table>",
                "MIME-Version: 1.0\r\nX-Document-Type: Workbook"
            })
    void refusesAWebPageThatPretendsToBeAWorkbook(String content) {
        assertEquals("web-page", refusal(bytes(content)));
    }

    @Test
    void refusesACompressedTable() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(file)) {
            zip.write(bytes("Nombre,Edad\n"));
        }
        assertEquals("archive", refusal(file.toByteArray()));
    }

    @ParameterizedTest
    @CsvSource({"Workbook, old-excel", "Book, old-excel", "EncryptedPackage, password", "WordDocument, document"})
    void tellsOldAndProtectedWorkbooksApart(String stream, String problem) {
        byte[] container = new byte[4096];
        byte[] signature = bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
        System.arraycopy(signature, 0, container, 0, signature.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, container, 1024, name.length);
        assertEquals(problem, refusal(container));
    }

    @ParameterizedTest
    @CsvSource({
        "content.xml, open-document",
        "Index/Document.iwa, numbers",
        "notas.txt, archive",
        "xl/../escape.xml, archive"
    })
    void refusesPackagesThatHoldNoWorkbook(String part, String problem) {
        byte[] file = new AWorkbook()
                .without("_rels/.rels")
                .without("xl/workbook.xml")
                .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .part(part, "x")
                .bytes();
        assertEquals(problem, refusal(file));
    }

    @Test
    void refusesATextDocumentAndABinaryWorkbook() {
        byte[] text = new AWorkbook()
                .part("_rels/.rels", AWorkbook.relations("rId1", "officeDocument", "word/document.xml"))
                .part("word/document.xml", "<document/>")
                .bytes();
        byte[] binary = new AWorkbook()
                .part("_rels/.rels", AWorkbook.relations("rId1", "officeDocument", "xl/workbook.bin"))
                .part("xl/workbook.bin", "x")
                .bytes();
        assertEquals("document", refusal(text));
        assertEquals("binary-excel", refusal(binary));
    }

    @Test
    void refusesZerosAndWhatIsNoText() {
        assertEquals("zeros", refusal(new byte[20_000]));
        assertEquals("not-a-table", refusal(bytes("Nombre,Edad\nAna\0,3\n")));
        assertEquals("not-a-table", refusal(bytes("Nombre;\u0081\u008D\u0090;\n")));
        assertEquals("not-a-table", refusal(bytes("N\0o\0m\0b\0r\0e\0")));
    }

    @Test
    void refusesHalfACharacterAtTheEndOfAUtf16File() {
        assertEquals("not-a-table", refusal(bytes("\u00FF\u00FEN\0o\0m")));
    }
}
