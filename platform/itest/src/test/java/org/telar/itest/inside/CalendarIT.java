// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.telar.api.ModuleId;
import org.telar.exchange.calendar.Appointment;
import org.telar.exchange.calendar.Attendee;
import org.telar.exchange.calendar.Attendee.Answer;
import org.telar.exchange.calendar.ICalendar;
import org.telar.exchange.calendar.Reply;
import org.telar.itest.container.InsideContainer;

/** Calendars, whose library finds its parts by files that a bundle must bring along. */
@InsideContainer
class CalendarIT {
    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
    private static final String INSTALLATION = "telar.example.org";

    private final ICalendar calendar = new ICalendar(INSTALLATION, Clock.fixed(NOON, ZoneOffset.UTC));

    private static Appointment session() {
        ZonedDateTime start = ZonedDateTime.of(2027, 3, 8, 18, 30, 0, 0, ZoneId.of("America/Santiago"));
        return new Appointment(
                new ModuleId("mentoring"),
                "session-17",
                2,
                start,
                start.plusHours(1),
                "Sesión 1",
                "",
                "Hub Temuco",
                Attendee.invited("Telar", "mails@telar.example.org"),
                List.of(Attendee.invited("Ana Ñandú", "ana@example.org")),
                Appointment.State.CONFIRMED);
    }

    @Test
    void aReplyIsRead() {
        String reply = String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "PRODID:-//Example//Calendar//EN",
                "VERSION:2.0",
                "METHOD:REPLY",
                "BEGIN:VTIMEZONE",
                "TZID:America/Santiago",
                "BEGIN:STANDARD",
                "DTSTART:19700101T000000",
                "TZOFFSETFROM:-0300",
                "TZOFFSETTO:-0400",
                "END:STANDARD",
                "END:VTIMEZONE",
                "BEGIN:VEVENT",
                "UID:session-17.mentoring@" + INSTALLATION,
                "SEQUENCE:2",
                "DTSTAMP:20270302T090000Z",
                "DTSTART;TZID=America/Santiago:20270308T183000",
                "ORGANIZER:mailto:mails@telar.example.org",
                "ATTENDEE;CN=Ana;PARTSTAT=TENTATIVE;X-NUM-GUESTS=0:mailto:ana@example.org",
                "COMMENT:Llego tarde",
                "END:VEVENT",
                "END:VCALENDAR",
                "");
        assertEquals(
                List.of(new Reply(
                        new ModuleId("mentoring"),
                        "session-17",
                        2,
                        "ana@example.org",
                        Answer.TENTATIVE,
                        Instant.parse("2027-03-02T09:00:00Z"),
                        "Llego tarde")),
                calendar.replies(reply.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anInvitationIsWrittenAndItsAnswerIsUnderstood() {
        String request = new String(calendar.request(session()), StandardCharsets.UTF_8);
        assertTrue(request.contains("TZID:America/Santiago"), request);
        String answer = request.replace("METHOD:REQUEST", "METHOD:REPLY").replace("NEEDS-ACTION", "ACCEPTED");
        List<Reply> replies = calendar.replies(answer.getBytes(StandardCharsets.UTF_8));
        assertEquals(1, replies.size(), request);
        assertEquals(Answer.ACCEPTED, replies.getFirst().answer());
    }
}
