// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.calendar;

import java.time.ZonedDateTime;
import java.util.List;
import org.telar.api.ModuleId;

/**
 * Something that takes place at a time.
 *
 * @param module whose appointment it is
 * @param id stable, the module's own: {@code session-17}; letters, digits and hyphens
 * @param sequence 0 at first, higher after each change of time, place or state: programs ignore what has a lower one
 * @param start in the zone of the place; seconds count, smaller parts do not
 * @param end after the start
 * @param place where, or a link; may be empty
 * @param organiser to whom answers go
 */
public record Appointment(
        ModuleId module,
        String id,
        int sequence,
        ZonedDateTime start,
        ZonedDateTime end,
        String title,
        String description,
        String place,
        Attendee organiser,
        List<Attendee> attendees,
        State state) {

    public enum State {
        CONFIRMED,
        CANCELLED
    }

    public Appointment {
        attendees = List.copyOf(attendees);
        if (!id.matches("[A-Za-z0-9-]+")) {
            throw new IllegalArgumentException("Appointment's id '" + id + "' is not of letters, digits and hyphens");
        }
        if (sequence < 0) {
            throw new IllegalArgumentException("Appointment's sequence " + sequence + " is below 0");
        }
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("Appointment's end " + end + " is not after its start " + start);
        }
    }
}
