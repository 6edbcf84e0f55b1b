// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class CronProperties {
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final ZoneId SANTIAGO = ZoneId.of("America/Santiago");

    /** A field as text, and the numbers that it means. */
    record Field(String text, Set<Integer> numbers) {
        private static Set<Integer> every(int first, int last, int step) {
            return IntStream.rangeClosed(first, last)
                    .filter(number -> (number - first) % step == 0)
                    .boxed()
                    .collect(Collectors.toSet());
        }

        static Arbitrary<Field> of(int least, int most) {
            var number = Arbitraries.integers().between(least, most);
            return Arbitraries.oneOf(
                    Arbitraries.just(new Field("*", every(least, most, 1))),
                    Arbitraries.integers()
                            .between(1, most)
                            .map(step -> new Field("*/" + step, every(least, most, step))),
                    number.map(one -> new Field("" + one, Set.of(one))),
                    Combinators.combine(number, number)
                            .as((a, b) -> new Field(
                                    Math.min(a, b) + "-" + Math.max(a, b), every(Math.min(a, b), Math.max(a, b), 1))),
                    number.set()
                            .ofMinSize(1)
                            .ofMaxSize(5)
                            .map(some -> new Field(
                                    some.stream().map(String::valueOf).collect(Collectors.joining(",")), some)));
        }
    }

    /** Looks at every minute; days are by day of the month only, or by day of the week only. */
    record Oracle(Field minute, Field hour, Field day, Field month, Field weekday) {
        String text() {
            return String.join(" ", minute.text, hour.text, day.text, month.text, weekday.text);
        }

        boolean matches(ZonedDateTime time) {
            return minute.numbers.contains(time.getMinute())
                    && hour.numbers.contains(time.getHour())
                    && day.numbers.contains(time.getDayOfMonth())
                    && month.numbers.contains(time.getMonthValue())
                    && weekday.numbers.contains(time.getDayOfWeek().getValue() % 7);
        }
    }

    @Provide
    Arbitrary<Oracle> oracles() {
        var allDays = new Field("*", Field.every(1, 31, 1));
        var allWeekdays = new Field("*", Field.every(0, 6, 1));
        var allMonths = new Field("*", Field.every(1, 12, 1));
        return Arbitraries.oneOf(
                Combinators.combine(Field.of(0, 59), Field.of(0, 23), Field.of(1, 31))
                        .as((minute, hour, day) -> new Oracle(minute, hour, day, allMonths, allWeekdays)),
                Combinators.combine(Field.of(0, 59), Field.of(0, 23), Field.of(0, 6))
                        .as((minute, hour, weekday) -> new Oracle(minute, hour, allDays, allMonths, weekday)));
    }

    @Property(tries = 300)
    void theNextTimeIsTheFirstMinuteThatMatches(
            @ForAll("oracles") Oracle oracle, @ForAll @LongRange(max = 4_000_000_000L) long second) {
        var after = Instant.ofEpochSecond(second);
        var next = Cron.of(oracle.text()).next(after, UTC);
        var minute = after.atZone(UTC).withSecond(0).plusMinutes(1);
        while (!oracle.matches(minute)) {
            minute = minute.plusMinutes(1);
        }
        assertEquals(minute.toInstant(), next, oracle.text());
    }

    @Property(tries = 300)
    void itNeverStandsStillWhateverTheClocksDo(
            @ForAll("oracles") Oracle oracle, @ForAll @LongRange(max = 4_000_000_000L) long second) {
        var cron = Cron.of(oracle.text());
        var time = Instant.ofEpochSecond(second);
        for (var i = 0; i < 5; i++) {
            var next = cron.next(time, SANTIAGO);
            assertTrue(next.isAfter(time), oracle.text());
            time = next;
        }
    }

    private static String next(String cron, String after) {
        return Cron.of(cron)
                .next(ZonedDateTime.parse(after + "[America/Santiago]").toInstant(), SANTIAGO)
                .atZone(SANTIAGO)
                .toOffsetDateTime()
                .toString();
    }

    /** Clocks go from 24:00 to 1:00 on 5 September 2026, and from 24:00 to 23:00 on 4 April 2026. */
    @Example
    void timesFollowTheOfficesClock() {
        assertEquals("2026-11-23T06:00-03:00", next("0 6 * * MON-FRI", "2026-11-20T06:00-03:00"));
        assertEquals("2026-09-06T01:30-03:00", next("30 0 * * *", "2026-09-05T12:00-04:00"), "left out");
        assertEquals("2026-04-04T23:30-03:00", next("30 23 * * *", "2026-04-04T12:00-03:00"), "the first of two");
        assertEquals("2026-04-05T23:30-04:00", next("30 23 * * *", "2026-04-04T23:30-03:00"), "not again");
        assertEquals("2026-04-04T23:00-04:00", next("*/30 * * * *", "2026-04-04T23:30-03:00"), "all hours");
        assertEquals("2026-09-06T01:00-03:00", next("*/30 * * * *", "2026-09-05T23:30-04:00"));
    }

    @Example
    void eitherOfTwoDaysIsEnough() {
        assertEquals("2026-11-27T00:00-03:00", next("0 0 13 * FRI", "2026-11-22T00:00-03:00"));
        assertEquals("2026-12-13T00:00-03:00", next("0 0 13 * FRI", "2026-12-11T00:00-03:00"));
        assertEquals("2026-11-29T00:00-03:00", next("0 0 * * 7", "2026-11-22T00:00-03:00"));
        assertEquals("2028-02-29T12:00-03:00", next("0 12 29 feb *", "2026-11-22T00:00-03:00"));
    }

    @Example
    void whatCannotBeReadIsNamed() {
        for (var wrong : new String[] {
            "",
            "* * * *",
            "* * * * * *",
            "60 * * * *",
            "* 24 * * *",
            "* * 0 * *",
            "* * * 13 *",
            "* * * * 8",
            "5-1 * * * *",
            "*/0 * * * *",
            "5/10 * * * *",
            "x * * * *",
            "1,,2 * * * *",
            "- * * * *",
            "* * * MON *",
            "0 0 31 FEB *"
        }) {
            var problem = assertThrows(IllegalArgumentException.class, () -> Cron.of(wrong), wrong);
            assertTrue(problem.getMessage().contains("'" + wrong + "'"), problem.getMessage());
        }
    }

    @Example
    void aLongPauseIsOneLookAway() {
        var after = Instant.parse("2097-01-01T00:00:00Z");
        assertEquals(
                Duration.ofDays(0),
                Duration.between(
                        Instant.parse("2104-02-29T00:00:00Z"),
                        Cron.of("0 0 29 2 *").next(after, UTC)));
    }
}
