// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.calendar;

import java.time.Clock;
import java.util.List;
import org.telar.exchange.internal.calendar.CalendarReader;
import org.telar.exchange.internal.calendar.CalendarWriter;

/** Writes and reads iCalendar, in UTF-8. Asks nothing of the network. Safe for many threads. */
public final class ICalendar {
    private final CalendarWriter writer;
    private final CalendarReader reader;

    /**
     * @param installation makes ids unique in the world; a domain name for instance. It must stay the same as long as
     *     appointments live in people's calendars
     */
    public ICalendar(String installation, Clock clock) {
        if (!installation.matches("[A-Za-z0-9.-]+")) {
            throw new IllegalArgumentException(
                    "Installation '" + installation + "' is not of letters, digits, dots and hyphens");
        }
        writer = new CalendarWriter(installation, clock);
        reader = new CalendarReader(installation);
    }

    /** Invites, or tells of a change (RFC 5546, 3.2.2). @param appointment confirmed, with at least one attendee */
    public byte[] request(Appointment appointment) {
        return writer.request(appointment);
    }

    /** Calls off (RFC 5546, 3.2.5). @param appointment cancelled, its sequence higher than the last request's */
    public byte[] cancel(Appointment appointment) {
        return writer.cancel(appointment);
    }

    /**
     * All appointments to be looked at or subscribed to (RFC 5546, 3.2.1); without attendees, whose addresses are nobody
     * else's affair.
     */
    public byte[] feed(String name, List<Appointment> appointments) {
        return writer.feed(name, appointments);
    }

    /** The answers to appointments of this installation; none when it is something else or cannot be read. */
    public List<Reply> replies(byte[] calendar) {
        return reader.replies(calendar);
    }
}
