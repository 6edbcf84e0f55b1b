// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

/**
 * The wave of a programme that a wave here is matched for.
 *
 * @param name of the wave with that of the programme
 * @param country of the programme, ISO 3166-1 alpha-2
 */
public record ProgrammeWave(long id, long programme, String country, String name) {}
