// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.participation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One step in the history of a participation.
 *
 * @param day on which it came to this standing
 * @param reason may be empty
 * @param account of who recorded it
 */
public record Step(Standing standing, LocalDate day, String reason, long account, Instant recorded) {}
