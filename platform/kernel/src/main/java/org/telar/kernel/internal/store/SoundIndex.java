// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.telar.persistence.ModuleStore;

/** Who has which sounds of {@link org.telar.kernel.internal.engine.Sound}. */
final class SoundIndex {
    private final ModuleStore store;
    private final OwnKeys own;
    private final KeyIndex sounds;

    SoundIndex(ModuleStore store) {
        this.store = store;
        own = new OwnKeys(store, "KERNEL_PERSON", "SOUNDS");
        sounds = new KeyIndex(store, "KERNEL_PERSON_SOUND", "PERSON", "SOUND");
    }

    /** These are hers from now on; within the running transaction, as all changes here. */
    void replace(long person, Set<Integer> hers) {
        remove(person);
        own.put(person, OwnKeys.text(hers));
        add(Map.of(person, hers));
    }

    /** For people who are not in the index yet and keep these themselves already. */
    void add(Map<Long, Set<Integer>> sounds) {
        List<Object[]> rows = new ArrayList<>();
        sounds.forEach((person, hers) -> hers.forEach(sound -> rows.add(new Object[] {person, sound})));
        rows.sort(Comparator.comparing(row -> (Integer) row[1])); // neighbours go to one page of the index
        if (!rows.isEmpty()) {
            store.batch("INSERT INTO KERNEL_PERSON_SOUND (PERSON, SOUND) VALUES (?, ?)", rows);
        }
    }

    void remove(long person) {
        store.batch(
                "DELETE FROM KERNEL_PERSON_SOUND WHERE PERSON = ? AND SOUND = ?",
                OwnKeys.keys(own.of(person)).stream()
                        .map(sound -> new Object[] {person, Integer.valueOf(sound)})
                        .toList());
        own.put(person, "");
    }

    /** Who has most of these, the one with the most of them first. */
    List<Long> sharing(Collection<Integer> some, int most) {
        return sounds.sharing(some, most);
    }
}
