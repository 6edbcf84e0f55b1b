// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.people;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.telar.api.Message;

/**
 * Something that was done to a person or an organisation. It tells which fields changed, never what stood in them.
 *
 * @param at in UTC
 * @param account id of the account of who did it
 * @param fields ids of the fields, for {@link Action#CHANGED}
 */
public record History(LocalDateTime at, long account, Action action, List<String> fields) {
    public History {
        fields = List.copyOf(fields);
    }

    /** Of whom or what. */
    public enum Subject {
        PERSON,
        ORGANISATION
    }

    /** What was done. */
    public enum Action {
        ENTERED,
        CHANGED,
        ROLE,
        MERGED,
        UNMERGED,
        CONSENTED,
        WITHDREW,
        JUDGED;

        public Message label() {
            return Message.of("kernel.history." + name().toLowerCase(Locale.ROOT));
        }
    }
}
