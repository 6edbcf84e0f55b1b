// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Times that come again, in the five fields of POSIX's crontab: minute, hour, day of month, month, day of week. A field is
 * {@code *}, numbers, ranges {@code 1-5}, lists {@code 1,15}, steps {@code *}{@code /10}; months and days of the week may be
 * English names of three letters, Sunday is 0 or 7. When both days are restricted, either is enough, as POSIX wants it.
 *
 * <p>When summer time begins, a time in the hour that is left out moves to after it; when it ends, a time in the hour that
 * comes twice is its first, unless all hours are meant.
 */
final class Cron {
    private static final int FIELDS = 5;
    private static final int LAST_MINUTE = 59;
    private static final int LAST_HOUR = 23;
    private static final int LAST_DAY = 31;
    private static final int SUNDAY = 7;
    /** From one 29 February to the next there may be eight years, as from 2096 to 2104. */
    private static final int YEARS = 9;

    private static final List<String> MONTHS =
            List.of("", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final List<String> WEEKDAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");

    private final String text;
    private final BitSet minutes;
    private final BitSet hours;
    private final BitSet days;
    private final BitSet months;
    private final BitSet weekdays;
    private final boolean everyHour;
    private final boolean everyDay;
    private final boolean everyWeekday;

    private Cron(String text, String[] fields) {
        this.text = text;
        minutes = numbers(fields[0], 0, LAST_MINUTE, List.of());
        hours = numbers(fields[1], 0, LAST_HOUR, List.of());
        days = numbers(fields[2], 1, LAST_DAY, List.of());
        months = numbers(fields[3], 1, MONTHS.size() - 1, MONTHS);
        weekdays = numbers(fields[4], 0, SUNDAY, WEEKDAYS);
        if (weekdays.get(0)) {
            weekdays.set(SUNDAY);
        }
        everyHour = hours.cardinality() > LAST_HOUR;
        everyDay = fields[2].startsWith("*");
        everyWeekday = fields[4].startsWith("*");
    }

    /** @throws IllegalArgumentException when it is not such an expression, or never comes */
    static Cron of(String text) {
        var fields = text.strip().split("\\s+");
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("Cron '" + text + "' has " + fields.length
                    + " fields instead of minute, hour, day of month, month, day of week");
        }
        try {
            var cron = new Cron(text, fields);
            cron.next(Instant.EPOCH, ZoneId.of("UTC"));
            return cron;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Cron '" + text + "': " + e.getMessage(), e);
        }
    }

    private static BitSet numbers(String field, int least, int most, List<String> names) {
        var numbers = new BitSet();
        for (var part : field.split(",", -1)) {
            var stepped = part.split("/", 2);
            var step = stepped.length == 2 ? number(stepped[1], 1, most, List.of()) : 1;
            var range = stepped[0].split("-", 2);
            var all = stepped[0].equals("*");
            var first = all ? least : number(range[0], least, most, names);
            var last = all ? most : number(range[range.length - 1], least, most, names);
            if (stepped.length == 2 && !all && range.length == 1) {
                throw new IllegalArgumentException("the step in " + part + " needs a range or * before it");
            }
            if (last < first) {
                throw new IllegalArgumentException("the range " + part + " ends before it begins");
            }
            for (var i = first; i <= last; i += step) {
                numbers.set(i);
            }
        }
        return numbers;
    }

    private static int number(String word, int least, int most, List<String> names) {
        var named = names.indexOf(word.toUpperCase(Locale.ROOT));
        var number = word.matches("[0-9]{1,2}") ? Integer.parseInt(word) : word.isEmpty() ? -1 : named;
        if (number < least || number > most) {
            throw new IllegalArgumentException("'" + word + "' is not a number from " + least + " to " + most
                    + (names.isEmpty() ? "" : " or a name"));
        }
        return number;
    }

    /** The first time after this one. */
    Instant next(Instant after, ZoneId zone) {
        // the day before: its last hour may end after midnight where a day begins at one o'clock
        var first = LocalDate.ofInstant(after, zone).minusDays(1);
        return first.datesUntil(first.plusYears(YEARS))
                .filter(this::matches)
                .map(day -> next(day, after, zone))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("it never comes"));
    }

    private boolean matches(LocalDate day) {
        var byDay = days.get(day.getDayOfMonth());
        var byWeekday = weekdays.get(day.getDayOfWeek().getValue());
        return months.get(day.getMonthValue()) && (everyDay || everyWeekday ? byDay && byWeekday : byDay || byWeekday);
    }

    private Optional<Instant> next(LocalDate day, Instant after, ZoneId zone) {
        return hours.stream()
                .boxed()
                .flatMap(hour -> minutes.stream().mapToObj(minute -> day.atTime(LocalTime.of(hour, minute))))
                .flatMap(time -> instants(time, zone))
                .filter(time -> time.isAfter(after))
                .min(Instant::compareTo);
    }

    private Stream<Instant> instants(LocalDateTime time, ZoneId zone) {
        return everyHour
                ? zone.getRules().getValidOffsets(time).stream().map(time::toInstant)
                : Stream.of(time.atZone(zone).toInstant());
    }

    @Override
    public String toString() {
        return text;
    }
}
