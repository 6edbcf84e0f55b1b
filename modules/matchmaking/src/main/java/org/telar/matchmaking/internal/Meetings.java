// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.telar.api.AccessDenied;
import org.telar.api.Message;
import org.telar.api.Texts;
import org.telar.api.User;
import org.telar.exchange.calendar.Appointment;
import org.telar.exchange.calendar.Attendee;
import org.telar.exchange.calendar.ICalendar;
import org.telar.kernel.organisations.Organisations;
import org.telar.kernel.organisations.Registry;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;
import org.telar.mail.Invitation;
import org.telar.mail.Mail;
import org.telar.mail.Mails;
import org.telar.mail.Recipient;
import org.telar.mail.ShippedMails;
import org.telar.matchmaking.Mentored;
import org.telar.matchmaking.internal.MatchEntry.Meeting;
import org.telar.matchmaking.internal.store.MatchStore;
import org.telar.matchmaking.internal.store.MeetingStore;
import org.telar.matchmaking.internal.store.Tables;
import org.telar.persistence.ConcurrentChange;

/**
 * The meeting in which the two of a match validate what they expect (MAT-06): planned, and told to both by mail with an
 * invitation for their calendars, as far as the shared database has their addresses and the user reaches them.
 */
public final class Meetings {
    private static final int LONGEST_PLACE = 400;
    private static final Duration LASTS = Duration.ofHours(1);
    private static final String INSTALLATION = "telar";
    private static final User TELAR = new User(0, "", Locale.of("es"), Set.of(People.SEE.id(), Registry.SEE.id()));

    private static final Optional<Message> NOT_NOW = Optional.of(Message.of("matchmaking.step.not-now"));

    private final MatchStore store;
    private final MeetingStore meetings;
    private final People people;
    private final Organisations organisations;
    private final Mails mails;
    private final Texts texts;
    private final Clock clock;
    private final ICalendar calendars;

    /** @param clock in the office's time zone */
    public Meetings(Tables tables, People people, Organisations organisations, Mails mails, Texts texts, Clock clock) {
        store = tables.matches();
        meetings = tables.meetings();
        this.people = people;
        this.organisations = organisations;
        this.mails = mails;
        this.texts = texts;
        this.clock = clock;
        calendars = new ICalendar(INSTALLATION, clock);
    }

    /**
     * Plans it, or plans it anew.
     *
     * @param place where, or a link; may be empty
     * @return what stands against it; empty when it is done
     */
    public Optional<Message> plan(User user, long id, ZonedDateTime at, String place) {
        if (place.strip().length() > LONGEST_PLACE) {
            return Optional.of(
                    Message.of("matchmaking.meeting.place-length", place.strip().length(), LONGEST_PLACE));
        }
        return store.as(user, Permissions.FOLLOW, () -> {
            MatchEntry match = store.find(id).orElseThrow(() -> new AccessDenied(Permissions.FOLLOW));
            return planned(user, match, at, place.strip());
        });
    }

    private Optional<Message> planned(User user, MatchEntry match, ZonedDateTime at, String place) {
        Meeting meeting = new Meeting(at.withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime(), place);
        try {
            return store.inTransaction(() -> {
                OptionalInt before = meetings.plan(match.id(), meeting);
                if (before.isEmpty()) {
                    return NOT_NOW;
                }
                List<Recipient> both = both(user, match);
                both.forEach(to -> mails.queue(invitation(to, both, match, at, place, before.getAsInt())));
                return Optional.empty();
            });
        } catch (ConcurrentChange e) {
            return Optional.of(e.reason());
        }
    }

    /** The match is over: a meeting that was still to come goes from the calendars of both. For Telar itself. */
    void callOff(long id) {
        store.asTelar(
                "the meeting of a match that is over",
                () -> store.inTransaction(() -> {
                    store.find(id)
                            .ifPresent(match -> match.meeting()
                                    .map(meeting ->
                                            meeting.at().atZone(ZoneOffset.UTC).withZoneSameInstant(clock.getZone()))
                                    .filter(at -> at.toInstant().isAfter(clock.instant()))
                                    .ifPresent(at -> callOff(match, at)));
                    return id;
                }));
    }

    private void callOff(MatchEntry match, ZonedDateTime at) {
        String place = match.meeting().map(Meeting::place).orElse("");
        int told = meetings.callOff(match.id());
        List<Recipient> both = both(TELAR, match);
        both.forEach(to -> mails.queue(cancellation(to, both, match, at, place, told)));
    }

    private List<Recipient> both(User user, MatchEntry match) {
        return Stream.concat(mentor(user, match).stream(), mentee(user, match).stream())
                .filter(one -> !one.address().isEmpty())
                .toList();
    }

    private Mail invitation(
            Recipient to, List<Recipient> both, MatchEntry match, ZonedDateTime at, String place, int sequence) {
        ShippedMails.Event event = event(to, match, at, place);
        Appointment appointment = appointment(event, both, match, sequence, Appointment.State.CONFIRMED);
        return ShippedMails.invitation(
                to, event, Invitation.of(Invitation.Method.REQUEST, calendars.request(appointment)));
    }

    private Mail cancellation(
            Recipient to, List<Recipient> both, MatchEntry match, ZonedDateTime at, String place, int sequence) {
        ShippedMails.Event event = event(to, match, at, place);
        Appointment appointment = appointment(event, both, match, sequence, Appointment.State.CANCELLED);
        return ShippedMails.cancellation(
                to, event, Invitation.of(Invitation.Method.CANCEL, calendars.cancel(appointment)));
    }

    private ShippedMails.Event event(Recipient to, MatchEntry match, ZonedDateTime at, String place) {
        String title = texts.text(
                to.language(),
                "matchmaking.meeting.title",
                match.mentor().name(),
                match.mentee().name());
        String about = texts.text(to.language(), "matchmaking.meeting.about");
        return new ShippedMails.Event(title, at, at.plus(LASTS), place, about);
    }

    private Appointment appointment(
            ShippedMails.Event event, List<Recipient> both, MatchEntry match, int sequence, Appointment.State state) {
        return new Appointment(
                Tables.MODULE,
                name(match),
                sequence,
                event.start(),
                event.end(),
                event.title(),
                event.description(),
                event.place(),
                attendee(both.getFirst()),
                both.stream().map(Meetings::attendee).toList(),
                state);
    }

    /** With the moment of the first step, as matches of another installation have the same keys. */
    private String name(MatchEntry match) {
        long first = store.history(match.id()).getFirst().recorded().toEpochSecond(ZoneOffset.UTC);
        return "match-" + match.id() + "-" + first;
    }

    private static Attendee attendee(Recipient one) {
        return Attendee.invited(one.name(), one.address());
    }

    private Optional<Recipient> mentor(User user, MatchEntry match) {
        return match.mentorPerson().isPresent()
                ? person(user, match.mentorPerson().getAsLong())
                : Optional.empty();
    }

    private Optional<Recipient> mentee(User user, MatchEntry match) {
        return match.mentored()
                .flatMap(one ->
                        one.kind() == Mentored.Kind.PERSON ? person(user, one.id()) : enterprise(user, one.id()));
    }

    private Optional<Recipient> person(User user, long id) {
        return user.may(People.SEE)
                ? people.find(user, id).map(found -> recipient("person/" + id, found.value(), user))
                : Optional.empty();
    }

    private static Recipient recipient(String id, Person person, User user) {
        return new Recipient(id, person.fullName(), person.mail(), person.correspondence(user.language()));
    }

    private Optional<Recipient> enterprise(User user, long id) {
        return user.may(Registry.SEE)
                ? organisations
                        .enterprises()
                        .find(user, id)
                        .map(found -> found.value().about())
                        .map(about -> new Recipient("organisation/" + id, about.name(), about.mail(), user.language()))
                : Optional.empty();
    }
}
