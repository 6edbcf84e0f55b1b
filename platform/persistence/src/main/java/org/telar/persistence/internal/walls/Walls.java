// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.walls;

/**
 * Which walls stand; in Telar, and in the database where it can have one. Both do, but in tests that show that each holds
 * by itself.
 */
public record Walls(boolean first, boolean second) {
    public static final Walls BOTH = new Walls(true, true);
}
