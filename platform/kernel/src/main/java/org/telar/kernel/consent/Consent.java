// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.consent;

import java.time.LocalDate;
import java.util.Optional;
import org.telar.kernel.people.Channel;

/**
 * That a person agreed. Never deleted, not even when it was withdrawn.
 *
 * @param edition of the purpose's text that she agreed to
 * @param language in which she read or heard it
 * @param account id of the account of who recorded it
 * @param guardian who agreed for her when she was a minor
 */
public record Consent(
        long person,
        String purpose,
        int edition,
        String language,
        LocalDate on,
        Channel channel,
        long account,
        Optional<Guardian> guardian,
        Optional<Withdrawal> withdrawal) {
    /**
     * Who answers for a minor.
     *
     * @param relation in words: mother, grandfather, tutor by court order
     */
    public record Guardian(String name, String relation) {
        public Guardian {
            name = name.strip();
            relation = relation.strip();
        }
    }

    /** @param account id of the account of who recorded it */
    public record Withdrawal(LocalDate on, Channel channel, long account) {}

    /** From the day on which she agreed until the day before she withdrew it. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(on)
                && withdrawal.filter(end -> !day.isBefore(end.on())).isEmpty();
    }
}
