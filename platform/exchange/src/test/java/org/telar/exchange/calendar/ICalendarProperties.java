// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.telar.api.ModuleId;
import org.telar.exchange.calendar.Appointment.State;
import org.telar.exchange.calendar.Attendee.Answer;

class ICalendarProperties {
    /** It takes the local time of a change for UTC, and adds the offset: up to eleven hours in these zones. */
    private static final Duration READ_TOO_EARLY = Duration.ofHours(12);

    private static final ModuleId MODULE = new ModuleId("mentor-school");
    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
    private static final Attendee ORGANISER = Attendee.invited("Coordinación", "coordina@example.org");
    private static final Attendee EVA = Attendee.invited("Eva \"La\" Ñandú; 🎉, \r\nX:1", "eva@example.org");

    private final ICalendar calendars = new ICalendar("telar.example.org", Clock.fixed(NOW, ZoneOffset.UTC));

    private static Appointment appointment(
            int sequence, ZonedDateTime start, String title, String description, State state) {
        return new Appointment(
                MODULE,
                "session-17",
                sequence,
                start,
                start.plusHours(2),
                title,
                description,
                "Sede Ñuble, 2.º piso; sala \\3",
                ORGANISER,
                List.of(EVA),
                state);
    }

    private static Appointment session(int sequence, State state) {
        ZonedDateTime start = ZonedDateTime.of(2027, 4, 3, 22, 0, 0, 0, ZoneId.of("America/Santiago"));
        return appointment(sequence, start, "Sesión", "", state);
    }

    /** As another program does it: the library's own unfolding and parsing. */
    private static Calendar read(byte[] written) {
        try {
            return new CalendarBuilder().build(new StringReader(new String(written, StandardCharsets.UTF_8)));
        } catch (IOException | ParserException e) {
            throw new AssertionError(new String(written, StandardCharsets.UTF_8), e);
        }
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT).getFirst();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    /** Without a backslash before the end of a line, which the library misreads; the next test looks at how it is written. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of("a", "ñ", "🎉", "漢", ",", ";", ":", "\\", "\"", "n", "^'", " ", "\n", "-")
                        .list()
                        .ofMaxSize(200)
                        .map(parts -> String.join("", parts).replaceAll("\\\\+\n", "\n")),
                Arbitraries.strings().withCharRange(' ', '퟿').ofMaxLength(120));
    }

    @Provide
    Arbitrary<ZonedDateTime> times() {
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        "America/Santiago", "America/Bogota", "America/Mexico_City", "America/Cancun", "Pacific/Easter")
                .map(ZoneId::of);
        Arbitrary<LocalDateTime> moments = Arbitraries.integers()
                .between(0, 10 * 366 * 24 * 4)
                .map(quarter -> LocalDateTime.of(2024, 1, 1, 0, 0).plusMinutes(15L * quarter));
        return Combinators.combine(moments, zones).as(ZonedDateTime::of);
    }

    @net.jqwik.api.Property(tries = 300)
    void whatIsWrittenIsReadTheSame(
            @ForAll("texts") String title,
            @ForAll("texts") String description,
            @ForAll("times") ZonedDateTime start,
            @ForAll @IntRange(max = 9999) int sequence) {
        byte[] written = calendars.request(appointment(sequence, start, title, description, State.CONFIRMED));
        Calendar calendar = read(written);
        VEvent event = event(calendar);
        assertEquals("session-17.mentor-school@telar.example.org", value(event, Property.UID));
        assertText(title, value(event, Property.SUMMARY));
        assertText(description, value(event, Property.DESCRIPTION));
        assertEquals("Sede Ñuble, 2.º piso; sala \\3", value(event, Property.LOCATION));
        assertEquals(Integer.toString(sequence), value(event, Property.SEQUENCE));
        assertTime(start, event, Property.DTSTART);
        assertTime(start.plusHours(2), event, Property.DTEND);
        assertLines(written);
        assertOffset(calendar, start);
    }

    /** By code points, which a failure can show. */
    private static void assertText(String expected, String actual) {
        assertEquals(
                seen(expected).codePoints().boxed().toList(),
                actual.codePoints().boxed().toList());
    }

    private static String seen(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}&&[^\n]]", " ").strip();
    }

    /** The local time and its zone; what the zone means is in the VTIMEZONE. */
    private static void assertTime(ZonedDateTime expected, VEvent event, String property) {
        Property time = event.getProperty(property).orElseThrow();
        assertEquals(
                expected.getZone().getId(),
                time.getParameter("TZID").orElseThrow().getValue());
        assertEquals(DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").format(expected), time.getValue());
    }

    /** RFC 5545, 3.1: 75 octets, CRLF; and each line alone is UTF-8. */
    private static void assertLines(byte[] written) {
        String octets = new String(written, StandardCharsets.ISO_8859_1);
        assertTrue(octets.endsWith("\r\n"));
        for (String line : octets.split("\r\n")) {
            assertTrue(line.length() <= 75, line);
            byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
            assertEquals(-1, new String(bytes, StandardCharsets.UTF_8).indexOf('\uFFFD'), line);
            assertEquals(-1, line.indexOf('\n'));
        }
    }

    /** The VTIMEZONE says what the JDK says; the library that reads it misjudges the hours just before a change. */
    private static void assertOffset(Calendar calendar, ZonedDateTime time) {
        var change = time.getZone().getRules().nextTransition(time.toInstant());
        if (change != null && change.getInstant().isBefore(time.toInstant().plus(READ_TOO_EARLY))) {
            return;
        }
        VTimeZone zone = calendar.<VTimeZone>getComponents(Component.VTIMEZONE).getFirst();
        assertEquals(
                time.getZone().getId(),
                zone.getProperty(Property.TZID).orElseThrow().getValue());
        var offset = zone.getApplicableObservance(time)
                .<TzOffsetTo>getProperty(Property.TZOFFSETTO)
                .orElseThrow()
                .getOffset();
        assertEquals(time.getOffset(), offset);
    }

    @Example
    void aBackslashAtTheEndOfALineIsWritten() {
        ZonedDateTime start = session(0, State.CONFIRMED).start();
        byte[] written = calendars.request(appointment(0, start, "a\\\nb", "", State.CONFIRMED));
        String text = new String(written, StandardCharsets.UTF_8);
        assertTrue(text.contains("SUMMARY:a\\\\\\nb\r\n"), text);
    }

    @Example
    void peopleAreWrittenWithoutBreakingTheLine() {
        Calendar calendar = read(calendars.request(session(0, State.CONFIRMED)));
        var attendee = event(calendar).getProperties(Property.ATTENDEE).getFirst();
        assertEquals("mailto:eva@example.org", attendee.getValue());
        assertEquals(
                "Eva 'La' Ñandú; 🎉,  X:1",
                attendee.getParameter("CN").orElseThrow().getValue());
        assertEquals(
                "NEEDS-ACTION", attendee.getParameter("PARTSTAT").orElseThrow().getValue());
        assertEquals("TRUE", attendee.getParameter("RSVP").orElseThrow().getValue());
        assertEquals("mailto:coordina@example.org", value(event(calendar), Property.ORGANIZER));
        assertEquals(
                "REQUEST", calendar.getProperty(Property.METHOD).orElseThrow().getValue());
        assertTrue(
                calendar.validate().getEntries().isEmpty(), calendar.validate().toString());
    }

    @Example
    void aCancellationHasTheSameUidAndAHigherSequence() {
        VEvent request = event(read(calendars.request(session(3, State.CONFIRMED))));
        Calendar cancel = read(calendars.cancel(session(4, State.CANCELLED)));
        assertEquals("CANCEL", cancel.getProperty(Property.METHOD).orElseThrow().getValue());
        assertEquals(value(request, Property.UID), value(event(cancel), Property.UID));
        assertTrue(Integer.parseInt(value(request, Property.SEQUENCE))
                < Integer.parseInt(value(event(cancel), Property.SEQUENCE)));
        assertEquals("CANCELLED", value(event(cancel), Property.STATUS));
        assertTrue(cancel.validate().getEntries().isEmpty(), cancel.validate().toString());
    }

    @Example
    void aFeedHoldsManyAndNobodysAddress() {
        byte[] feed =
                calendars.feed("Mentorías: ola 1", List.of(session(0, State.CONFIRMED), session(1, State.CANCELLED)));
        Calendar calendar = read(feed);
        assertEquals(2, calendar.getComponents(Component.VEVENT).size());
        assertEquals(1, calendar.getComponents(Component.VTIMEZONE).size());
        assertTrue(!new String(feed, StandardCharsets.UTF_8).contains("@example.org"));
        assertTrue(read(calendars.feed("", List.of())).getComponents().isEmpty());
    }

    @Example
    void anAnswerIsReadHoweverItIsFolded() {
        String reply = "BEGIN:VCALENDAR\r\nPRODID:-//X//Y//EN\r\nVERSION:2.0\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\n"
                + "UID:session-17.mentor-school@telar.example.org\r\nDTSTAMP:20270302T080000Z\r\nSEQUENCE:3\r\n"
                + "DTSTART;TZID=Pacific SA Standard Time:20270403T220000\r\nORGANIZER:mailto:coordina@example.org\r\n"
                + "ATTENDEE;PARTSTAT=TENTATIVE;CN=Eva:MAILTO:eva@example.org\r\nCOMMENT:Ojalá 🎉\r\n"
                + "END:VEVENT\r\nEND:VCALENDAR\r\n";
        Reply expected = new Reply(
                MODULE,
                "session-17",
                3,
                "eva@example.org",
                Answer.TENTATIVE,
                Instant.parse("2027-03-02T08:00:00Z"),
                "Ojalá 🎉");
        byte[] plain = reply.getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of(expected), calendars.replies(plain));
        String octets = new String(plain, StandardCharsets.ISO_8859_1);
        int within = octets.indexOf("COMMENT") + 16;
        byte[] folded = (octets.substring(0, within) + "\r\n " + octets.substring(within))
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(List.of(expected), calendars.replies(folded));
    }

    @net.jqwik.api.Property(tries = 300)
    void whatIsNoAnswerGivesNone(@ForAll byte[] bytes) {
        assertEquals(List.of(), calendars.replies(bytes));
    }

    @Example
    void invitationsAndOthersAnswersAreNoAnswers() {
        assertEquals(List.of(), calendars.replies(calendars.request(session(0, State.CONFIRMED))));
        String foreign = "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:x@other.example\r\n"
                + "DTSTAMP:20270302T080000Z\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:eva@example.org\r\nEND:VEVENT\r\n"
                + "END:VCALENDAR\r\n";
        assertEquals(List.of(), calendars.replies(foreign.getBytes(StandardCharsets.UTF_8)));
    }

    @Example
    void wrongUseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> calendars.request(session(0, State.CANCELLED)));
        assertThrows(IllegalArgumentException.class, () -> calendars.cancel(session(0, State.CONFIRMED)));
        assertThrows(IllegalArgumentException.class, () -> session(-1, State.CONFIRMED));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ICalendar("two words", Clock.systemUTC()).feed("", List.of()));
    }

    /** Every connection that a URL opens asks the proxy selector first. */
    @Example
    void theNetworkIsNotAsked() {
        List<URI> asked = new CopyOnWriteArrayList<>();
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri);
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {
                asked.add(uri);
            }
        });
        try {
            byte[] written = calendars.request(session(0, State.CONFIRMED));
            String withUrl = new String(written, StandardCharsets.UTF_8)
                    .replace("METHOD:REQUEST", "METHOD:REPLY")
                    .replace("TZID:", "TZURL:http://127.0.0.1:9/zone\r\nTZID:")
                    .replace("PARTSTAT=NEEDS-ACTION", "PARTSTAT=ACCEPTED");
            assertEquals(
                    1,
                    calendars.replies(withUrl.getBytes(StandardCharsets.UTF_8)).size());
            assertEquals(List.of(), asked);
        } finally {
            ProxySelector.setDefault(before);
        }
    }
}
