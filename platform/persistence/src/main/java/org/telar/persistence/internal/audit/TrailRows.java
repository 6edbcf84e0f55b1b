// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.audit;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The trail's tables: entries wait in one, where they were written by the transaction of the change, and move to the other
 * when they are chained, of which no row is ever changed.
 */
final class TrailRows {
    private static final String CONTENT =
            "HAPPENED, ACCOUNT, SEEN_BY, PERMISSION, REASON, KIND, TABLE_NAME, FIRST_KEY, LAST_KEY, AFFECTED, FIELDS, DIGEST, MAC";
    private static final int VALUES = CONTENT.split(",").length;

    static final String INSERT =
            "INSERT INTO PERSISTENCE_AUDIT_WAITING (" + CONTENT + ") VALUES (" + marks(VALUES) + ")";

    private static final String CHAIN =
            "INSERT INTO PERSISTENCE_AUDIT (" + CONTENT + ", NUMBER, LINK) VALUES (" + marks(VALUES + 2) + ")";

    private final Statements statements;

    TrailRows(Statements statements) {
        this.statements = statements;
    }

    private static String marks(int count) {
        return "?" + ", ?".repeat(count - 1);
    }

    /** An entry as a row of {@link #INSERT}. */
    static Object[] waiting(Entry entry, String mac) {
        return new Object[] {
            entry.happened(),
            entry.account(),
            entry.seenBy(),
            entry.permission(),
            entry.reason(),
            entry.kind(),
            entry.table(),
            entry.rows().first(),
            entry.rows().last(),
            entry.rows().count(),
            entry.fields(),
            entry.digest(),
            mac
        };
    }

    /** One that waits: its key, and its content as it came from the database. */
    record Waiting(long id, @Nullable Object[] content) {
        String mac() {
            return String.valueOf(content[VALUES - 1]);
        }

        Entry entry() {
            return TrailRows.entry(content);
        }

        Object[] chained(long number, String mac, String link) {
            var row = Arrays.copyOf(content, VALUES + 2);
            row[VALUES - 1] = mac;
            row[VALUES] = number;
            row[VALUES + 1] = link;
            return row;
        }
    }

    List<Waiting> waiting(int most) {
        var found = new ArrayList<Waiting>();
        statements.read(
                "SELECT " + CONTENT + ", ID FROM PERSISTENCE_AUDIT_WAITING ORDER BY ID FETCH FIRST " + most
                        + " ROWS ONLY",
                List.of(),
                row -> found.add(new Waiting(number(row[VALUES]), Arrays.copyOf(row, VALUES))));
        return found;
    }

    boolean anyWaits() {
        var found = new ArrayList<Object>();
        statements.read(
                "SELECT ID FROM PERSISTENCE_AUDIT_WAITING FETCH FIRST ROW ONLY", List.of(), row -> found.add(row));
        return !found.isEmpty();
    }

    long countWaiting() {
        var found = new ArrayList<Long>();
        statements.read("SELECT COUNT(*) FROM PERSISTENCE_AUDIT_WAITING", List.of(), row -> found.add(number(row[0])));
        return found.getFirst();
    }

    void chain(List<Object[]> rows, List<Waiting> from) {
        statements.write(CHAIN, rows);
        statements.write(
                "DELETE FROM PERSISTENCE_AUDIT_WAITING WHERE ID = ?",
                from.stream().map(one -> new Object[] {one.id()}).toList());
    }

    /** How far the chain goes. */
    record End(long number, String link, long head, LocalDateTime headSigned) {
        boolean isHead() {
            return number == head;
        }
    }

    /** Keeps others from going on with the chain until the end of the transaction. */
    void hold() {
        statements.write("UPDATE PERSISTENCE_AUDIT_END SET NUMBER = NUMBER", List.<Object[]>of(new Object[0]));
    }

    End end() {
        var found = new ArrayList<End>();
        statements.read(
                "SELECT NUMBER, LINK, HEAD, HEAD_SIGNED FROM PERSISTENCE_AUDIT_END",
                List.of(),
                row -> found.add(new End(
                        number(row[0]), text(row[1]), number(row[2]), (LocalDateTime) Objects.requireNonNull(row[3]))));
        return found.getFirst();
    }

    void end(End end) {
        statements.write(
                "UPDATE PERSISTENCE_AUDIT_END SET NUMBER = ?, LINK = ?, HEAD = ?, HEAD_SIGNED = ?",
                List.<Object[]>of(new Object[] {end.number(), end.link(), end.head(), end.headSigned()}));
    }

    void add(Head head) {
        statements.write(
                "INSERT INTO PERSISTENCE_AUDIT_HEAD (NUMBER, LINK, SIGNED, SIGNATURE) VALUES (?, ?, ?, ?)",
                List.<Object[]>of(new Object[] {head.number(), head.link(), head.signed(), head.signature()}));
    }

    List<Head> heads() {
        var found = new ArrayList<Head>();
        statements.read(
                "SELECT NUMBER, LINK, SIGNED, SIGNATURE FROM PERSISTENCE_AUDIT_HEAD ORDER BY NUMBER",
                List.of(),
                row -> found.add(new Head(
                        number(row[0]), text(row[1]), (LocalDateTime) Objects.requireNonNull(row[2]), text(row[3]))));
        return found;
    }

    /** All of the chain, in order and in constant memory. */
    void read(Consumer<Sealed> reader) {
        statements.read(
                // PostgreSQL takes the hint for a remark; without it Derby sorts a million rows
                "SELECT " + CONTENT
                        + ", NUMBER, LINK FROM PERSISTENCE_AUDIT --DERBY-PROPERTIES constraint=PERSISTENCE_AUDIT_NUMBER\n"
                        + " ORDER BY NUMBER",
                List.of(),
                row -> reader.accept(
                        new Sealed(number(row[VALUES]), entry(row), text(row[VALUES - 1]), text(row[VALUES + 1]))));
    }

    private static Entry entry(@Nullable Object[] row) {
        return new Entry(
                (LocalDateTime) Objects.requireNonNull(row[0]),
                number(row[1]),
                number(row[2]),
                text(row[3]),
                text(row[4]),
                text(row[5]),
                text(row[6]),
                new Rows(number(row[7]), number(row[8]), number(row[9])),
                text(row[10]),
                text(row[11]));
    }

    private static long number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).longValue();
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }
}
