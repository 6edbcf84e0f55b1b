// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.DtStamp;
import org.telar.api.ModuleId;
import org.telar.exchange.calendar.Attendee.Answer;
import org.telar.exchange.calendar.Reply;

/** Answers to invitations, as mail programs write them. */
public final class CalendarReader {
    private static final int MAILTO = "mailto:".length();

    private final Pattern uid;

    public CalendarReader(String installation) {
        uid = Pattern.compile("([A-Za-z0-9-]+)\\.([a-z][a-z0-9-]*)@" + Pattern.quote(installation));
    }

    public List<Reply> replies(byte[] bytes) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(Lines.unfold(bytes)));
            boolean isReply = value(calendar.getProperty(Property.METHOD))
                    .filter("REPLY"::equalsIgnoreCase)
                    .isPresent();
            return isReply
                    ? calendar.<CalendarComponent>getComponents(Component.VEVENT).stream()
                            .flatMap(this::answers)
                            .toList()
                    : List.of();
        } catch (ParserException | IllegalArgumentException | DateTimeException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Reply> answers(Component event) {
        Optional<Matcher> id =
                value(event.getProperty(Property.UID)).map(uid::matcher).filter(Matcher::matches);
        Optional<DtStamp> stamp = event.getProperty(Property.DTSTAMP);
        if (id.isEmpty() || stamp.isEmpty()) {
            return Stream.empty();
        }
        int sequence = value(event.getProperty(Property.SEQUENCE))
                .map(Integer::parseInt)
                .orElse(0);
        String comment = value(event.getProperty(Property.COMMENT)).orElse("");
        Instant written = stamp.get().getDate();
        return event.getProperties(Property.ATTENDEE).stream()
                .flatMap(attendee -> answer(attendee).stream()
                        .map(answer -> new Reply(
                                new ModuleId(id.get().group(2)),
                                id.get().group(1),
                                sequence,
                                address(attendee.getValue()),
                                answer,
                                written,
                                comment)));
    }

    private static Optional<Answer> answer(Property attendee) {
        Optional<Parameter> state = attendee.getParameter(Parameter.PARTSTAT);
        return state.map(Parameter::getValue)
                .flatMap(written -> Stream.of(Answer.values())
                        .filter(answer -> answer.name().equalsIgnoreCase(written.replace('-', '_')))
                        .findFirst());
    }

    private static String address(String calendarAddress) {
        return calendarAddress.regionMatches(true, 0, "mailto:", 0, MAILTO)
                ? calendarAddress.substring(MAILTO)
                : calendarAddress;
    }

    private static Optional<String> value(Optional<? extends Property> property) {
        return property.map(Property::getValue);
    }
}
