// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.telar.api.Message;
import org.telar.persistence.AuditTrail.Trouble;
import org.telar.persistence.AuditTrail.Verdict;

/**
 * Follows the chain from its beginning: every entry must be as it was written, stand where it was put, and be there as far
 * as any head tells. For one thread and one run.
 */
final class Verification {
    private final KeyRing ring;
    private KeyRing.Secret secret;
    private Seals seals;
    private final Map<Long, Head> heads = new TreeMap<>();
    private final Map<Long, Head> copies = new HashMap<>();
    private String link = Seals.BEGINNING;
    private long entries;
    private Optional<Trouble> trouble = Optional.empty();

    /**
     * @param stored the heads in the database
     * @param kept the heads outside of it; these need not be all
     */
    Verification(AuditKeys keys, List<Head> stored, List<Head> kept) {
        ring = keys.ring();
        secret = ring.secret(1);
        seals = new Seals(secret.bytes());
        stored.forEach(head -> take(head, heads));
        kept.forEach(head -> take(head, copies));
        copies.values().stream()
                .filter(copy -> !copy.equals(heads.get(copy.number())))
                .mapToLong(Head::number)
                .min()
                .ifPresent(number -> found(number, Message.of("persistence.audit.head-lost", number)));
    }

    private void take(Head head, Map<Long, Head> where) {
        if (!ring.hasSigned(head)) {
            found(head.number(), Message.of("persistence.audit.head-forged", head.number()));
        }
        where.put(head.number(), head);
    }

    /** What shows at the earliest entry is told. */
    private void found(long number, Message what) {
        if (trouble.filter(other -> other.entry() <= number).isEmpty()) {
            trouble = Optional.of(new Trouble(number, what));
        }
    }

    /** @param sealed the entry that comes next */
    void next(Sealed sealed) {
        if (trouble.filter(earlier -> earlier.entry() <= entries).isPresent()) {
            return;
        }
        entries++;
        if (sealed.number() != entries) {
            found(entries, Message.of("persistence.audit.missing", entries));
            return;
        }
        if (entries > secret.until()) {
            secret = ring.secret(entries);
            seals = new Seals(secret.bytes());
        }
        var mac = seals.mac(sealed.entry());
        link = seals.link(link, entries, mac);
        if (!mac.equals(sealed.mac())) {
            found(entries, Message.of("persistence.audit.changed", entries));
        } else if (!link.equals(sealed.link())) {
            found(entries, Message.of("persistence.audit.moved", entries));
        } else if (!signed(heads.get(entries)) || !signed(copies.get(entries))) {
            found(entries, Message.of("persistence.audit.head-other", entries));
        }
    }

    private boolean signed(@Nullable Head head) {
        return head == null || head.link().equals(link);
    }

    Verdict verdict() {
        heads.keySet().stream()
                .filter(number -> number > entries)
                .findFirst()
                .ifPresent(number -> found(entries + 1, Message.of("persistence.audit.cut-off", entries + 1)));
        copies.keySet().stream()
                .filter(number -> number > entries)
                .findFirst()
                .ifPresent(number -> found(entries + 1, Message.of("persistence.audit.cut-off", entries + 1)));
        return new Verdict(entries, trouble);
    }
}
