// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.time.LocalDateTime;
import java.util.OptionalLong;

/**
 * A wave (ola, MAT-11) in the list of waves.
 *
 * @param created UTC
 * @param mentors also without places, but not tutors who have none
 * @param places how many mentees the mentors of the wave take together
 * @param matched how many mentees have a mentor: matches that hold a place
 * @param published how many of these the mentors see
 * @param programme of which it is a wave; empty for a wave from lists alone
 * @param programmeWave the wave of the programme
 * @param peers the most mentees who meet their mentor together; 0 when each meets alone
 */
public record WaveEntry(
        long id,
        String name,
        LocalDateTime created,
        int mentors,
        int mentees,
        long places,
        int matched,
        int published,
        OptionalLong programme,
        OptionalLong programmeWave,
        int peers) {}
