// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * VTIMEZONE from the JDK's rules, whose updates come with the JDK: those of the library are as old as its release, and
 * Chile and Mexico have changed theirs at short notice. It holds for the time that it is asked for, in plain steps.
 */
record Zone(ZoneId id) {
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    VTimeZone between(Instant from, Instant to) {
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(id.getId()));
        ZoneRules rules = id.getRules();
        Instant first = lastStandardTime(rules, from);
        ZoneOffset offset = rules.getOffset(first);
        zone.add(observance(first, LONG_AGO, offset, offset));
        ZoneOffsetTransition next = rules.nextTransition(first);
        while (next != null && !next.getInstant().isAfter(to)) {
            zone.add(observance(
                    next.getInstant(), next.getDateTimeBefore(), next.getOffsetBefore(), next.getOffsetAfter()));
            next = rules.nextTransition(next.getInstant());
        }
        return zone;
    }

    /** Readers take summer time for a difference from a standard time, which therefore must stand there too. */
    private static Instant lastStandardTime(ZoneRules rules, Instant moment) {
        Instant standard = moment;
        while (rules.isDaylightSavings(standard) && rules.previousTransition(standard) != null) {
            standard = rules.previousTransition(standard).getInstant().minusSeconds(1);
        }
        return standard;
    }

    private Observance observance(Instant moment, LocalDateTime begins, ZoneOffset before, ZoneOffset after) {
        Observance observance = id.getRules().isDaylightSavings(moment) ? new Daylight() : new Standard();
        observance.add(new DtStart<>(begins));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        observance.add(
                new TzName(DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(moment.atZone(id))));
        return observance;
    }
}
