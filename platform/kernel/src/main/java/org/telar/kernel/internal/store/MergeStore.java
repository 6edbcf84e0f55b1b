// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.cayenne.ObjectContext;
import org.apache.cayenne.query.ObjectSelect;
import org.apache.cayenne.query.SelectById;
import org.jspecify.annotations.Nullable;
import org.telar.api.Change;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.people.Duplicates.Merge;
import org.telar.kernel.people.History.Action;
import org.telar.kernel.people.History.Subject;
import org.telar.kernel.people.Person;
import org.telar.kernel.people.PersonMergeUndone;
import org.telar.kernel.people.PersonMerged;
import org.telar.persistence.ConcurrentChange;
import org.telar.persistence.ModuleStore;

/**
 * Makes one of two people and takes it back. The merged one's row stays and names the kept one; rows that pointed to her
 * are turned and noted; what the kept one was before is kept in a row of its own.
 */
public final class MergeStore {
    /** Tables that point to a person, by the name under which a moved row is noted. */
    private enum Pointer {
        ROLE("KERNEL_ROLE"),
        OWNER("KERNEL_OWNER"),
        CONSENT("KERNEL_CONSENT");

        private final String table;

        Pointer(String table) {
            this.table = table;
        }
    }

    private final ModuleStore store;
    private final Journal journal;
    private final PersonStore people;
    private final ScopeStore scopes;

    public MergeStore(ModuleStore store, Journal journal, PersonStore people) {
        this.store = store;
        this.journal = journal;
        this.people = people;
        scopes = new ScopeStore(store);
    }

    /**
     * @param wanted tidied, without flaws
     * @return overtaken when the kept one was changed since, refused when the other one was
     */
    public Change<Person> merge(User user, Stored<Person> kept, Stored<Person> merged, Person wanted) {
        try {
            return store.inTransaction(() -> {
                Optional<Stored<Person>> now = people.find(kept.id());
                Optional<Stored<Person>> other = people.find(merged.id());
                if (now.isEmpty() || other.isEmpty()) {
                    return new Change.Refused<>(Message.of("kernel.refused.nobody"));
                }
                if (!same(now.get(), kept)) {
                    return new Change.Overtaken<>(now.get());
                }
                if (!same(other.get(), merged)) {
                    return new Change.Refused<>(Message.of(
                            "kernel.refused.other-changed", merged.value().fullName()));
                }
                return new Change.Done<>(store.asTelar(
                        "what belongs to either follows, wherever it is", () -> makeOne(user, kept, merged, wanted)));
            });
        } catch (ConcurrentChange e) {
            return new Change.Overtaken<>(people.find(kept.id()).orElseThrow());
        }
    }

    private static boolean same(Stored<Person> now, Stored<Person> seen) {
        return now.id() == seen.id() && now.version() == seen.version();
    }

    private Stored<Person> makeOne(User user, Stored<Person> kept, Stored<Person> merged, Person wanted) {
        long merge = joined(user, kept, merged, wanted);
        for (Pointer pointer : Pointer.values()) {
            turn(merge, pointer, merged.id(), kept.id());
        }
        scopes.merged(merge, merged.id(), kept.id());
        scopes.followRoles(kept.id());
        scopes.followRoles(merged.id());
        people.forget(merged.id());
        people.reindex(kept.id(), wanted);
        journal.note(user, Subject.PERSON, kept.id(), Action.MERGED, List.of());
        store.tell(new PersonMerged(merge, kept.id(), merged.id()));
        return people.find(kept.id()).orElseThrow();
    }

    /** @return the id under which it is noted */
    private long joined(User user, Stored<Person> kept, Stored<Person> merged, Person wanted) {
        ObjectContext context = store.newContext();
        PersonRow former = context.newObject(PersonRow.class);
        people.fill(former, kept.value());
        former.setMergedInto(kept.id());
        PersonRow keptRow = row(context, kept.id());
        PersonRow mergedRow = row(context, merged.id());
        people.fill(keptRow, wanted);
        mergedRow.setMergedInto(kept.id());
        context.commitChanges();
        follow(context, keptRow, kept.version());
        follow(context, mergedRow, merged.version());
        MergeRow merge = context.newObject(MergeRow.class);
        merge.setKept(kept.id());
        merge.setMerged(merged.id());
        merge.setFormer(former.id());
        merge.setKeptVersion(keptRow.getVersion());
        merge.setAccount(user.account());
        merge.setDoneAt(journal.now());
        context.commitChanges();
        return merge.id();
    }

    /** Merges into her that could restore her as she was can do so still: what raised her version was no person's change. */
    private static void follow(ObjectContext context, PersonRow person, int seen) {
        ObjectSelect.query(MergeRow.class)
                .where(MergeRow.KEPT
                        .eq(person.id())
                        .andExp(MergeRow.KEPT_VERSION.eq(seen))
                        .andExp(MergeRow.UNDONE.isNull()))
                .select(context)
                .forEach(merge -> merge.setKeptVersion(person.getVersion()));
        context.commitChanges();
    }

    /** Notes which rows of a table point to the one, then points them to the other. */
    private void turn(long merge, Pointer pointer, long from, long to) {
        List<Object[]> moved = new ArrayList<>();
        store.read(
                "SELECT ID FROM " + pointer.table + " WHERE PERSON = ?",
                List.of(from),
                row -> moved.add(new Object[] {merge, pointer.name(), ((Number) row[0]).longValue()}));
        store.batch("INSERT INTO KERNEL_MOVED (MERGE, KIND, ROW_ID) VALUES (?, ?, ?)", moved);
        pointTo(pointer, to, moved.stream().map(row -> (Long) row[2]).toList());
    }

    /** Versions rise: who had such a row, or the enterprise that it is a part of, open in a form is told. */
    private void pointTo(Pointer pointer, long person, List<Long> rows) {
        String version = pointer == Pointer.OWNER ? "" : ", VERSION = VERSION + 1";
        store.batch(
                "UPDATE " + pointer.table + " SET PERSON = ?" + version + " WHERE ID = ?",
                rows.stream().map(row -> new Object[] {person, row}).toList());
        if (pointer == Pointer.OWNER) {
            store.batch(
                    "UPDATE KERNEL_ORGANISATION SET VERSION = VERSION + 1"
                            + " WHERE ID IN (SELECT ENTERPRISE FROM KERNEL_OWNER WHERE ID = ?)",
                    rows.stream().map(row -> new Object[] {row}).toList());
        }
    }

    /** The latest first. */
    public List<Stored<Merge>> merges(long kept) {
        return ObjectSelect.query(MergeRow.class)
                .where(MergeRow.KEPT.eq(kept))
                .orderBy(MergeRow.DONE_AT.desc())
                .orderBy(MergeRow.ID.desc())
                .select(store.newContext())
                .stream()
                .map(MergeStore::merge)
                .toList();
    }

    private static Stored<Merge> merge(MergeRow row) {
        Optional<LocalDateTime> undone = Optional.ofNullable(row.getUndone());
        return new Stored<>(row.id(), 0, new Merge(row.getKept(), row.getMerged(), row.getDoneAt(), undone));
    }

    /** Whether it is the last one that holds for this person, who herself was merged into nobody. */
    public boolean canUndo(Stored<Merge> merge) {
        long kept = merge.value().kept();
        return people.find(kept).filter(one -> one.id() == kept).isPresent()
                && merges(kept).stream()
                        .filter(one -> one.value().undone().isEmpty())
                        .findFirst()
                        .filter(last -> last.id() == merge.id())
                        .isPresent();
    }

    /** @param merge one that {@link #canUndo} */
    public Stored<Person> undo(User user, Stored<Merge> merge) {
        return store.asTelar(
                "what belonged to either goes back, wherever it is",
                () -> store.inTransaction(() -> {
                    ObjectContext context = store.newContext();
                    MergeRow row =
                            found(SelectById.query(MergeRow.class, merge.id()).selectOne(context), merge.id());
                    row.setUndone(journal.now());
                    PersonRow kept = row(context, row.getKept());
                    PersonRow merged = row(context, row.getMerged());
                    part(context, row, kept, merged);
                    for (Pointer pointer : Pointer.values()) {
                        pointTo(pointer, merged.id(), moved(row.id(), pointer));
                    }
                    scopes.parted(row.id(), kept.id());
                    scopes.followRoles(kept.id());
                    scopes.followRoles(merged.id());
                    people.reindex(kept.id(), PersonStore.person(kept));
                    people.reindex(merged.id(), PersonStore.person(merged));
                    journal.note(user, Subject.PERSON, kept.id(), Action.UNMERGED, List.of());
                    store.tell(new PersonMergeUndone(row.id(), kept.id(), merged.id()));
                    return people.find(kept.id()).orElseThrow();
                }));
    }

    private void part(ObjectContext context, MergeRow merge, PersonRow kept, PersonRow merged) {
        int keptVersion = kept.getVersion();
        int mergedVersion = merged.getVersion();
        if (keptVersion == merge.getKeptVersion()) {
            people.fill(kept, PersonStore.person(row(context, merge.getFormer())));
        }
        merged.setMergedInto(null);
        context.commitChanges();
        follow(context, kept, keptVersion);
        follow(context, merged, mergedVersion);
    }

    private List<Long> moved(long merge, Pointer pointer) {
        List<Long> rows = new ArrayList<>();
        store.read(
                "SELECT ROW_ID FROM KERNEL_MOVED WHERE MERGE = ? AND KIND = ?",
                List.of(merge, pointer.name()),
                row -> rows.add(((Number) row[0]).longValue()));
        return rows;
    }

    private static PersonRow row(ObjectContext context, long id) {
        return found(SelectById.query(PersonRow.class, id).selectOne(context), id);
    }

    private static <T> T found(@Nullable T row, long id) {
        if (row == null) {
            throw new IllegalArgumentException("There is no row " + id);
        }
        return row;
    }
}
