// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.organisations;

import java.util.List;
import java.util.Locale;
import org.telar.api.Message;

/** How large an enterprise is by the law of its country. */
public sealed interface Size {
    /** Classes of all three countries. */
    enum Class {
        MICRO,
        SMALL,
        MEDIUM,
        LARGE;

        public Message label() {
            return Message.of("kernel.size." + name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * @param measured in words: what was measured, the limit and the law
     */
    record Known(Class size, Message measured) implements Size {}

    /** @param missing what must be known first, in words; at least one */
    record Unknown(List<Message> missing) implements Size {
        public Unknown {
            missing = List.copyOf(missing);
        }
    }
}
