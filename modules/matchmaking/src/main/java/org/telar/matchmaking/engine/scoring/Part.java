// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

/**
 * The points that one criterion gives to a pair, and why.
 *
 * @param criterion key of the criterion's name
 * @param max the most that it could have given
 */
public record Part(String criterion, int points, int max, Reason reason) {
    public Part {
        if (points < 0 || points > max) {
            throw new IllegalArgumentException(criterion + " gives " + points + " points, not 0 to " + max);
        }
    }
}
