// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.util.List;
import java.util.SortedMap;
import org.telar.api.ModuleId;
import org.telar.lifecycle.internal.engine.Card;

/**
 * What is told of a module wherever modules are listed, beside its state.
 *
 * @param rows that it has stored, by table
 * @param neededBy modules that are on and cannot do without it
 */
public record ModuleFacts(Card card, SortedMap<String, Long> rows, List<ModuleId> neededBy) {
    public long allRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
