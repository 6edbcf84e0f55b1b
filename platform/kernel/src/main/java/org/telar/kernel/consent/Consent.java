// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.consent;

import java.time.LocalDate;
import java.util.Collection;
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

    /**
     * The same, unless she took this purpose back after she had agreed here, whichever text it was that she took back.
     *
     * @param hers all her consents
     */
    public boolean holdsAmong(Collection<Consent> hers, LocalDate day) {
        return holdsOn(day)
                && hers.stream()
                        .filter(other -> other.purpose().equals(purpose))
                        .flatMap(other -> other.withdrawal().stream())
                        .noneMatch(end -> on.isBefore(end.on()) && !day.isBefore(end.on()));
    }

    public Consent withdrawn(Withdrawal end) {
        return new Consent(person, purpose, edition, language, on, channel, account, guardian, Optional.of(end));
    }
}
