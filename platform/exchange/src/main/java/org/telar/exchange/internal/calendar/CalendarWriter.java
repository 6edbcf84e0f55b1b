// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;
import org.telar.exchange.calendar.Appointment;
import org.telar.exchange.calendar.Appointment.State;
import org.telar.exchange.calendar.Attendee.Answer;

/** From appointments to iCalendar. */
public final class CalendarWriter {
    private static final String UNSEEN = "[\\p{Cc}\\p{Zl}\\p{Zp}&&[^\n]]";

    private final String installation;
    private final Clock clock;

    public CalendarWriter(String installation, Clock clock) {
        this.installation = installation;
        this.clock = clock;
    }

    public byte[] request(Appointment appointment) {
        if (appointment.state() != State.CONFIRMED || appointment.attendees().isEmpty()) {
            throw new IllegalArgumentException("Appointment " + appointment.id() + " is "
                    + appointment.state() + " for " + appointment.attendees().size()
                    + " attendees; a request needs a confirmed one with attendees");
        }
        return written(calendar("REQUEST"), List.of(appointment), true);
    }

    public byte[] cancel(Appointment appointment) {
        if (appointment.state() != State.CANCELLED) {
            throw new IllegalArgumentException("Appointment " + appointment.id() + " is not cancelled");
        }
        return written(calendar("CANCEL"), List.of(appointment), true);
    }

    public byte[] feed(String name, List<Appointment> appointments) {
        Calendar calendar = calendar("PUBLISH");
        calendar.add(new XProperty("X-WR-CALNAME", text(name)));
        return written(calendar, appointments, false);
    }

    private static Calendar calendar(String method) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Telar//Telar//EN"));
        calendar.add(new Version(new ParameterList(), "2.0"));
        calendar.add(new CalScale("GREGORIAN"));
        calendar.add(new Method(method));
        return calendar;
    }

    private byte[] written(Calendar calendar, List<Appointment> appointments, boolean withAttendees) {
        zones(appointments).forEach(calendar::add);
        appointments.forEach(appointment -> calendar.add(event(appointment, withAttendees)));
        StringWriter unfolded = new StringWriter();
        try {
            new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, unfolded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Lines.fold(unfolded.toString());
    }

    /** What a zone has to tell: from the first appointment to the last. */
    private record Span(Instant from, Instant to) {
        Span with(Span other) {
            return new Span(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
        }
    }

    private static List<net.fortuna.ical4j.model.component.VTimeZone> zones(List<Appointment> appointments) {
        Map<String, Span> spans = new TreeMap<>();
        for (Appointment appointment : appointments) {
            for (ZonedDateTime time : List.of(appointment.start(), appointment.end())) {
                spans.merge(time.getZone().getId(), new Span(time.toInstant(), time.toInstant()), Span::with);
            }
        }
        return spans.entrySet().stream()
                .map(zone -> new Zone(ZoneId.of(zone.getKey()))
                        .between(zone.getValue().from(), zone.getValue().to()))
                .toList();
    }

    private VEvent event(Appointment appointment, boolean withAttendees) {
        VEvent event = new VEvent(false);
        event.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Uid(appointment.id() + "." + appointment.module() + "@" + installation));
        event.add(new Sequence(appointment.sequence()));
        event.add(new DtStart<>(zone(appointment.start()), local(appointment.start())));
        event.add(new DtEnd<>(zone(appointment.end()), local(appointment.end())));
        event.add(new Summary(text(appointment.title())));
        event.add(new Status(appointment.state().name()));
        if (!appointment.description().isEmpty()) {
            event.add(new Description(text(appointment.description())));
        }
        if (!appointment.place().isEmpty()) {
            event.add(new Location(text(appointment.place())));
        }
        if (withAttendees) {
            org.telar.exchange.calendar.Attendee organiser = appointment.organiser();
            event.add(new Organizer(new ParameterList(name(organiser)), address(organiser)));
            appointment.attendees().forEach(attendee -> event.add(attendee(attendee)));
        }
        return event;
    }

    private static ParameterList zone(ZonedDateTime time) {
        return new ParameterList(List.of(new TzId(time.getZone().getId())));
    }

    /** The library would turn a zoned time into its own zone of that name, which was an hour off for America/Cancun. */
    private static LocalDateTime local(ZonedDateTime time) {
        return time.toLocalDateTime().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Attendee attendee(org.telar.exchange.calendar.Attendee invited) {
        List<Parameter> parameters = new ArrayList<>(name(invited));
        parameters.add(Role.REQ_PARTICIPANT);
        parameters.add(new PartStat(invited.answer().name().replace('_', '-')));
        parameters.add(invited.answer() == Answer.NEEDS_ACTION ? Rsvp.TRUE : Rsvp.FALSE);
        return new Attendee(new ParameterList(parameters), address(invited));
    }

    private static List<Parameter> name(org.telar.exchange.calendar.Attendee person) {
        // quotes and lines have no place in a parameter (RFC 5545, 3.1)
        String name = text(person.name()).replace('"', '\'').replace('\n', ' ');
        return name.isBlank() ? List.of() : List.of(new Cn(name));
    }

    private static URI address(org.telar.exchange.calendar.Attendee person) {
        try {
            return new URI("mailto", person.address().strip(), null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("An attendee's address cannot be written as mailto", e);
        }
    }

    /** Without white space around it, which readers drop. */
    private static String text(String text) {
        return text.replace("\r\n", "\n").replaceAll(UNSEEN, " ").strip();
    }
}
