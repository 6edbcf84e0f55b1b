// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.Permission;
import org.telar.api.Refusals;
import org.telar.api.User;

/** Refusals in the audit trail. */
public final class NotedRefusals implements Refusals {
    private static final Duration ONCE_IN = Duration.ofMinutes(10);
    private static final int MOST = 10_000;

    private final Logger log = LoggerFactory.getLogger(NotedRefusals.class);
    private final Recorder recorder;
    private final Clock clock;
    private final Map<Asked, Instant> lately = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Instant> eldest) {
            return size() > MOST;
        }
    };

    private record Asked(long account, Permission missing, Way way) {}

    public NotedRefusals(Recorder recorder, Clock clock) {
        this.recorder = recorder;
        this.clock = clock;
    }

    @Override
    public void refused(User user, Permission missing, Way way) {
        if (isNew(new Asked(user.account(), missing, way))) {
            try {
                recorder.refused(user, missing, "denied-" + way.name().toLowerCase(Locale.ROOT));
            } catch (RuntimeException e) {
                log.warn("That account {} asked for {} could not be noted", user.account(), missing, e);
            }
        }
    }

    private boolean isNew(Asked asked) {
        synchronized (lately) {
            Instant now = clock.instant();
            Instant before = lately.get(asked);
            if (before != null && now.isBefore(before.plus(ONCE_IN))) {
                return false;
            }
            lately.remove(asked);
            lately.put(asked, now);
            return true;
        }
    }
}
