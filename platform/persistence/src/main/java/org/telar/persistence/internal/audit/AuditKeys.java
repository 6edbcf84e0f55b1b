// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.telar.persistence.internal.KeyFile;

/**
 * The keys of the trail, in files outside of the database that only their owner reads: {@code audit.key} for what stands in
 * each entry (HMAC-SHA-256), {@code audit-heads.key} for signatures (Ed25519). They are made at the first start; all nodes
 * need the same files. {@code audit-heads.pub} is for whoever shall be able to check signatures and nothing else. Safe for many threads.
 */
public final class AuditKeys {
    /** What was noted by an earlier key while it was changed, on whichever node, is taken for good for so long. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private final KeyFile secrets;
    private final KeyFile pairs;
    private final KeyFile publics;
    private volatile KeyRing ring;
    private volatile Texts known;

    /** What the files say. */
    private record Texts(String secrets, String pairs) {}

    private AuditKeys(Path folder) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        secrets = new KeyFile(folder.resolve("audit.key"));
        pairs = new KeyFile(folder.resolve("audit-heads.key"));
        publics = new KeyFile(folder.resolve("audit-heads.pub"));
        known = new Texts(secrets.orMade(KeyRing::newSecret), pairs.orMade(KeyRing::newPair));
        ring = KeyRing.read(known.secrets(), known.pairs());
        publics.orMade(() -> publicHalves());
    }

    /** @param folder {@code keys} of the home */
    public static AuditKeys in(Path folder) {
        try {
            return new AuditKeys(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The keys of the audit trail in " + folder + " cannot be read or made", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys of the audit trail in " + folder + " are no keys", e);
        }
    }

    private String publicHalves() {
        try {
            return KeyRing.publicHalves(pairs.read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another node may have changed them. As long as the files are away, those that are known are used. */
    void refresh() {
        try {
            if (Files.exists(secrets.file()) && Files.exists(pairs.file())) {
                var now = new Texts(secrets.read(), pairs.read());
                if (!now.equals(known)) {
                    ring = KeyRing.read(now.secrets(), now.pairs());
                    known = now;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(secrets.file() + " cannot be read", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(secrets.file() + " or " + pairs.file() + " is no key", e);
        }
    }

    /** What comes after this entry has new keys. @param end a number that a head has, beyond which nothing is chained */
    synchronized void change(long end, Instant now) {
        try {
            secrets.replace(ring.secretsAfter(end, now));
            pairs.replace(ring.pairsAfter(end, now));
            publics.replace(publicHalves());
        } catch (IOException e) {
            throw new UncheckedIOException(secrets.file() + " cannot be replaced", e);
        }
        refresh();
    }

    KeyRing ring() {
        return ring;
    }

    /** Of the key in use, for one thread. */
    Seals seals() {
        return new Seals(ring.secrets().getFirst().bytes());
    }

    Head head(long number, String link, LocalDateTime now) {
        return ring.head(number, link, now);
    }

    /** Of earlier keys, those that may still have made what comes now, as another node has not heard of the change. */
    List<Seals> lately(Instant now) {
        return ring.secrets().stream()
                .skip(1)
                .filter(one -> now.isBefore(one.changed().plus(OVERLAP)))
                .map(one -> new Seals(one.bytes()))
                .toList();
    }
}
