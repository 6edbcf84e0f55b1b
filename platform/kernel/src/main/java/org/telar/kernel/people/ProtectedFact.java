// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.kernel.Checks;

/**
 * Something about a person that is not for everybody who sees her.
 *
 * @param on the day on which it became known
 * @param account of who entered it
 */
public record ProtectedFact(Kind kind, String detail, LocalDate on, long account) {
    static final int LONGEST = 2_000;

    /** What it is about. */
    public enum Kind {
        VIOLENCE,
        INCOME,
        DECISIONS,
        CHILDREN,
        HEALTH,
        OTHER;

        public Message label() {
            return Message.of("kernel.protected." + name().toLowerCase(Locale.ROOT));
        }
    }

    public ProtectedFact {
        detail = detail.strip();
    }

    /** @param today in the office's time zone */
    public List<Flaw> flaws(LocalDate today) {
        return new Checks()
                .needed("detail", detail, LONGEST)
                .when(on.isAfter(today), "on", Message.of("kernel.flaw.in-future", on))
                .flaws();
    }
}
