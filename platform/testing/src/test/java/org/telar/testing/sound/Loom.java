// SPDX-License-Identifier: Apache-2.0
package org.telar.testing.sound;

import org.telar.testing.sound.engine.Weave;

/** A module as it should be. */
public record Loom(Weave weave) {
    public static final int THREADS = 7;

    /** An enum and a switch make static fields that nobody wrote. */
    public enum Colour {
        RED,
        BLUE
    }

    public int strength(Colour colour) {
        return switch (colour) {
            case RED -> THREADS;
            case BLUE -> weave.tension();
        };
    }
}
