// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.time.LocalDateTime;
import org.telar.matchmaking.Match.State;

/**
 * One step in the history of a match.
 *
 * @param recorded UTC
 * @param reason may be empty
 * @param account of who recorded it
 */
public record MatchStep(State state, LocalDateTime recorded, String reason, long account) {}
