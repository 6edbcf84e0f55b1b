// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.cayenne.exp.Expression;
import org.jspecify.annotations.Nullable;
import org.telar.api.Stored;
import org.telar.persistence.ModuleStore;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Participation;

/**
 * What points to a person: turned to another one when the two turn out to be one, noted, and turned back when they do
 * not. Call it in a transaction. Versions rise: who has such a row open in a form is told.
 */
public final class PersonLinks {
    private static final String PARTICIPATION = "PARTICIPATION";
    private static final List<String> ANSWERING = List.of("TASK", "DOCUMENT");

    private final ModuleStore store;

    public PersonLinks(ModuleStore store) {
        this.store = store;
    }

    /** Whether this merge was undone, if it was heard of. */
    public Optional<Boolean> undone(long merge) {
        List<Boolean> found = new ArrayList<>();
        store.read(
                "SELECT UNDONE FROM PROGRAMME_MERGE WHERE MERGE = ?",
                List.of(merge),
                row -> found.add(Boolean.TRUE.equals(row[0])));
        return found.stream().findFirst();
    }

    /** Notes that it was heard of; fails when another thread notes it at the same time. */
    public void heard(long merge, boolean undone) {
        store.batch("DELETE FROM PROGRAMME_MERGE WHERE MERGE = ?", rows(merge));
        store.batch("INSERT INTO PROGRAMME_MERGE (MERGE, UNDONE) VALUES (?, ?)", rows(merge, undone));
    }

    /** @return those participations that now stand beside an open one of the same person, in the same wave and role */
    public List<Stored<Participation>> turn(long merge, long from, long to) {
        for (String table : ANSWERING) {
            List<Long> ids = ids("SELECT ID FROM PROGRAMME_" + table + " WHERE PERSON = ?", from);
            note(merge, table, ids);
            ids.forEach(id -> answers(table, id, from, to));
        }
        List<Stored<Participation>> his = participations(from);
        note(merge, PARTICIPATION, his.stream().map(Stored::id).toList());
        return his.stream().filter(one -> takesPart(one, to)).toList();
    }

    /** @return the participations that were turned back */
    public List<Long> turnBack(long merge, long from, long to) {
        for (String table : ANSWERING) {
            moved(merge, table).forEach(id -> answers(table, id, from, to));
        }
        List<Long> noted = moved(merge, PARTICIPATION);
        List<Stored<Participation>> hers = participations(from).stream()
                .filter(one -> noted.contains(one.id()))
                .toList();
        hers.forEach(one -> takesPart(one, to));
        store.batch("DELETE FROM PROGRAMME_MOVED WHERE MERGE = ?", rows(merge));
        return hers.stream().map(Stored::id).toList();
    }

    private List<Stored<Participation>> participations(long person) {
        Expression hers = ParticipationRow.KIND
                .eq(Participant.Kind.PERSON.name())
                .andExp(ParticipationRow.PARTICIPANT.eq(person));
        return ParticipationMapping.participations(store).where(hers);
    }

    private void answers(String table, long id, long from, long to) {
        store.batch(
                "UPDATE PROGRAMME_" + table + " SET PERSON = ?, VERSION = VERSION + 1 WHERE ID = ? AND PERSON = ?",
                rows(to, id, from));
    }

    /** Whether she takes part there already: then both stay, and both can go on. */
    private boolean takesPart(Stored<Participation> one, long person) {
        Participation was = one.value();
        Participation turned =
                new Participation(was.wave(), Participant.person(person), was.role(), was.standing(), was.since());
        @Nullable String key = ParticipationMapping.openKey(turned);
        boolean second = key != null
                && !ids("SELECT ID FROM PROGRAMME_PARTICIPATION WHERE OPEN_KEY = ?", key)
                        .isEmpty();
        store.batch(
                "UPDATE PROGRAMME_PARTICIPATION SET PARTICIPANT = ?, OPEN_KEY = ?, VERSION = VERSION + 1 WHERE ID = ?",
                rows(person, second ? ParticipationMapping.besides(key, one.id()) : key, one.id()));
        return second;
    }

    private void note(long merge, String kind, List<Long> ids) {
        store.batch(
                "INSERT INTO PROGRAMME_MOVED (MERGE, KIND, ROW_ID) VALUES (?, ?, ?)",
                ids.stream().map(id -> new Object[] {merge, kind, id}).toList());
    }

    private List<Long> moved(long merge, String kind) {
        return ids("SELECT ROW_ID FROM PROGRAMME_MOVED WHERE MERGE = ? AND KIND = ?", merge, kind);
    }

    private List<Long> ids(String sql, Object... values) {
        List<Long> ids = new ArrayList<>();
        store.read(sql, List.of(values), row -> ids.add(((Number) row[0]).longValue()));
        return ids;
    }

    private static List<@Nullable Object[]> rows(@Nullable Object... values) {
        return List.<@Nullable Object[]>of(values);
    }
}
