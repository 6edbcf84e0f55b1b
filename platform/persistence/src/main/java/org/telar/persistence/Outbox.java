// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.telar.api.Message;
import org.telar.api.Permission;
import org.telar.api.User;

/**
 * Events that do not reach a listener, for administrators: the OSGi service is there while the database is up. A listener
 * hears of events in the order in which they were told, so one that fails keeps those behind it waiting; other listeners
 * do not notice.
 */
public interface Outbox {
    /** Everything here. */
    Permission MANAGE = new Permission("persistence.outbox");

    /** Of each listener that is stuck the event at which it is; who waits longest comes first. */
    List<Stuck> stuck(User user);

    /** Lets it be tried at once instead of after its pause; false when it is not waiting any more. */
    boolean retry(User user, Stuck stuck);

    /** Has this listener never hear of this event, and go on with the next; false when it is not waiting any more. */
    boolean drop(User user, Stuck stuck);

    /**
     * Forgets a listener that will not come back, with all that waits for it.
     *
     * @return false when it runs here now: stop its module first
     */
    boolean forget(User user, String listener);

    /**
     * A delivery that failed, or that waits for a listener which is away for minutes.
     *
     * @param listener its id
     * @param eventType name of the event's class
     * @param event number of the event, in the order of telling
     * @param tries how often it failed
     * @param cause class and message of the last failure; empty when it was never tried
     * @param since when it was told
     * @param nextTry empty when the listener is away or is being called
     * @param waiting how many events wait for this listener, this one included
     * @param here whether the listener runs on this node
     */
    record Stuck(
            String listener,
            String eventType,
            long event,
            int tries,
            Optional<String> cause,
            Instant since,
            Optional<Instant> nextTry,
            long waiting,
            boolean here) {
        /** What is wrong and what helps, for a person. */
        public Message explanation() {
            return cause.map(text -> Message.of("persistence.outbox.failing", listener, tries, text, waiting))
                    .orElseGet(() -> Message.of("persistence.outbox.away", listener, waiting));
        }
    }
}
