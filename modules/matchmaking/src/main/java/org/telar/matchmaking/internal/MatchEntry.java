// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.telar.matchmaking.Match;
import org.telar.matchmaking.Match.State;
import org.telar.matchmaking.Mentored;
import org.telar.matchmaking.engine.Pair;

/**
 * A match with the names of the two.
 *
 * @param mentorCode in the wave
 * @param menteeCode in the wave
 * @param proposedBy the account that approved it first
 * @param meeting when the two are to meet to validate what they expect
 */
public record MatchEntry(
        long id,
        long wave,
        OptionalLong programmeWave,
        Who mentor,
        Who mentee,
        Optional<Mentored> mentored,
        OptionalLong mentorPerson,
        int score,
        State state,
        LocalDate since,
        long proposedBy,
        Optional<Meeting> meeting,
        Optional<LocalDate> validated) {

    /** One of the two in the list of the wave. */
    public record Who(long id, String code, String name) {}

    /** @param at UTC @param place where, or a link; may be empty */
    public record Meeting(LocalDateTime at, String place) {}

    /** The two by their codes in the wave. */
    Pair pair() {
        return new Pair(mentor.code(), mentee.code());
    }

    Match match() {
        return new Match(programmeWave, mentorPerson, mentored, state, since, validated);
    }
}
