// SPDX-License-Identifier: Apache-2.0
package org.telar.privacy.internal.retention;

import java.time.LocalDate;
import java.util.List;
import org.telar.api.Message;

/**
 * Whose time is over.
 *
 * @param due those whom nothing keeps
 * @param held those whom something keeps
 */
public record Plan(List<Due> due, List<Held> held) {
    /** @param last the day since which nothing was heard of her */
    public record Due(long person, String country, LocalDate last) {}

    /** @param reasons at least one */
    public record Held(Due who, List<Message> reasons) {}

    public Plan {
        due = List.copyOf(due);
        held = List.copyOf(held);
    }
}
