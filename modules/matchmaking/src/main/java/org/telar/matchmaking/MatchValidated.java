// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking;

import java.time.LocalDate;
import java.util.Optional;
import org.telar.api.Event;

/**
 * Mentor and mentee have met and agreed on what they expect of each other (MAT-06): mentoring can begin.
 *
 * @param match its id, see {@link Matches}
 * @param wave of the programme; empty for a wave of none
 * @param day on which they met
 */
public record MatchValidated(long match, Optional<Long> wave, LocalDate day) implements Event {}
