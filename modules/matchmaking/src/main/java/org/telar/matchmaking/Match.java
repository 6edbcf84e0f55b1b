// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A mentor and whom she mentors, by the keys of the shared database; names are asked of the kernel.
 *
 * @param wave of the programme; empty while the wave belongs to none
 * @param mentor the person; empty while she is known from a list only
 * @param mentored empty while she is known from a list only
 * @param since the day on which it came to this state
 * @param validated the day on which the two met to validate what they expect (MAT-06)
 */
public record Match(
        OptionalLong wave,
        OptionalLong mentor,
        Optional<Mentored> mentored,
        State state,
        LocalDate since,
        Optional<LocalDate> validated) {

    /** How far a match has come; a small state machine. */
    public enum State {
        /** One of the team has approved it, and another one has to, too. */
        PROPOSED,
        APPROVED,
        /** The mentor sees it. */
        PUBLISHED,
        /** The two have met and agreed on what they expect: the last step of matching. */
        VALIDATED,
        PAUSED,
        /** One of the two, or the team, did not want it before it began. */
        DECLINED,
        ENDED;

        /** What can come next, apart from going on after a pause; empty at an end. */
        public Set<State> next() {
            return switch (this) {
                case PROPOSED -> EnumSet.of(APPROVED, DECLINED);
                case APPROVED -> EnumSet.of(PUBLISHED, DECLINED);
                case PUBLISHED -> EnumSet.of(VALIDATED, PAUSED, DECLINED, ENDED);
                case VALIDATED -> EnumSet.of(PAUSED, ENDED);
                case PAUSED -> EnumSet.of(PUBLISHED, VALIDATED, ENDED);
                case DECLINED, ENDED -> EnumSet.noneOf(State.class);
            };
        }

        /** Whether it takes one of the mentor's places. */
        public boolean holdsPlace() {
            return this != DECLINED && this != ENDED;
        }

        /** Whether the mentor sees it, and with it whom she mentors. */
        public boolean isPublic() {
            return this == PUBLISHED || this == VALIDATED || this == PAUSED;
        }

        /** Whether one has to say why. */
        public boolean needsReason() {
            return this == PAUSED || this == DECLINED || this == ENDED;
        }
    }
}
