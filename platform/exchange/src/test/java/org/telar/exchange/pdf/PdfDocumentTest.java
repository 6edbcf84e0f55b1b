// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.telar.exchange.pdf.PdfDocument.Fact;

class PdfDocumentTest {
    private static PdfReader written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfDocument document =
                new PdfDocument(bytes, "María Ñancupil", Locale.forLanguageTag("es-CL"), "Confidencial")) {
            document.heading("Qué busca")
                    .facts(List.of(new Fact("Dónde", "Ñuñoa, ¿Región Metropolitana?"), new Fact("Lengua", "nāhuatl")))
                    .paragraph("Vender más.");
        }
        return new PdfReader(bytes.toByteArray());
    }

    @Test
    void tellsItsTitleAndLanguage() throws IOException {
        PdfReader reader = written();
        assertEquals("María Ñancupil", reader.getInfo().get("Title"));
        assertEquals("es-CL", reader.getCatalog().getAsString(PdfName.LANG).toUnicodeString());
        assertEquals(
                "true",
                reader.getCatalog()
                        .getAsDict(PdfName.VIEWERPREFERENCES)
                        .get(PdfName.DISPLAYDOCTITLE)
                        .toString());
    }

    @Test
    void itsTextIsThereWithAllLetters() throws IOException {
        String text = new PdfTextExtractor(written()).getTextFromPage(1);
        for (String part :
                List.of("María Ñancupil", "Qué busca", "¿Región Metropolitana?", "nāhuatl", "Confidencial")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
    }

    @Test
    void headingsAreBookmarks() throws IOException {
        assertEquals(
                Collections.singletonList("Qué busca"),
                SimpleBookmark.getBookmarkList(written()).stream()
                        .map(bookmark -> bookmark.get("Title"))
                        .toList());
    }
}
