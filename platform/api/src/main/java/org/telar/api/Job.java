// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

/**
 * Work at set times. Register it as a service. Where several nodes share a database, one of them does it; a time that was
 * missed because none was up is made up for once.
 */
public interface Job {
    /** Stable, starts with the module's id: {@code kernel.remind-deliverables}; the text {@code job.<id>} is its name. */
    String id();

    /** Minute, hour, day of month, month, day of week, in the office's time zone: {@code 0 6 * * MON-FRI}. */
    String cron();

    /** What it throws is shown to administrators, and does not keep the next time from coming. */
    void run() throws Exception;
}
