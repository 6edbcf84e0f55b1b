// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

import java.time.ZoneId;

/** Where the country office looks at the clock. A service that is there whether or not the database is. */
public interface OfficeZone {
    ZoneId zone();
}
