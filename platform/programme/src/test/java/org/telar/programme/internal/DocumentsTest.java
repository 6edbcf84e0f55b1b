// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.programme.internal.Ground.COORDINATOR;
import static org.telar.programme.internal.Ground.READER;
import static org.telar.programme.internal.Ground.STRANGER;
import static org.telar.programme.internal.Ground.TODAY;
import static org.telar.programme.internal.Ground.done;
import static org.telar.programme.internal.Ground.fields;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.api.AccessDenied;
import org.telar.api.Change;
import org.telar.api.ClassPathTexts;
import org.telar.api.Stored;
import org.telar.persistence.Database;
import org.telar.programme.Programme;
import org.telar.programme.documents.Document;
import org.telar.programme.documents.Document.State;
import org.telar.programme.documents.DocumentKind;
import org.telar.programme.documents.Edition;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class DocumentsTest {
    private static final int LARGEST = 4000;
    private static final byte[] PDF = "%PDF-1.7\nuno".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    private final Ground ground;
    private final Stored<Programme> programme;

    DocumentsTest(Database database) {
        ground = new Ground(database);
        programme = ground.network();
    }

    @AfterEach
    void empty() {
        ground.close();
    }

    private StoredDocuments documents() {
        return new StoredDocuments(ground.tables, folder, Ground.EVENING, LARGEST);
    }

    private Document methodology() {
        return new Document(
                programme.id(),
                "methodology",
                "Metodología Ñuble",
                true,
                OptionalLong.empty(),
                State.DRAFT,
                Optional.of(TODAY),
                OptionalLong.of(8),
                Optional.of("Coordinación"));
    }

    private Stored<Document> saved(Document document) {
        return done(documents().save(COORDINATOR, Optional.empty(), document));
    }

    private Change<Document> sent(Stored<Document> document, String name, byte[] content) {
        try {
            return documents().add(COORDINATOR, document, name, new ByteArrayInputStream(content), "nota");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> kept() throws IOException {
        Set<String> names = new HashSet<>();
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> names.add(file.getFileName().toString()));
        }
        return names;
    }

    private static byte[] zip(String... entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write('x');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void thereAreTheKindsThatTheSourcesName() {
        List<DocumentKind> kinds = documents().kinds();
        assertEquals(
                IntStream.rangeClosed(1, 39).boxed().toList(),
                kinds.stream().map(DocumentKind::number).toList());
        assertEquals(39, kinds.stream().map(DocumentKind::code).distinct().count());
        for (Locale language : List.of(Locale.of("es"), Locale.ENGLISH)) {
            ClassPathTexts texts = new ClassPathTexts(StoredDocuments.class);
            List<String> names = kinds.stream()
                    .map(kind -> texts.text(language, kind.label()))
                    .toList();
            assertEquals(39, names.stream().distinct().count());
        }
    }

    @Test
    void aDocumentIsReadAsItWasStored() {
        Stored<Document> stored = saved(methodology());
        assertEquals(methodology(), stored.value());
        assertEquals(List.of(stored), documents().of(READER, programme.id()));
        assertTrue(stored.value().isLate(TODAY.plusDays(1)));
        assertFalse(stored.value().isLate(TODAY));
        assertFalse(stored.value().in(State.APPROVED).isLate(TODAY.plusDays(1)));
    }

    @Test
    void onlyADocumentWithAFileIsApprovedAndANewFileMakesItADraftAgain() {
        Stored<Document> review = done(documents()
                .save(
                        COORDINATOR,
                        Optional.of(saved(methodology())),
                        methodology().in(State.IN_REVIEW)));
        assertEquals(
                List.of("state"),
                fields(documents()
                        .save(COORDINATOR, Optional.of(review), methodology().in(State.APPROVED))));
        Stored<Document> filed = done(sent(review, "uno.pdf", PDF));
        assertEquals(State.IN_REVIEW, filed.value().state());
        Stored<Document> approved = done(
                documents().save(COORDINATOR, Optional.of(filed), methodology().in(State.APPROVED)));
        Stored<Document> again = done(sent(approved, "dos.pdf", "%PDF-1.7\ndos".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(State.DRAFT, again.value().state());
        assertEquals(
                List.of(2, 1),
                documents().editions(READER, again.id()).stream()
                        .map(Edition::number)
                        .toList());
    }

    @Test
    void aFileComesBackAsItWasSentUnderAHarmlessName() throws IOException {
        Stored<Document> document = saved(methodology());
        done(sent(document, "C:\\datos\\..\\Guía \"mentora\".PDF", PDF));
        Edition edition = documents().editions(READER, document.id()).getFirst();
        assertEquals("Guía mentora.PDF", edition.fileName());
        assertEquals("application/pdf", edition.mediaType());
        assertEquals(PDF.length, edition.bytes());
        Path file = documents().file(READER, document.id(), edition).orElseThrow();
        assertEquals(edition.sha256(), file.getFileName().toString());
        assertEquals(-1, Files.mismatch(file, Files.write(folder.resolve("sent"), PDF)));
        assertEquals(Optional.empty(), documents().file(READER, document.id() + 1, edition));
    }

    @Test
    void theSameContentIsKeptOnce() throws IOException {
        Stored<Document> document = saved(methodology());
        Stored<Document> once = done(sent(document, "uno.pdf", PDF));
        done(sent(once, "otro.pdf", PDF));
        assertEquals(1, kept().size());
        assertEquals(2, documents().editions(READER, document.id()).size());
    }

    @Test
    void whatIsInAFileDecidesNotItsName() throws IOException {
        Stored<Document> document = saved(methodology());
        byte[] page = "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
        byte[] program = "MZ\u0090\0\3\0\0\0\4\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        byte[] garbage = {0, 1, 2, 3, (byte) 200, (byte) 255, 0, 9};
        for (Change<Document> change : List.of(
                sent(document, "pagina.pdf", page),
                sent(document, "pagina.html", page),
                sent(document, "programa.pdf", program),
                sent(document, "basura.pdf", garbage),
                sent(document, "programa.exe", PDF),
                sent(document, "informe", PDF),
                sent(document, "libro.xlsx", zip("otra.txt")),
                sent(document, "archivo.zip", zip("[Content_Types].xml")),
                sent(document, "vacio.pdf", new byte[0]),
                sent(document, "grande.pdf", Arrays.copyOf(PDF, LARGEST + 1)))) {
            assertEquals(List.of("file"), fields(change));
        }
        assertEquals(Set.of(), kept());
        assertEquals(List.of(), documents().editions(READER, document.id()));
        assertEquals(Optional.of(document), documents().find(READER, document.id()));
    }

    @Test
    void officeFilesTextsAndPicturesAreKept() {
        Stored<Document> document = saved(methodology());
        document = done(sent(document, "Libro.XLSX", zip("[Content_Types].xml", "xl/workbook.xml")));
        document = done(sent(document, "nota.txt", "Año Ñuble".getBytes(StandardCharsets.UTF_8)));
        document = done(sent(document, "lista.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)));
        document = done(sent(document, "foto.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}));
        document = done(sent(document, "grande.pdf", Arrays.copyOf(PDF, LARGEST)));
        assertEquals(5, documents().editions(READER, document.id()).size());
    }

    @Test
    void aStreamThatBreaksLeavesNothingBehind() throws IOException {
        Stored<Document> document = saved(methodology());
        InputStream broken = new InputStream() {
            private int left = 100;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("The line is gone");
                }
                return 'x';
            }
        };
        assertThrows(IOException.class, () -> documents().add(COORDINATOR, document, "nota.txt", broken, ""));
        assertEquals(Set.of(), kept());
    }

    @Test
    void whoSendsAFileForWhatSomeoneChangedIsShownTheCurrentOne() throws IOException {
        Stored<Document> seen = saved(methodology());
        Stored<Document> now = done(
                documents().save(COORDINATOR, Optional.of(seen), methodology().in(State.IN_REVIEW)));
        assertEquals(new Change.Overtaken<>(now), sent(seen, "uno.pdf", PDF));
        assertEquals(List.of(), documents().editions(READER, seen.id()));
    }

    @Test
    void whatADocumentCannotBeIsSaid() {
        Stored<Programme> other = ground.network();
        Document wrong = new Document(
                programme.id(),
                "unknown",
                " ",
                false,
                OptionalLong.of(ground.wave(other, 1, 1).id()),
                State.APPROVED,
                Optional.empty(),
                OptionalLong.empty(),
                Optional.of("x".repeat(41)));
        assertEquals(
                List.of("title", "role", "kind", "wave", "state", "state"),
                fields(documents().save(COORDINATOR, Optional.empty(), wrong)));
    }

    @Test
    void lookingAndChangingNeedTheirPermissions() {
        Stored<Document> document = saved(methodology());
        done(sent(document, "uno.pdf", PDF));
        Edition edition = documents().editions(READER, document.id()).getFirst();
        assertThrows(AccessDenied.class, () -> documents().save(READER, Optional.empty(), methodology()));
        assertThrows(
                AccessDenied.class,
                () -> documents().add(READER, document, "dos.pdf", new ByteArrayInputStream(PDF), ""));
        assertThrows(AccessDenied.class, () -> documents().of(STRANGER, programme.id()));
        assertThrows(AccessDenied.class, () -> documents().find(STRANGER, document.id()));
        assertThrows(AccessDenied.class, () -> documents().editions(STRANGER, document.id()));
        assertThrows(AccessDenied.class, () -> documents().file(STRANGER, document.id(), edition));
    }
}
