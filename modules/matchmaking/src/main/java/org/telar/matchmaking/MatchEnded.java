// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking;

import java.time.LocalDate;
import java.util.Optional;
import org.telar.api.Event;

/**
 * A match is over, or was declined before it began: its place is free again.
 *
 * @param match its id, see {@link Matches}
 * @param wave of the programme; empty for a wave of none
 * @param declined whether it ended before it began
 */
public record MatchEnded(long match, Optional<Long> wave, LocalDate day, boolean declined) implements Event {}
