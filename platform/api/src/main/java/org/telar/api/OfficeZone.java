// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

import java.time.Clock;
import java.time.ZoneId;

/** Where the country office looks at the clock. A service that is there whether or not the database is. */
public interface OfficeZone {
    /** As it is now: another one when the office has changed its country. */
    ZoneId zone();

    /** One that goes on telling the office's time when the office has changed its country. */
    default Clock clock() {
        return new OfficeClock(this, Clock.systemUTC());
    }
}
