// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait before a mail is tried again. The pauses grow: a server that lets unknown senders wait is content with
 * the first ones (minutes), a mailbox that is full or a server in repair needs the last ones. Together they are somewhat
 * over four days, within what RFC 5321, 4.5.4.1, asks of senders (at least 4 to 5 days in all).
 */
public final class Patience {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24),
            Duration.ofHours(36));

    private static final Duration LONGEST_UNREACHABLE = Duration.ofMinutes(10);
    private static final Duration FIRST_UNREACHABLE = Duration.ofSeconds(15);

    /** @param tries at least 1; empty when it is time to give up */
    public Optional<Duration> pauseAfter(int tries) {
        return tries <= PAUSES.size() ? Optional.of(PAUSES.get(tries - 1)) : Optional.empty();
    }

    /** How long to leave a server alone that could not be reached; twice as long each time. @param times at least 1 */
    public Duration pauseAfterUnreachable(int times) {
        int doublings = Math.min(times - 1, 10);
        Duration pause = FIRST_UNREACHABLE.multipliedBy(1L << doublings);
        return pause.compareTo(LONGEST_UNREACHABLE) < 0 ? pause : LONGEST_UNREACHABLE;
    }
}
