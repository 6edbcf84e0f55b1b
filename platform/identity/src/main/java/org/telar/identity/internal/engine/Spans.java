// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.time.Duration;
import org.telar.api.Message;

/** How long to wait, rounded up, so that whoever waits as long as told is let in. */
public final class Spans {
    private static final int TWO_MINUTES = 120;
    private static final int MINUTE = 60;

    private Spans() {}

    /** The sentence for whoever tried too often. */
    public static Message slowed(Duration wait) {
        return Message.of("identity.slowed", words(wait));
    }

    public static Message words(Duration wait) {
        long seconds = seconds(wait);
        return seconds < TWO_MINUTES
                ? Message.of("identity.seconds", seconds)
                : Message.of("identity.minutes", (seconds + MINUTE - 1) / MINUTE);
    }

    public static long seconds(Duration wait) {
        return wait.plusNanos(999_999_999).toSeconds();
    }
}
