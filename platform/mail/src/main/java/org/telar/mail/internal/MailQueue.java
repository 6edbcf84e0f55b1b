// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.mail.internal.engine.Backlog;
import org.telar.mail.internal.engine.Condition;
import org.telar.mail.internal.store.BacklogStore;

/** The queue as a whole, for administrators. Every method checks what the user may do. Safe for many threads. */
public final class MailQueue {
    private final BacklogStore store;
    private final Supplier<Condition> condition;
    private final Runnable hurry;
    private final Clock clock;

    /**
     * @param hurry has the mail server be tried at once
     * @param clock in the office's time zone
     */
    public MailQueue(BacklogStore store, Supplier<Condition> condition, Runnable hurry, Clock clock) {
        this.store = store;
        this.condition = condition;
        this.hurry = hurry;
        this.clock = clock;
    }

    /** Where staff look at the clock. */
    public ZoneId zone() {
        return clock.getZone();
    }

    public Backlog backlog(User user) {
        return store.as(user, Deliveries.SEE, store::backlog);
    }

    /** What keeps all mails from being sent, if anything does. */
    public Optional<Message> trouble(User user) {
        user.require(Deliveries.SEE);
        return condition.get().trouble();
    }

    /** Tries what waits within seconds, however long its pause is. */
    public void tryNow(User user) {
        store.as(user, Deliveries.SEND, () -> store.hurry(clock.instant()));
        hurry.run();
    }

    /** Queues once more all that has failed and whose content is still there. @return how many mails */
    public long sendFailedAgain(User user) {
        return store.as(user, Deliveries.SEND, () -> store.again(clock.instant()));
    }
}
