// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class OfficeZoneTest {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final ZoneId SANTIAGO = ZoneId.of("America/Santiago");
    /** The 11th in Madrid, still the 10th in Santiago. */
    private static final Instant NIGHT = Instant.parse("2027-03-11T02:00:00Z");

    private final AtomicReference<ZoneId> zone = new AtomicReference<>(MADRID);
    private final OfficeZone office = zone::get;

    @Test
    void aClockThatWasTakenBeforeTheCountryChangedTellsTheNewCountrysTime() {
        Clock clock = office.clock();
        assertEquals(MADRID, clock.getZone());
        zone.set(SANTIAGO);
        assertEquals(SANTIAGO, clock.getZone());
    }

    @Test
    void theDayIsThatOfTheOffice() {
        Clock clock = new OfficeClock(office, Clock.fixed(NIGHT, ZoneOffset.UTC));
        assertEquals(LocalDate.of(2027, 3, 11), LocalDate.now(clock));
        zone.set(SANTIAGO);
        assertEquals(LocalDate.of(2027, 3, 10), LocalDate.now(clock));
        assertEquals(NIGHT, clock.instant());
        assertEquals(LocalDate.of(2027, 3, 11), LocalDate.now(clock.withZone(MADRID)));
    }
}
