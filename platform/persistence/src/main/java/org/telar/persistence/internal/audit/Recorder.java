// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.persistence.AuditTrail.Kind;
import org.telar.persistence.internal.walls.Acting;
import org.telar.persistence.internal.walls.Actors;

/**
 * Notes what is done to declared tables, and writes it at the end of the same transaction, all at once: nothing that others
 * could wait for is held before. Safe for many threads.
 */
public final class Recorder {
    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_FIELDS = 2_000;

    private final Predicate<String> declared;
    private final Actors actors;
    private final Supplier<Transaction> running;
    private final Statements statements;
    private final AuditKeys keys;
    private final Clock clock;
    private final Runnable written;
    private final ThreadLocal<@Nullable Boolean> noted = new ThreadLocal<>();

    /**
     * @param declared whether a table is one of those whose rows are noted
     * @param running fails when there is no transaction
     * @param written is called after a commit with entries
     */
    public Recorder(
            Predicate<String> declared,
            Actors actors,
            Supplier<Transaction> running,
            Statements statements,
            AuditKeys keys,
            Clock clock,
            Runnable written) {
        this.declared = declared;
        this.actors = actors;
        this.running = running;
        this.statements = statements;
        this.keys = keys;
        this.clock = clock;
        this.written = written;
    }

    boolean concerns(String table) {
        return declared.test(table);
    }

    Seals seals() {
        return keys.seals();
    }

    /** Does work whose statements are noted by who calls, who knows more of them. */
    <T extends @Nullable Object> T knowing(Supplier<T> work) {
        @Nullable Boolean before = noted.get();
        noted.set(true);
        try {
            return work.get();
        } finally {
            if (before == null) {
                noted.remove();
            }
        }
    }

    /**
     * A statement that is about to be run. What nobody notes who knows the rows is noted as it is: which table, and a digest of
     * its words.
     */
    public void passing(String sql) {
        if (noted.get() != null) {
            return;
        }
        Statement.of(sql).filter(one -> concerns(one.table())).ifPresent(one -> {
            var seals = seals();
            seals.add(sql);
            note(one.kind(), one.table(), List.of(Rows.unknown(0)), one.fields(), seals.digest());
        });
    }

    /** The same as {@link org.telar.persistence.ModuleStore#seen}. */
    public void seen(String table, long key, Collection<String> fields, String reason) {
        var acting = acting();
        enter(entry(
                acting,
                acting.account() == 0 ? acting.purpose() + ": " + reason : reason,
                Kind.SEEN,
                table,
                new Rows(key, key, 1),
                String.join(",", fields),
                ""));
    }

    /** The same as {@link org.telar.persistence.ModuleStore#note}. */
    public void event(Kind kind, long account, String reason) {
        statements.inTransaction(() -> {
            enter(new Entry(
                    now(),
                    account,
                    0,
                    "",
                    cut(reason, LONGEST_REASON),
                    kind.name(),
                    "",
                    new Rows(account, account, 1),
                    "",
                    ""));
            return kind;
        });
    }

    /** Someone asked for what she may not do. */
    void refused(User user, Permission missing, String reason) {
        statements.inTransaction(() -> {
            enter(new Entry(
                    now(),
                    user.account(),
                    user.seenBy().orElse(0),
                    missing.id(),
                    reason,
                    Kind.REFUSED.name(),
                    "",
                    new Rows(user.account(), user.account(), 1),
                    "",
                    ""));
            return reason;
        });
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    void note(Kind kind, String table, List<Rows> rows, String fields, String digest) {
        var acting = acting();
        rows.forEach(some -> enter(entry(acting, acting.purpose(), kind, table, some, fields, digest)));
    }

    private Acting acting() {
        return actors.now().orElse(Acting.TELAR);
    }

    private Entry entry(
            Acting acting, String reason, Kind kind, String table, Rows rows, String fields, String digest) {
        return new Entry(
                now(),
                acting.account(),
                acting.seenBy().orElse(0),
                acting.account() == 0 ? "" : acting.permission().id(),
                cut(reason, LONGEST_REASON),
                kind.name(),
                table,
                rows,
                cut(fields, LONGEST_FIELDS),
                digest);
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }

    private void enter(Entry entry) {
        var transaction = running.get();
        if (transaction.notes().isEmpty()) {
            transaction.atEnd(() -> write(transaction));
        }
        transaction.notes().add(entry);
    }

    private void write(Transaction transaction) {
        var seals = seals();
        var rows = transaction.notes().stream()
                .map(entry -> TrailRows.waiting(entry, seals.mac(entry)))
                .toList();
        transaction.notes().clear();
        statements.inTransaction(() -> statements.write(TrailRows.INSERT, rows));
        transaction.afterCommit(written);
    }

    /** Runs one statement for many rows, and notes them as one. */
    public long batch(
            String sql,
            Iterable<? extends @Nullable Object[]> rows,
            Function<Iterable<? extends @Nullable Object[]>, Long> work) {
        var statement = Statement.of(sql).filter(one -> concerns(one.table()));
        if (statement.isEmpty()) {
            return work.apply(rows);
        }
        var digested = new DigestedRows(rows, statement.get(), seals());
        long count = knowing(() -> work.apply(digested));
        if (count > 0) {
            var one = statement.get();
            note(one.kind(), one.table(), digested.rows(count), one.fields(), digested.digest());
        }
        return count;
    }

    /** Inserts rows whose keys come out, and notes those without gaps between as one. */
    public long[] insert(
            String sql,
            Iterable<? extends @Nullable Object[]> rows,
            Function<Iterable<? extends @Nullable Object[]>, long[]> work) {
        var statement = Statement.of(sql).filter(one -> concerns(one.table()));
        if (statement.isEmpty()) {
            return work.apply(rows);
        }
        var digested = new DigestedRows(rows, statement.get(), seals());
        long[] ids = knowing(() -> work.apply(digested));
        note(Kind.ENTERED, statement.get().table(), Rows.of(ids), "", digested.digest());
        return ids;
    }
}
