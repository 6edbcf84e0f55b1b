// SPDX-License-Identifier: Apache-2.0
package org.telar.programme;

import java.time.LocalDate;
import java.util.List;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.programme.internal.engine.Flaws;

/**
 * A programme in one country. It may be flawed, as people type it; only one without {@link #flaws()} is stored.
 *
 * @param country ISO 3166-1 alpha-2
 * @param currency of its money, ISO 4217
 * @param begins its first day; dates of the workplan count from here where no phase or wave says otherwise
 * @param ends its last day
 * @param aim what it wants to reach, in a few sentences; may be empty
 */
public record Programme(
        String name,
        String country,
        String currency,
        LocalDate begins,
        LocalDate ends,
        State state,
        GenderMarker genderMarker,
        String aim,
        List<Partner> partners) {
    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_AIM = 2000;
    private static final int MOST_PARTNERS = 60;

    public enum State {
        PLANNED,
        RUNNING,
        CLOSED;

        public Message label() {
            return Message.of("programme.state." + Codes.of(this));
        }
    }

    public Programme {
        name = name.strip();
        country = country.strip();
        currency = currency.strip();
        aim = aim.strip();
        partners = partners.stream().distinct().toList();
    }

    public Programme with(List<Partner> others) {
        return new Programme(name, country, currency, begins, ends, state, genderMarker, aim, others);
    }

    public List<Flaw> flaws() {
        return new Flaws()
                .named("name", name, LONGEST_NAME)
                .check("country", country.matches("[A-Z]{2}"), "programme.flaw.country", country)
                .check("currency", currency.matches("[A-Z]{3}"), "programme.flaw.currency", currency)
                .day("begins", begins)
                .day("ends", ends)
                .order("ends", begins, ends)
                .atMost("aim", aim, LONGEST_AIM)
                .check(
                        "partners",
                        partners.size() <= MOST_PARTNERS,
                        "programme.flaw.partners",
                        partners.size(),
                        MOST_PARTNERS)
                .all();
    }
}
