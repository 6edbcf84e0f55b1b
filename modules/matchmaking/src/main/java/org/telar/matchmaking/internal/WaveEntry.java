// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.time.LocalDateTime;
import java.util.OptionalLong;

/**
 * A wave (ola, MAT-11) in the list of waves.
 *
 * @param created UTC
 * @param places how many mentees the mentors of the wave take together
 * @param approvedDraft the matching that was approved, if one was
 */
public record WaveEntry(
        long id,
        String name,
        LocalDateTime created,
        int mentors,
        int mentees,
        long places,
        OptionalLong approvedDraft) {}
