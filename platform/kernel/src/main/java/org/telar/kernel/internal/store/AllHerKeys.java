// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.telar.persistence.ModuleStore;

/** The key of a person, and those of rows that turned out to be her or keep what she was before. */
public record AllHerKeys(ModuleStore store) {
    /** @param person who is within reach; what she has been need not be */
    public Set<Long> of(long person) {
        Set<Long> keys = new TreeSet<>(Set.of(person));
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
