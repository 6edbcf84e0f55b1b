// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Stands still until it is moved. */
public final class MovingClock extends Clock {
    private Instant now = Instant.parse("2027-03-01T12:00:00Z");

    public void move(Duration step) {
        now = now.plus(step);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("America/Santiago");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The clock is Santiago's");
    }
}
