// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.telar.matchmaking.Mentored;
import org.telar.persistence.ModuleStore;

/**
 * What points to a person: turned to another one when the two turn out to be one, noted, and turned back when they do not.
 * For Telar itself, in a transaction.
 */
public final class PersonLinks {
    /** A table and its column that holds a person. */
    private static final List<String> PLACES =
            List.of("MENTOR.PERSON", "MENTEE.PERSON", "MENTEE.MENTORED_BY", "MATCH.READER");

    private final ModuleStore store;

    public PersonLinks(ModuleStore store) {
        this.store = store;
    }

    public <T> T inTransaction(Supplier<T> work) {
        return store.inTransaction(work);
    }

    /** Whether this merge was undone, if it was heard of. */
    public Optional<Boolean> undone(long merge) {
        List<Boolean> found = new ArrayList<>();
        store.read(
                "SELECT UNDONE FROM MATCHMAKING_MERGE WHERE MERGE = ?",
                List.of(merge),
                row -> found.add(Boolean.TRUE.equals(row[0])));
        return found.stream().findFirst();
    }

    /** Notes that it was heard of; fails when another thread notes it at the same time. */
    public void heard(long merge, boolean undone) {
        store.batch("DELETE FROM MATCHMAKING_MERGE WHERE MERGE = ?", rows(merge));
        store.batch("INSERT INTO MATCHMAKING_MERGE (MERGE, UNDONE) VALUES (?, ?)", rows(merge, undone));
    }

    public void turn(long merge, long from, long to) {
        for (String place : PLACES) {
            List<Long> ids = ids("SELECT ID FROM " + table(place) + " WHERE " + column(place) + " = ?", from);
            store.batch(
                    "INSERT INTO MATCHMAKING_MOVED (MERGE, KIND, ROW_ID) VALUES (?, ?, ?)",
                    ids.stream().map(id -> new Object[] {merge, place, id}).toList());
            move(place, ids, from, to);
        }
    }

    public void turnBack(long merge, long from, long to) {
        for (String place : PLACES) {
            move(
                    place,
                    ids("SELECT ROW_ID FROM MATCHMAKING_MOVED WHERE MERGE = ? AND KIND = ?", merge, place),
                    from,
                    to);
        }
        store.batch("DELETE FROM MATCHMAKING_MOVED WHERE MERGE = ?", rows(merge));
    }

    private void move(String place, List<Long> ids, long from, long to) {
        store.batch(
                "UPDATE " + table(place) + " SET " + column(place) + " = ? WHERE ID = ? AND " + column(place) + " = ?",
                ids.stream().map(id -> new Object[] {to, id, from}).toList());
    }

    /** Whom these people mentor, as far as that is published, and they themselves. */
    public Set<Mentored> concerned(long one, long other) {
        Set<Mentored> concerned = new HashSet<>(
                Set.of(new Mentored(Mentored.Kind.PERSON, one), new Mentored(Mentored.Kind.PERSON, other)));
        store.read(
                "SELECT E.PERSON, E.ENTERPRISE FROM MATCHMAKING_MATCH M JOIN MATCHMAKING_MENTEE E ON E.ID = M.MENTEE_ID"
                        + " WHERE M.READER IN (?, ?)",
                List.of(one, other),
                row -> {
                    if (row[0] != null) {
                        concerned.add(new Mentored(Mentored.Kind.PERSON, number(row[0])));
                    }
                    if (row[1] != null) {
                        concerned.add(new Mentored(Mentored.Kind.ENTERPRISE, number(row[1])));
                    }
                });
        return concerned;
    }

    private static String table(String place) {
        return "MATCHMAKING_" + place.split("\\.")[0];
    }

    private static String column(String place) {
        return place.split("\\.")[1];
    }

    private List<Long> ids(String sql, Object... values) {
        List<Long> ids = new ArrayList<>();
        store.read(sql, List.of(values), row -> ids.add(number(row[0])));
        return ids;
    }

    private static long number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).longValue();
    }

    private static List<Object[]> rows(Object... values) {
        return List.<Object[]>of(values);
    }
}
