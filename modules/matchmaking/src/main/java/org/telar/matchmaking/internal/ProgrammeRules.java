// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

/**
 * What a programme decides about its matching (MAT-02).
 *
 * @param fourEyes whether two people must approve each match
 * @param confidential whether gender and the gender that someone asks for count; they are never shown
 */
public record ProgrammeRules(boolean fourEyes, boolean confidential) {
    /** Also of a wave that belongs to no programme. */
    public static final ProgrammeRules USUAL = new ProgrammeRules(false, true);
}
