// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.programme.internal.Ground.COORDINATOR;
import static org.telar.programme.internal.Ground.READER;
import static org.telar.programme.internal.Ground.done;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.api.Stored;
import org.telar.kernel.people.KeepsFiles.Kept;
import org.telar.persistence.Database;
import org.telar.programme.Programme;
import org.telar.programme.documents.Document;
import org.telar.programme.documents.Document.State;
import org.telar.programme.documents.Edition;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class DocumentFilesTest {
    private static final String HER = "Rosa Paine";
    private static final byte[] PICTURE = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0x0d, 'I', 'H', 'D', 'R'
    };

    @TempDir
    private Path folder;

    private final Ground ground;
    private final Stored<Programme> programme;

    DocumentFilesTest(Database database) {
        ground = new Ground(database);
        programme = ground.network();
    }

    @AfterEach
    void empty() {
        ground.close();
    }

    private StoredDocuments documents() {
        return new StoredDocuments(ground.tables, folder, Ground.EVENING, 4000);
    }

    private DocumentFiles files() {
        return new DocumentFiles(ground.tables, folder);
    }

    /** @return the document with its file */
    private Stored<Document> filed(String title, String name, byte[] content) throws IOException {
        Document document = new Document(
                programme.id(),
                "methodology",
                title,
                false,
                OptionalLong.empty(),
                State.DRAFT,
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty());
        Stored<Document> stored = done(documents().save(COORDINATOR, Optional.empty(), document));
        return done(documents().add(COORDINATOR, stored, name, new ByteArrayInputStream(content), ""));
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private Edition edition(Stored<Document> document) {
        return documents().editions(READER, document.id()).getFirst();
    }

    private boolean hasFile(Stored<Document> document) {
        return documents().file(READER, document.id(), edition(document)).isPresent();
    }

    private List<Kept> naming() {
        return files().naming(text -> text.contains(HER));
    }

    @Test
    void filesThatNameHerAreToldAndThoseThatNobodyCanRead() throws IOException {
        Stored<Document> inside = filed("Acta", "acta.txt", text("Vino " + HER + " a Temuco"));
        Stored<Document> titled = filed("Carta de " + HER, "carta.txt", text("Estimada señora"));
        Stored<Document> picture = filed("Foto", "foto.png", PICTURE);
        filed("Guía", "guia.txt", text("Nadie"));
        String page = "programme/" + programme.id() + "/documents";
        assertEquals(
                Set.of(
                        new Kept(edition(inside).sha256(), "Acta: acta.txt (1)", page, true),
                        new Kept(edition(titled).sha256(), "Carta de Rosa Paine: carta.txt (1)", page, true),
                        new Kept(edition(picture).sha256(), "Foto: foto.png (1)", page, false)),
                Set.copyOf(naming()));
    }

    @Test
    void whatIsTakenAwayIsGoneForEveryDocumentThatHasIt() throws IOException {
        Stored<Document> acta = filed("Acta", "acta.txt", text(HER));
        Stored<Document> copy = filed("Copia", "acta de Rosa.txt", text(HER));
        Stored<Document> other = filed("Otra", "otra.txt", text("Nadie"));
        Set<String> taken = Set.of(edition(acta).sha256());
        files().forget(taken);
        files().remove(taken);
        for (Stored<Document> document : List.of(acta, copy)) {
            assertEquals("", edition(document).fileName());
            assertTrue(!hasFile(document));
        }
        assertEquals("otra.txt", edition(other).fileName());
        assertTrue(hasFile(other));
        assertEquals(List.of(), naming());
    }

    @Test
    void whatAnOlderStateBroughtBackGoesAgainAndWhatCameSinceStays() throws IOException {
        Stored<Document> acta = filed("Acta", "acta.txt", text(HER));
        String sha256 = edition(acta).sha256();
        Instant added = Ground.EVENING.instant();
        files().removeAgain(Map.of(sha256, added.minusSeconds(1)));
        assertTrue(hasFile(acta), "it came after the erasure");
        files().removeAgain(Map.of(sha256, added.plusSeconds(1)));
        assertTrue(!hasFile(acta));
        assertEquals("", edition(acta).fileName());
    }
}
