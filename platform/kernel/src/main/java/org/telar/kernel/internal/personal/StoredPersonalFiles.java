// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.personal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.kernel.internal.store.AllHerKeys;
import org.telar.kernel.internal.store.PersonStore;
import org.telar.kernel.people.PersonalFiles;
import org.telar.kernel.people.ProtectedFacts;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.PersonalRecords;

/** Finds all keys that a person has had, and leaves the rest to the records of all modules. */
public final class StoredPersonalFiles implements PersonalFiles {
    /** Why it was shown, in the audit trail. */
    private static final String REASON = "handed-out";

    private final AllHerKeys keys;
    private final PersonStore people;
    private final PersonalRecords records;

    public StoredPersonalFiles(ModuleStore store, PersonStore people, PersonalRecords records) {
        keys = new AllHerKeys(store);
        this.people = people;
        this.records = records;
    }

    @Override
    public void write(User user, long person, OutputStream out) throws IOException {
        Set<Long> hers = keys(user, EXPORT, person)
                .orElseThrow(() -> new IllegalArgumentException("There is no person " + person + " within reach"));
        new PersonalZip(records.about(user, hers, REASON, opens(user, person))).write(out);
    }

    /** Whether she may see the protected facts of this person as well. */
    private boolean opens(User user, long person) {
        return user.may(ProtectedFacts.SEE)
                && keys(user, ProtectedFacts.SEE, person).isPresent();
    }

    @Override
    public List<Table> tables() {
        return records.declared().stream()
                .map(table -> new Table(table.table(), Fate.valueOf(table.fate().name()), table.blanked()))
                .toList();
    }

    @Override
    public Map<String, Integer> mentioned(User user, long person) {
        return keys(user, ERASE, person)
                .map(hers -> records.mentioned(user, hers))
                .orElse(Map.of());
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
        return people.as(user, permission, () -> people.find(person)).map(her -> keys.of(her.id()));
    }
}
