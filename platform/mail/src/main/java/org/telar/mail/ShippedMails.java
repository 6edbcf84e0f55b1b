// SPDX-License-Identifier: Apache-2.0
package org.telar.mail;

import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Map;

/**
 * The mails that are the same for all modules, with all values that their templates take. The templates are shipped in
 * Spanish and English, beside those of accounts ({@code identity.invitation} and {@code identity.reset}, with {@code link}
 * and {@code until}); an office puts its own words into {@code etc/mail}, also for one country.
 */
public final class ShippedMails {
    private ShippedMails() {}

    /**
     * What people are invited to.
     *
     * @param start in the zone in which it is to be told
     * @param place where, or a link; may be empty
     * @param description may be empty
     */
    public record Event(String title, ZonedDateTime start, ZonedDateTime end, String place, String description) {
        private Map<String, Object> values(Recipient reader) {
            Map<String, Object> values = new HashMap<>();
            values.put("title", title);
            values.put("start", start);
            values.put("end", end.withZoneSameInstant(start.getZone()).toLocalTime());
            values.put("zone", start.getZone().getDisplayName(TextStyle.FULL, reader.language()));
            values.put("place", place);
            values.put("description", description);
            return values;
        }
    }

    /** Invites to a session, a call or a meeting of one day, or tells of a change of it. */
    public static Mail invitation(Recipient to, Event event, Invitation calendar) {
        return Mail.of("mail.appointment", to, event.values(to)).with(calendar);
    }

    /** Calls off what was invited to. */
    public static Mail cancellation(Recipient to, Event event, Invitation calendar) {
        return Mail.of("mail.appointment-cancelled", to, event.values(to)).with(calendar);
    }
}
