// SPDX-License-Identifier: Apache-2.0
package org.telar.recruitment.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.recruitment.internal.engine.Call.State;
import org.telar.recruitment.internal.engine.Terms.Audience;
import org.telar.recruitment.internal.engine.Terms.Source;

/** REC-08, REC-18, REC-23. */
class CallTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    private static Terms terms(String name, LocalDate opens, LocalDate closes, int target) {
        return new Terms(name, Audience.MENTORS, opens, closes, target, Set.of(), Optional.empty());
    }

    private static Call call(LocalDate opens, LocalDate closes) {
        return new Call(terms("Ola 1", opens, closes, 126), Optional.empty());
    }

    private static Stored<Call> stored(long id, LocalDate opens, LocalDate closes) {
        return new Stored<>(id, 0, call(opens, closes));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-28, PLANNED",
        "2027-03-01, OPEN",
        "2027-03-31, OPEN",
        "2027-04-01, CLOSED",
    })
    void itIsOpenFromItsFirstToItsLastDay(LocalDate today, State state) {
        assertEquals(state, call(FIRST, LAST).state(today));
    }

    @Test
    void aDayIsEnoughForACall() {
        Call call = call(FIRST, FIRST);
        assertEquals(State.OPEN, call.state(FIRST));
        assertEquals(0, call.daysLeft(FIRST));
        assertTrue(call.terms().flaws().isEmpty());
    }

    @Test
    void daysAreCountedToTheLastAndToTheFirstDay() {
        assertEquals(30, call(FIRST, LAST).daysLeft(FIRST));
        assertEquals(1, call(FIRST, LAST).daysToOpening(FIRST.minusDays(1)));
    }

    @Test
    void itCanBeClosedEarlyAndReopenedUntilItsLastDay() {
        Call closed = call(FIRST, LAST).closed(FIRST);
        assertEquals(State.CLOSED, closed.state(FIRST));
        assertTrue(closed.canReopen(LAST));
        assertFalse(closed.canReopen(LAST.plusDays(1)));
        assertFalse(call(FIRST, LAST).canReopen(LAST));
        assertEquals(State.OPEN, closed.reopened().state(LAST));
    }

    @Test
    void theMostUrgentComesFirst() {
        LocalDate today = LocalDate.of(2027, 3, 10);
        List<Stored<Call>> sorted = Stream.of(
                        stored(1, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 31)),
                        new Stored<>(
                                2,
                                0,
                                call(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 4, 30))
                                        .closed(LocalDate.of(2027, 3, 9))),
                        stored(3, LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 2)),
                        stored(4, LocalDate.of(2027, 5, 1), LocalDate.of(2027, 8, 2)),
                        stored(5, FIRST, LAST),
                        stored(7, FIRST, today),
                        stored(6, FIRST, today))
                .sorted(Call.mostUrgentFirst(today))
                .toList();
        assertEquals(
                List.of(6L, 7L, 5L, 4L, 3L, 2L, 1L),
                sorted.stream().map(Stored::id).toList());
    }

    @Test
    void eachFlawOfTheTermsIsToldWithItsFieldAndValue() {
        assertEquals(
                List.of(
                        new Flaw("name", Message.of("recruitment.flaw.no-name", 120)),
                        new Flaw("opens", Message.of("recruitment.flaw.year", 27, 2000, 2099)),
                        new Flaw("target", Message.of("recruitment.flaw.target", 0, 100_000))),
                terms("  ", FIRST.withYear(27), LAST, 0).flaws());
        assertEquals(
                List.of(
                        new Flaw("name", Message.of("recruitment.flaw.too-long", 121, 120)),
                        new Flaw("closes", Message.of("recruitment.flaw.closes-first", 30L)),
                        new Flaw("target", Message.of("recruitment.flaw.target", 100_001, 100_000))),
                terms("x".repeat(121), LAST, FIRST, 100_001).flaws());
        assertEquals(
                List.of(
                        new Flaw("wave", Message.of("recruitment.flaw.too-long", 121, 120)),
                        new Flaw("closes", Message.of("recruitment.flaw.year", 2100, 2000, 2099))),
                new Terms(
                                "Ola",
                                Audience.MENTORS,
                                FIRST,
                                LAST.withYear(2100),
                                1,
                                Set.of(),
                                Optional.of(Wave.named("x".repeat(121))))
                        .flaws());
    }

    @Test
    void whatIsAtTheLimitsIsGood() {
        assertEquals(
                List.of(),
                terms("x", LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31), 1)
                        .flaws());
        assertEquals(List.of(), terms("x".repeat(120), FIRST, LAST, 100_000).flaws());
    }

    @Test
    void blanksAroundWordsAreDroppedAndSourcesAreInOrder() {
        Terms terms = new Terms(
                " Ola 1 ",
                Audience.ENTERPRISES,
                FIRST,
                LAST,
                60,
                Set.of(Source.MINISTRIES, Source.PROFESSIONAL_NETWORKS, Source.MULTIPLIERS),
                Optional.of(Wave.named("  ")));
        assertEquals("Ola 1", terms.name());
        assertEquals(Optional.empty(), terms.wave());
        assertEquals(
                List.of(Source.PROFESSIONAL_NETWORKS, Source.MULTIPLIERS, Source.MINISTRIES),
                List.copyOf(terms.sources()));
    }
}
