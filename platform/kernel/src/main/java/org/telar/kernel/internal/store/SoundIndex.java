// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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
        add(new long[] {person}, sorted(List.of(hers)));
    }

    /**
     * Those of some people: a sound and behind it the place of who has it, in one number. Neighbours go to one page of the index.
     * On whatever thread.
     */
    static long[] sorted(List<Set<Integer>> sounds) {
        return IntStream.range(0, sounds.size())
                .boxed()
                .flatMapToLong(
                        place -> sounds.get(place).stream().mapToLong(sound -> (long) sound << Integer.SIZE | place))
                .sorted()
                .toArray();
    }

    /**
     * For people who are not in the index yet and keep these themselves already.
     *
     * @param people by their places
     */
    void add(long[] people, long[] sorted) {
        if (sorted.length > 0) {
            store.batch(
                    "INSERT INTO KERNEL_PERSON_SOUND (PERSON, SOUND) VALUES (?, ?)",
                    LongStream.of(sorted).mapToObj(one -> new Object[] {people[(int) one], (int) (one >> Integer.SIZE)})
                            ::iterator);
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
