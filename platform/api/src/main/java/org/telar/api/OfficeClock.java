// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Asks for the office's zone whenever it is asked. */
final class OfficeClock extends Clock {
    private final OfficeZone office;
    private final Clock ticks;

    OfficeClock(OfficeZone office, Clock ticks) {
        this.office = office;
        this.ticks = ticks;
    }

    @Override
    public ZoneId getZone() {
        return office.zone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return ticks.withZone(zone);
    }

    @Override
    public Instant instant() {
        return ticks.instant();
    }
}
