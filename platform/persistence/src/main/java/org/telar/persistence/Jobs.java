// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.telar.api.Message;
import org.telar.api.Permission;
import org.telar.api.User;

/** What runs at set times, for administrators; the OSGi service is there while the database is up. */
public interface Jobs {
    /** Everything here. */
    Permission MANAGE = new Permission("persistence.jobs");

    /** All jobs that were ever seen and not forgotten, by id. */
    List<State> all(User user);

    /**
     * Has it run within seconds, on one of the nodes that have it, and once more when it is running now; its next regular
     * time is then counted from its end. False when there is no such job.
     */
    boolean runNow(User user, String id);

    /** Forgets what is known of a job that is gone for good; false when it is here now. */
    boolean forget(User user, String id);

    /**
     * @param cron as {@link org.telar.api.Job#cron}
     * @param next when it is due; in the past when it is running or when no node has it
     * @param began of the last run or of the one that is under way
     * @param ended of the last run; empty while one is under way
     * @param failure class and message of what the last run threw
     * @param here whether its module runs on this node
     */
    record State(
            String id,
            String cron,
            Instant next,
            Optional<Instant> began,
            Optional<Instant> ended,
            Optional<String> failure,
            boolean here) {
        public boolean running() {
            return began.isPresent() && ended.isEmpty();
        }

        /** How the job is, for a person. */
        public Message explanation() {
            if (!here) {
                return Message.of("persistence.jobs.away", id);
            }
            Message name = Message.of("job." + id);
            if (running()) {
                return Message.of("persistence.jobs.running", name);
            }
            if (ended.isEmpty()) {
                return Message.of("persistence.jobs.waiting", name);
            }
            return failure.map(text -> Message.of("persistence.jobs.failed", name, text))
                    .orElseGet(() -> Message.of("persistence.jobs.done", name));
        }
    }
}
