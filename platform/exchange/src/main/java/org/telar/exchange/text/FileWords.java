// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/**
 * The words of a document, to be searched: in order, without layout, what is about the file (author, title) among them. PDF, the office
 * formats of Microsoft and OpenDocument, and plain text.
 */
public final class FileWords {
    /** Larger PDF files are not read, as all of one is in memory. */
    private static final long LARGEST_PDF = 20_000_000;

    /** Characters and unpacked bytes at most: more is no document. */
    private static final int MOST = 60_000_000;

    /** After these something else begins; what stands in others goes on, as a word may be in several pieces. */
    private static final Set<String> ENDS = Set.of(
            "p", "h", "si", "is", "c", "v", "br", "tab", "s", "line-break", "creator", "lastModifiedBy", "title");

    private FileWords() {}

    /**
     * Empty when nobody can tell without looking at it: pictures, sound, a scanned page, a file that is damaged, sealed by a password or
     * too large.
     *
     * @param mediaType as it was found out from the content
     * @throws IOException when the file cannot be read from the disk
     */
    public static Optional<String> of(Path file, String mediaType) throws IOException {
        if (mediaType.startsWith("text/")) {
            return text(file);
        }
        if (mediaType.equals("application/pdf")) {
            return pdf(file);
        }
        return mediaType.contains("officedocument") || mediaType.contains("opendocument")
                ? office(file)
                : Optional.empty();
    }

    /** Bytes that are not UTF-8 are read as the older code of Western languages. */
    private static Optional<String> text(Path file) throws IOException {
        if (Files.size(file) > MOST) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Optional.of(text.contains("\uFFFD") ? new String(bytes, StandardCharsets.ISO_8859_1) : text);
    }

    private static Optional<String> pdf(Path file) throws IOException {
        if (Files.size(file) > LARGEST_PDF) {
            return Optional.empty();
        }
        try (PdfReader reader = new PdfReader(Files.readAllBytes(file))) {
            PdfTextExtractor pages = new PdfTextExtractor(reader);
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages() && text.length() < MOST; page++) {
                String words = pages.getTextFromPage(page);
                if (words.isBlank()) {
                    return Optional.empty();
                }
                text.append(words).append('\n');
            }
            reader.getInfo().values().forEach(value -> text.append(value).append('\n'));
            return text.length() < MOST ? Optional.of(text.toString()) : Optional.empty();
        } catch (IOException | RuntimeException notUnderstood) {
            return Optional.empty();
        }
    }

    private static Optional<String> office(Path file) {
        StringBuilder text = new StringBuilder();
        try (ZipFile archive = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> parts = archive.entries();
            while (parts.hasMoreElements()) {
                ZipEntry part = parts.nextElement();
                if (part.getName().endsWith(".xml")) {
                    try (InputStream content = new Bounded(archive.getInputStream(part), MOST - text.length())) {
                        read(content, text);
                    }
                }
            }
            return Optional.of(text.toString());
        } catch (IOException | XMLStreamException | RuntimeException notUnderstood) {
            return Optional.empty();
        }
    }

    private static void read(InputStream content, StringBuilder text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(content);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (ENDS.contains(xml.getLocalName())) {
                        text.append('\n');
                    }
                }
                default -> {}
            }
        }
        text.append('\n');
        xml.close();
    }

    /** Fails when more comes out than a document has. */
    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream content, long most) {
            super(content);
            left = most;
        }

        private int counted(int read) throws IOException {
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new IOException("Too much comes out of the archive");
            }
            return read;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            counted(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            return counted(super.read(bytes, from, count));
        }
    }
}
