// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking;

import java.util.Optional;
import org.telar.api.Event;

/**
 * A match was made known: the mentor sees whom she mentors from now on.
 *
 * @param match its id, see {@link Matches}
 * @param wave of the programme; empty for a wave of none
 * @param mentor the person in the kernel; empty while she is known from a list only
 * @param person whom she mentors, when that is a person whom the kernel knows
 * @param enterprise whom she mentors, when that is an enterprise
 */
public record MatchPublished(
        long match, Optional<Long> wave, Optional<Long> mentor, Optional<Long> person, Optional<Long> enterprise)
        implements Event {}
