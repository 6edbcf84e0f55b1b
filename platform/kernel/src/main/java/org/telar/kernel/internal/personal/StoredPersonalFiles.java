// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.personal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.kernel.internal.store.AllHerKeys;
import org.telar.kernel.internal.store.PersonStore;
import org.telar.kernel.people.KeepsFiles;
import org.telar.kernel.people.KeepsFiles.Kept;
import org.telar.kernel.people.PersonalFiles;
import org.telar.kernel.people.ProtectedFacts;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.PersonalRecords;

/** Finds all keys that a person has had, and leaves the rest to the records of all modules. */
public final class StoredPersonalFiles implements PersonalFiles {
    /** Why it was shown, in the audit trail. */
    private static final String REASON = "handed-out";

    private final ModuleStore store;
    private final AllHerKeys keys;
    private final PersonStore people;
    private final PersonalRecords records;
    private final Supplier<? extends Collection<KeepsFiles>> keepers;

    /** @param keepers those that are here now */
    public StoredPersonalFiles(
            ModuleStore store,
            PersonStore people,
            PersonalRecords records,
            Supplier<? extends Collection<KeepsFiles>> keepers) {
        this.store = store;
        this.keepers = keepers;
        keys = new AllHerKeys(store);
        this.people = people;
        this.records = records;
    }

    @Override
    public void write(User user, long person, OutputStream out) throws IOException {
        Set<Long> hers = keys(user, EXPORT, person)
                .orElseThrow(() -> new IllegalArgumentException("There is no person " + person + " within reach"));
        boolean opened = opens(user, person);
        new PersonalZip(records.about(user, hers, REASON, opened), opened).write(out);
    }

    @Override
    public boolean opens(User user, long person) {
        return user.may(ProtectedFacts.SEE)
                && keys(user, ProtectedFacts.SEE, person).isPresent();
    }

    @Override
    public Set<Long> keys(long person) {
        return keys.of(person);
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
    public List<Kept> files(User user, long person) {
        return keys(user, ERASE, person).map(hers -> files(user, hers)).orElse(List.of());
    }

    private List<Kept> files(User user, Set<Long> hers) {
        Predicate<String> names = records.naming(user, hers);
        return keepers.get().stream()
                .flatMap(keeper -> keeper.naming(names).stream())
                .toList();
    }

    @Override
    public Set<Long> inFiles(User user, Set<Long> people) {
        Map<Long, Predicate<String>> naming = new TreeMap<>();
        people.forEach(person ->
                keys(user, ERASE, person).ifPresent(hers -> naming.put(person, records.naming(user, hers))));
        Set<Long> found = new TreeSet<>();
        Predicate<String> noted = text -> {
            naming.forEach((person, names) -> {
                if (!found.contains(person) && names.test(text)) {
                    found.add(person);
                }
            });
            // none is enough: the same file may name others further down
            return false;
        };
        if (!naming.isEmpty()) {
            keepers.get().forEach(keeper -> keeper.naming(noted));
        }
        return found;
    }

    @Override
    public boolean erase(User user, long person, Set<String> files) {
        Optional<Set<Long>> keys = keys(user, ERASE, person);
        keys.ifPresent(hers -> {
            Set<String> go = new TreeSet<>(files);
            if (!go.isEmpty()) {
                go.retainAll(files(user, hers).stream().map(Kept::sha256).toList());
            }
            store.inTransaction(() -> {
                records.erase(user, hers, go);
                keepers.get().forEach(keeper -> keeper.forget(go));
                return go;
            });
            keepers.get().forEach(keeper -> keeper.remove(go));
        });
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
