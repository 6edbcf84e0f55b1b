// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.telar.exchange.pdf.PdfDocument.Fact;

class PdfDocumentTest {
    private static PdfReader written() throws IOException {
        return written(Optional.of(mark()));
    }

    /** One blue dot. */
    private static byte[] mark() throws IOException {
        BufferedImage dot = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
        dot.setRGB(0, 0, 0xFF0000FF);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(dot, "png", png);
        return png.toByteArray();
    }

    private static PdfReader written(Optional<byte[]> mark) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfDocument document = new PdfDocument(
                bytes, new AtlantisOnPaper(mark), "María Ñancupil", Locale.forLanguageTag("es-CL"), "Confidencial")) {
            document.heading("Qué busca")
                    .facts(List.of(new Fact("Dónde", "Ñuñoa, ¿Región Metropolitana?"), new Fact("Lengua", "nāhuatl")))
                    .paragraph("Vender más.");
        }
        return new PdfReader(bytes.toByteArray());
    }

    @Test
    void beginsWithTheOfficesMarkNameAndLineInItsColour() throws IOException {
        PdfReader reader = written();
        String text = new PdfTextExtractor(reader).getTextFromPage(1);
        assertTrue(text.contains("Telar Atlántida") && text.contains("Tejer en es-CL"), text);
        assertEquals("Telar Atlántida", reader.getInfo().get("Author"));
        assertEquals(1, pictures(reader));
        String drawn = new String(reader.getPageContent(1), StandardCharsets.ISO_8859_1);
        assertTrue(drawn.contains("0.13725 0.27451 0.54902"), drawn);
    }

    @Test
    void anOfficeWithoutMarkHasItsNameAlone() throws IOException {
        PdfReader reader = written(Optional.empty());
        assertTrue(new PdfTextExtractor(reader).getTextFromPage(1).contains("Telar Atlántida"));
        assertEquals(0, pictures(reader));
    }

    /** A mark with a transparent ground is one picture and its mask. */
    private static long pictures(PdfReader reader) {
        PdfDictionary objects = reader.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.XOBJECT);
        return objects == null ? 0 : objects.getKeys().size();
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
