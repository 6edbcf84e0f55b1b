// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.ProgrammePermissions;

/**
 * The documents of programmes and their files. Looking needs {@link ProgrammePermissions#SEE_DOCUMENTS}, changing needs
 * {@link ProgrammePermissions#EDIT_DOCUMENTS}. Safe for many threads.
 */
public interface Documents {
    /** The largest file, in bytes: 50 MB. */
    long LARGEST = 50_000_000;

    /** What there is to choose from, by number. */
    List<DocumentKind> kinds();

    /** By number of their kind, then by title. */
    List<Stored<Document>> of(User user, long programme);

    Optional<Stored<Document>> find(User user, long id);

    /** Only a document with a file can be approved. */
    Change<Document> save(User user, Optional<Stored<Document>> seen, Document wanted);

    /** The latest first. */
    List<Edition> editions(User user, long document);

    /**
     * Keeps a file as the next version of a document, which is a draft again unless it was one or is in review. What is
     * wrong with the file is a flaw of the field {@code file}: empty, too large, or of a kind that is not kept, by what is
     * in it, whatever its name says. Nothing is kept then.
     *
     * @throws IOException when the content cannot be read or the folder cannot be written; nothing is kept
     */
    Change<Document> add(User user, Stored<Document> document, String fileName, InputStream content, String note)
            throws IOException;

    /** Where the file lies; only to be read. */
    Optional<Path> file(User user, long document, Edition edition);
}
