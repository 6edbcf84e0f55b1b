// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.personal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.telar.api.Permission;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.internal.store.PersonStore;
import org.telar.kernel.people.PersonalFiles;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.PersonalRecords;

/** Finds all keys that a person has had, and leaves the rest to the records of all modules. */
public final class StoredPersonalFiles implements PersonalFiles {
    /** Why it was shown, in the audit trail. */
    private static final String REASON = "handed out";

    private final ModuleStore store;
    private final PersonStore people;
    private final PersonalRecords records;

    public StoredPersonalFiles(ModuleStore store, PersonStore people, PersonalRecords records) {
        this.store = store;
        this.people = people;
        this.records = records;
    }

    @Override
    public void write(User user, long person, OutputStream out) throws IOException {
        Set<Long> keys = keys(user, EXPORT, person)
                .orElseThrow(() -> new IllegalArgumentException("There is no person " + person + " within reach"));
        new PersonalZip(records.about(user, keys, REASON)).write(out);
    }

    @Override
    public List<Table> tables() {
        return records.declared().stream()
                .map(table -> new Table(table.table(), Fate.valueOf(table.fate().name()), table.blanked()))
                .toList();
    }

    @Override
    public boolean erase(User user, long person) {
        Optional<Set<Long>> keys = keys(user, ERASE, person);
        keys.ifPresent(hers -> records.erase(user, hers));
        return keys.isPresent();
    }

    @Override
    public void removeLeftovers(User user) {
        records.removeLeftovers(user);
    }

    /** Hers, and those of rows that turned out to be her or keep what she was before. */
    private Optional<Set<Long>> keys(User user, Permission permission, long person) {
        return people.as(user, permission, () -> people.find(person)).map(this::keys);
    }

    private Set<Long> keys(Stored<?> person) {
        Set<Long> keys = new TreeSet<>(Set.of(person.id()));
        Deque<Long> left = new ArrayDeque<>(keys);
        store.asTelar("all that someone has been, within reach or not", () -> {
            while (!left.isEmpty()) {
                store.read("SELECT ID FROM KERNEL_PERSON WHERE MERGED_INTO = ?", List.of(left.remove()), row -> {
                    if (row[0] instanceof Number key && keys.add(key.longValue())) {
                        left.add(key.longValue());
                    }
                });
            }
        });
        return keys;
    }
}
