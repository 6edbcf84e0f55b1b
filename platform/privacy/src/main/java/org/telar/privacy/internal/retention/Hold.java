// SPDX-License-Identifier: Apache-2.0
package org.telar.privacy.internal.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.telar.api.Message;

/**
 * Someone decided that a person is kept although her time is over.
 *
 * @param until the last day; empty until someone lets go
 */
public record Hold(long person, Reason reason, Optional<LocalDate> until, long account) {
    /** It is chosen, not written, so that it tells nothing of her. */
    public enum Reason {
        LEGAL_CLAIM,
        DONOR_AUDIT,
        HER_WISH,
        STILL_IN_TOUCH,
        /** Nobody's choice: the run found her named in files, and a person decides about those. */
        IN_FILES;

        /** Those that somebody may choose. */
        public static List<Reason> choices() {
            return Stream.of(values()).filter(reason -> reason != IN_FILES).toList();
        }

        public Message label() {
            return Message.of("privacy.hold." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
