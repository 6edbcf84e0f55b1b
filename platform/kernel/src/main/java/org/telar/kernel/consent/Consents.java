// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Permission;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.people.Channel;

/**
 * Who agreed to what. Nothing is agreed until it was said: silence is no consent. Every method but {@link #isGiven} checks
 * what the user may do. Safe for many threads.
 */
public interface Consents {
    Permission SEE = new Permission("kernel.consents.see");

    /** Record that someone agreed or withdrew, and write the texts. */
    Permission EDIT = new Permission("kernel.consents.edit");

    /**
     * Whether her data may be used for this today. For services that are about to do so; they need no permission to ask.
     *
     * @param person either id of one who was merged into another
     */
    boolean isGiven(long person, String purpose);

    /** The newest edition of each that people are asked for today, by code. */
    List<Stored<Purpose>> purposes(User user);

    /** Adds a purpose, or the next edition of one. @param wanted its edition does not matter */
    Change<Purpose> publish(User user, Purpose wanted);

    /** All that she ever agreed to: first what holds, the newest leading; then what was taken back last. */
    List<Stored<Consent>> of(User user, long person);

    /**
     * Records that she agreed to the newest text.
     *
     * @param language of the text that she was given
     * @param on not after today
     * @param guardian needed when she was a minor on that day (18 years in all three countries; also when her age is not
     *     known but her age band says so)
     */
    Change<Consent> give(
            User user,
            long person,
            String purpose,
            String language,
            LocalDate on,
            Channel channel,
            Optional<Consent.Guardian> guardian);

    /**
     * Records that she takes it back; at any time, without a reason. What she agreed to for the same purpose up to that day,
     * to whichever text, ends with it.
     */
    Change<Consent> withdraw(User user, Stored<Consent> consent, LocalDate on, Channel channel);
}
