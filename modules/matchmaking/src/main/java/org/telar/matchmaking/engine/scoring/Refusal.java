// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

/**
 * Why a pair cannot be made.
 *
 * @param rule key of the name of what forbids it, mostly that of a {@link Rule}
 */
public record Refusal(String rule, Reason reason) {}
