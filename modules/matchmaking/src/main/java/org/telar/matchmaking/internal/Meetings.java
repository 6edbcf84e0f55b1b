// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
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
import org.telar.mail.Mails;
import org.telar.mail.Recipient;
import org.telar.mail.ShippedMails;
import org.telar.matchmaking.Match.State;
import org.telar.matchmaking.Mentored;
import org.telar.matchmaking.internal.MatchEntry.Meeting;
import org.telar.matchmaking.internal.store.MatchStore;
import org.telar.matchmaking.internal.store.Tables;

/**
 * The meeting in which the two of a match validate what they expect (MAT-06): planned, and told to both by mail with an
 * invitation for their calendars, as far as the shared database has their addresses and the user reaches them.
 */
public final class Meetings {
    private static final int LONGEST_PLACE = 400;
    private static final Duration LASTS = Duration.ofHours(1);
    private static final String INSTALLATION = "telar";

    private final MatchStore store;
    private final People people;
    private final Organisations organisations;
    private final Mails mails;
    private final Texts texts;
    private final ICalendar calendars;

    public Meetings(
            MatchStore store, People people, Organisations organisations, Mails mails, Texts texts, Clock clock) {
        this.store = store;
        this.people = people;
        this.organisations = organisations;
        this.mails = mails;
        this.texts = texts;
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
            if (match.state() != State.PUBLISHED) {
                return Optional.of(Message.of("matchmaking.step.not-now"));
            }
            return store.inTransaction(() -> {
                Meeting meeting =
                        new Meeting(at.withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime(), place.strip());
                int before = store.plan(id, meeting);
                invite(user, match, at, place.strip(), before);
                return Optional.empty();
            });
        });
    }

    private void invite(User user, MatchEntry match, ZonedDateTime at, String place, int sequence) {
        List<Recipient> both = Stream.concat(mentor(user, match).stream(), mentee(user, match).stream())
                .filter(one -> !one.address().isEmpty())
                .toList();
        if (both.isEmpty()) {
            return;
        }
        for (Recipient to : both) {
            String title = texts.text(
                    to.language(),
                    "matchmaking.meeting.title",
                    match.mentor().name(),
                    match.mentee().name());
            String about = texts.text(to.language(), "matchmaking.meeting.about");
            Appointment appointment = new Appointment(
                    Tables.MODULE,
                    name(match),
                    sequence,
                    at,
                    at.plus(LASTS),
                    title,
                    about,
                    place,
                    attendee(both.getFirst()),
                    both.stream().map(Meetings::attendee).toList(),
                    Appointment.State.CONFIRMED);
            mails.queue(ShippedMails.invitation(
                    to,
                    new ShippedMails.Event(title, at, at.plus(LASTS), place, about),
                    Invitation.of(Invitation.Method.REQUEST, calendars.request(appointment))));
        }
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
        return new Recipient(id, person.fullName(), person.mail(), user.language());
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
