// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.organisations;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.kernel.Checks;

/** Who carries a programme with us (ACT-07 to ACT-09, ACT-15 to ACT-19). Its staff are roles of people. */
public record Ally(Organisation about, Set<Kind> kinds, List<Agreement> agreements) {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_LINK = 500;

    /** What it brings; an ally may be several. */
    public enum Kind {
        IMPLEMENTING,
        FUNDING,
        PUBLIC,
        PRIVATE,
        ACADEMIC;

        public Message label() {
            return Message.of("kernel.ally." + name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * What it agreed to do.
     *
     * @param part what it does under the agreement
     * @param document where the signed text is, a link; may be empty
     */
    public record Agreement(
            String title, String part, Optional<LocalDate> from, Optional<LocalDate> until, String document) {
        public Agreement {
            title = title.strip();
            part = part.strip();
            document = document.strip();
        }
    }

    public Ally {
        Set<Kind> inOrder = EnumSet.noneOf(Kind.class);
        inOrder.addAll(kinds);
        kinds = Collections.unmodifiableSet(inOrder);
        agreements = List.copyOf(agreements);
    }

    public List<Flaw> flaws() {
        Checks checks = new Checks();
        about.check(checks);
        for (Agreement agreement : agreements) {
            checks.needed("agreements", agreement.title(), LONGEST_LINE)
                    .text("agreements", agreement.part(), LONGEST_LINE)
                    .text("agreements", agreement.document(), LONGEST_LINK);
            agreement.from().ifPresent(from -> checks.inOrder("agreements", from, agreement.until()));
        }
        return checks.flaws();
    }
}
