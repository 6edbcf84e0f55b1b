// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.form;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Two people changed the same thing: what both wrote, put together field by field. Values are as {@link Notation} writes
 * them; an empty field is not in a map.
 *
 * @param merged everything that can be put together; where both changed a field, what this person wrote
 * @param taken fields that only the other one changed: hers stand in {@link #merged}
 * @param disputed fields that both changed, and differently
 */
record Merge(Map<String, String> merged, Set<String> taken, Set<String> disputed) {
    /**
     * @param base what both started from
     * @param mine as this person has it now
     * @param theirs as the other one stored it
     */
    static Merge of(Map<String, String> base, Map<String, String> mine, Map<String, String> theirs) {
        Map<String, String> merged = new TreeMap<>(mine);
        Set<String> taken = new LinkedHashSet<>();
        Set<String> disputed = new LinkedHashSet<>();
        Set<String> fields = new LinkedHashSet<>(mine.keySet());
        fields.addAll(base.keySet());
        fields.addAll(theirs.keySet());
        for (String field : fields) {
            String before = base.get(field);
            String wanted = mine.get(field);
            String now = theirs.get(field);
            if (Objects.equals(before, now) || Objects.equals(wanted, now)) {
                continue;
            }
            if (!Objects.equals(before, wanted)) {
                disputed.add(field);
            } else {
                taken.add(field);
                merged.compute(field, (id, old) -> now);
            }
        }
        return new Merge(merged, taken, disputed);
    }
}
