// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.persistence.ConcurrentChange;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.documents.Document;
import org.telar.programme.documents.Document.State;
import org.telar.programme.documents.DocumentKind;
import org.telar.programme.documents.Documents;
import org.telar.programme.documents.Edition;
import org.telar.programme.internal.engine.Flaws;
import org.telar.programme.internal.files.ContentTypes;
import org.telar.programme.internal.files.FileName;
import org.telar.programme.internal.files.FileStore;
import org.telar.programme.internal.files.FileStore.Incoming;
import org.telar.programme.internal.store.DocumentRow;
import org.telar.programme.internal.store.Editions;
import org.telar.programme.internal.store.Tables;

/** The documents in the database, their files in the folder {@code documents} of the home. */
@Component
public final class StoredDocuments implements Documents {
    private static final int LONGEST_NOTE = 1000;

    private final Tables tables;
    private final Editions editions;
    private final FileStore files;
    private final Clock clock;
    private final long largest;
    private final ContentTypes types = new ContentTypes();
    private final List<DocumentKind> kinds = DocumentKinds.read();
    private final Map<String, Integer> numbers =
            kinds.stream().collect(Collectors.toMap(DocumentKind::code, DocumentKind::number));

    @Activate
    public StoredDocuments(@Reference Tables tables, BundleContext context) {
        this(tables, folder(context), Clock.systemUTC(), LARGEST);
    }

    /** @param largest the largest file, in bytes */
    public StoredDocuments(Tables tables, Path folder, Clock clock, long largest) {
        this.tables = tables;
        this.clock = clock;
        this.largest = largest;
        files = new FileStore(folder);
        editions = new Editions(tables.store());
    }

    static Path folder(BundleContext context) {
        @Nullable String home = context.getProperty("telar.home");
        return Path.of(home == null ? context.getProperty("karaf.base") : home).resolve("documents");
    }

    @Override
    public List<DocumentKind> kinds() {
        return kinds;
    }

    @Override
    public List<Stored<Document>> of(User user, long programme) {
        return tables.as(
                user,
                ProgrammePermissions.SEE_DOCUMENTS,
                () -> tables.documents().where(DocumentRow.PROGRAMME.eq(programme)).stream()
                        .sorted(Comparator.<Stored<Document>>comparingInt(stored ->
                                        numbers.getOrDefault(stored.value().kind(), Integer.MAX_VALUE))
                                .thenComparing(stored -> stored.value().title())
                                .thenComparingLong(Stored::id))
                        .toList());
    }

    @Override
    public Optional<Stored<Document>> find(User user, long id) {
        return tables.as(
                user,
                ProgrammePermissions.SEE_DOCUMENTS,
                () -> tables.documents().find(id));
    }

    @Override
    public Change<Document> save(User user, Optional<Stored<Document>> seen, Document wanted) {
        return tables.as(user, ProgrammePermissions.EDIT_DOCUMENTS, () -> {
            State before = seen.map(stored -> stored.value().state()).orElse(State.DRAFT);
            State after = wanted.state();
            List<Flaw> flaws = new ArrayList<>(wanted.flaws());
            flaws.addAll(new Flaws()
                    .check("kind", numbers.containsKey(wanted.kind()), "programme.flaw.choice", wanted.kind())
                    .check("wave", isOwnWave(wanted), "programme.flaw.elsewhere")
                    .check(
                            "state",
                            before == after || before.next().contains(after),
                            "programme.standing.not-next",
                            before.label(),
                            after.label())
                    .check("state", after != State.APPROVED || hasFile(seen), "programme.flaw.no-file")
                    .all());
            return flaws.isEmpty() ? tables.documents().save(seen, wanted) : new Change.Flawed<>(flaws);
        });
    }

    private boolean isOwnWave(Document wanted) {
        return wanted.wave().isEmpty()
                || tables.waves()
                        .find(wanted.wave().getAsLong())
                        .filter(wave -> wave.value().programme() == wanted.programme())
                        .isPresent();
    }

    private boolean hasFile(Optional<Stored<Document>> document) {
        return document.isPresent() && !editions.of(document.get().id()).isEmpty();
    }

    @Override
    public List<Edition> editions(User user, long document) {
        return tables.as(user, ProgrammePermissions.SEE_DOCUMENTS, () -> editions.of(document));
    }

    @Override
    public Change<Document> add(User user, Stored<Document> document, String fileName, InputStream content, String note)
            throws IOException {
        user.require(ProgrammePermissions.EDIT_DOCUMENTS);
        String name = FileName.shown(fileName);
        try (Incoming incoming = files.receive(content, largest)) {
            Optional<String> type = types.of(incoming.file(), name);
            List<Flaw> flaws = new Flaws()
                    .check("file", incoming.bytes() > 0, "programme.flaw.file-empty", name)
                    .check(
                            "file",
                            incoming.bytes() <= largest,
                            "programme.flaw.file-too-large",
                            name,
                            largest / 1_000_000.0)
                    .check(
                            "file",
                            incoming.bytes() == 0 || incoming.bytes() > largest || type.isPresent(),
                            "programme.flaw.file-kind",
                            name,
                            ContentTypes.endings())
                    .atMost("note", note.strip(), LONGEST_NOTE)
                    .all();
            return flaws.isEmpty()
                    ? kept(user, document, name, type.orElseThrow(), incoming, note)
                    : new Change.Flawed<>(flaws);
        }
    }

    /** The file first: one without a row does no harm, a row without a file would. */
    private Change<Document> kept(
            User user, Stored<Document> seen, String name, String type, Incoming incoming, String note)
            throws IOException {
        files.keep(incoming);
        return tables.as(
                user, ProgrammePermissions.EDIT_DOCUMENTS, () -> added(user, seen, name, type, incoming, note));
    }

    private Change<Document> added(
            User user, Stored<Document> seen, String name, String type, Incoming incoming, String note) {
        State state = seen.value().state() == State.IN_REVIEW ? State.IN_REVIEW : State.DRAFT;
        try {
            return tables.inTransaction(() -> {
                editions.hold(seen.id());
                Change<Document> change =
                        tables.documents().save(Optional.of(seen), seen.value().in(state));
                if (change instanceof Change.Done<Document>) {
                    int number = editions.of(seen.id()).stream()
                                    .mapToInt(Edition::number)
                                    .max()
                                    .orElse(0)
                            + 1;
                    editions.add(
                            seen.id(),
                            new Edition(
                                    number,
                                    incoming.sha256(),
                                    name,
                                    type,
                                    incoming.bytes(),
                                    note.strip(),
                                    user.account(),
                                    Instant.now(clock)));
                }
                return change;
            });
        } catch (ConcurrentChange e) {
            return tables.documents().overtaken(seen.id());
        }
    }

    @Override
    public Optional<Path> file(User user, long document, Edition edition) {
        return tables.as(
                user,
                ProgrammePermissions.SEE_DOCUMENTS,
                () -> editions.of(document).stream()
                        .filter(edition::equals)
                        .findFirst()
                        .flatMap(known -> files.find(known.sha256())));
    }
}
