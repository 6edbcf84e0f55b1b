// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.persistence.AuditTrail.Kind;
import org.telar.persistence.AuditTrail.Verdict;

/** Whatever is altered in a chain is found, at the entry where it is or before; {@code telar soak audit} alters 10,000 times. */
class ChainTest {
    private static final int ALTERATIONS = Integer.getInteger("telar.alterations", 300);
    private static final int ENTRIES = 120;
    private static final int HEAD_EVERY = 25;

    private final Random random = new Random(20260722);
    /** After these entries the keys are changed. */
    private static final Set<Long> REKEYED = Set.of(2L * HEAD_EVERY, 4L * HEAD_EVERY);

    private final Path home;
    private final AuditKeys keys;
    private final List<Sealed> whole = new ArrayList<>();
    private final List<Head> signed = new ArrayList<>();
    private final List<Sealed> chain = new ArrayList<>();
    private final List<Head> heads = new ArrayList<>();
    private final List<Head> copies = new ArrayList<>();
    /** The number of the earliest entry at which an alteration can show. */
    private long touched;

    ChainTest(@TempDir Path home) {
        this.home = home;
        keys = AuditKeys.in(home);
    }

    @BeforeEach
    void build() {
        whole.clear();
        signed.clear();
        var seals = keys.seals();
        String link = Seals.BEGINNING;
        for (long number = 1; number <= ENTRIES; number++) {
            var entry = entry();
            var mac = seals.mac(entry);
            link = seals.link(link, number, mac);
            whole.add(new Sealed(number, entry, mac, link));
            if (number % HEAD_EVERY == 0 || number == ENTRIES) {
                signed.add(keys.head(number, link, time()));
            }
            if (REKEYED.contains(number)) {
                keys.change(number, Instant.now());
                seals = keys.seals();
            }
        }
        restore();
    }

    /** As nobody has touched it. The file has some of the heads, and the last one. */
    private void restore() {
        chain.clear();
        chain.addAll(whole);
        heads.clear();
        heads.addAll(signed);
        copies.clear();
        signed.stream()
                .filter(head -> head.number() == ENTRIES || random.nextBoolean())
                .forEach(copies::add);
    }

    private LocalDateTime time() {
        return LocalDateTime.of(2026, 1, 1, 0, 0).plusSeconds(random.nextInt(1_000_000));
    }

    private Entry entry() {
        long first = random.nextInt(50);
        return new Entry(
                time(),
                random.nextInt(5),
                random.nextInt(2),
                "kernel.people." + random.nextInt(3),
                "reason " + random.nextInt(3),
                Kind.values()[random.nextInt(Kind.values().length)].name(),
                "TABLE_" + random.nextInt(3),
                new Rows(first, first + random.nextInt(9), 1 + random.nextInt(9)),
                "A,B",
                "digest " + random.nextInt());
    }

    private Verdict verdict() {
        var verification = new Verification(keys, heads, copies);
        chain.forEach(verification::next);
        return verification.verdict();
    }

    @Test
    void whatNobodyTouchedIsSound() {
        assertEquals(new Verdict(ENTRIES, Optional.empty()), verdict());
    }

    @Test
    void keysThatWereChangedVerifyWhatTheyMadeAndNothingLater() {
        var early = AuditKeys.in(home);
        keys.change(ENTRIES, Instant.now());
        assertEquals(new Verdict(ENTRIES, Optional.empty()), verdict(), "after one more change");
        var again = new Verification(AuditKeys.in(home), heads, copies);
        chain.forEach(again::next);
        assertEquals(Optional.empty(), again.verdict().trouble(), "as the files have them");
        var entry = entry();
        var mac = early.seals().mac(entry);
        var link = early.seals().link(chain.getLast().link(), ENTRIES + 1, mac);
        chain.add(new Sealed(ENTRIES + 1, entry, mac, link));
        assertEquals(ENTRIES + 1, verdict().trouble().orElseThrow().entry(), "an entry by an earlier key");
        chain.removeLast();
        copies.add(early.head(ENTRIES + 1, link, time()));
        assertTrue(verdict().trouble().isPresent(), "a head by an earlier key");
    }

    @Test
    void whoeverChecksSignaturesHasThePublicHalvesOfAll() throws IOException {
        var lines = Files.readAllLines(home.resolve("audit-heads.pub"));
        assertEquals(REKEYED.size() + 1, lines.size());
        var secret = Files.readString(home.resolve("audit-heads.key"));
        var inUse = secret.substring(0, secret.indexOf(' '));
        assertTrue(lines.stream().noneMatch(line -> line.contains(inUse)));
        assertEquals(0, secret.lastIndexOf(inUse), "of earlier pairs there is no private half");
        assertTrue(secret.lines().skip(1).allMatch(line -> line.indexOf(" until ") == line.indexOf(' ')));
    }

    @Test
    void everyAlterationIsFound() {
        for (int i = 0; i < ALTERATIONS; i++) {
            restore();
            var name = alter();
            var found = verdict();
            int round = i;
            assertTrue(found.trouble().isPresent(), () -> "round " + round + ", not found: " + name);
            assertTrue(
                    found.trouble().orElseThrow().entry() <= touched,
                    () -> "round " + round + ", " + name + " at " + touched + " shows at "
                            + found.trouble().orElseThrow());
        }
    }

    private String alter() {
        int at = random.nextInt(ENTRIES);
        touched = at + 1L;
        switch (random.nextInt(8)) {
            case 0 -> {
                chain.set(at, changed(chain.get(at)));
                return "changed";
            }
            case 1 -> {
                chain.remove(at);
                return "removed";
            }
            case 2 -> {
                int other = (at + 1 + random.nextInt(ENTRIES - 1)) % ENTRIES;
                Collections.swap(chain, at, other);
                renumber();
                touched = Math.min(at, other) + 1L;
                return "moved";
            }
            case 3 -> {
                chain.add(at, chain.get(random.nextInt(ENTRIES)));
                renumber();
                touched = ENTRIES + 1L;
                return "doubled";
            }
            case 4 -> {
                chain.subList(at, ENTRIES).clear();
                if (random.nextBoolean()) {
                    heads.removeIf(head -> head.number() > at);
                }
                return "cut off";
            }
            case 5 -> {
                chain.remove(at);
                renumber();
                return "removed, the rest moved up";
            }
            case 6 -> {
                var head = heads.get(random.nextInt(heads.size()));
                heads.remove(head);
                copies.remove(head);
                heads.add(new Head(head.number(), "x" + head.link(), head.signed(), head.signature()));
                touched = head.number();
                return "head changed";
            }
            default -> {
                var sealed = chain.get(at);
                chain.set(at, new Sealed(sealed.number(), sealed.entry(), sealed.mac(), "x" + sealed.link()));
                return "link changed";
            }
        }
    }

    private void renumber() {
        for (int i = 0; i < chain.size(); i++) {
            var one = chain.get(i);
            chain.set(i, new Sealed(i + 1L, one.entry(), one.mac(), one.link()));
        }
    }

    private Sealed changed(Sealed one) {
        var entry = one.entry();
        int what = random.nextInt(10);
        long other = 1L + random.nextInt(1_000);
        var rows = entry.rows();
        var changed = new Entry(
                what == 0 ? entry.happened().plusNanos(1_000 * other) : entry.happened(),
                entry.account() + (what == 1 ? other : 0),
                entry.seenBy() + (what == 2 ? other : 0),
                entry.permission() + (what == 3 ? other : ""),
                entry.reason() + (what == 4 ? other : ""),
                what == 5 ? entry.kind().toLowerCase(Locale.ROOT) : entry.kind(),
                entry.table() + (what == 6 ? other : ""),
                what == 7 ? new Rows(rows.first() + other, rows.last(), rows.count()) : rows,
                entry.fields() + (what == 8 ? other : ""),
                entry.digest() + (what == 9 ? other : ""));
        return new Sealed(one.number(), changed, one.mac(), one.link());
    }
}
