// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.telar.api.Change;
import org.telar.api.Message;
import org.telar.api.Permission;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.mail.internal.engine.Condition;
import org.telar.mail.internal.engine.Delivery;
import org.telar.mail.internal.engine.Delivery.State;
import org.telar.mail.internal.store.MailStore;

/**
 * The delivery log, for staff. Every method checks what the user may do. A delivery has no place and no wave: who has the
 * permission everywhere reaches all, who has it within a scope none. Safe for many threads.
 */
public final class Deliveries {
    public static final Permission SEE = new Permission("mail.see");

    /** Send something once more. */
    public static final Permission SEND = new Permission("mail.send");

    private final MailStore store;
    private final Supplier<Condition> condition;
    private final Clock clock;

    /** @param clock in the office's time zone */
    public Deliveries(MailStore store, Supplier<Condition> condition, Clock clock) {
        this.store = store;
        this.condition = condition;
        this.clock = clock;
    }

    /** Where staff look at the clock. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** What keeps all mails from being sent, if anything does. */
    public Optional<Message> trouble(User user) {
        user.require(SEE);
        return condition.get().trouble();
    }

    /**
     * The newest first.
     *
     * @param words in the recipient's id, the masked address or the template; empty for all
     */
    public List<Stored<Delivery>> find(User user, String words, Optional<State> state, int offset, int limit) {
        return store.as(user, SEE, () -> store.find(words, state, offset, limit));
    }

    public int count(User user, String words, Optional<State> state) {
        return store.as(user, SEE, () -> store.count(words, state));
    }

    /** Sends once more what was sent or has failed. */
    public Change<Delivery> again(User user, Stored<Delivery> seen) {
        return store.as(user, SEND, () -> sendAgain(seen));
    }

    private Change<Delivery> sendAgain(Stored<Delivery> seen) {
        if (seen.value().state() == State.WAITING) {
            return new Change.Refused<>(
                    Message.of("mail.again.waits", seen.value().recipient()));
        }
        return switch (store.again(seen, clock.instant())) {
            case QUEUED -> new Change.Done<>(store.find(seen.id()).orElseThrow());
            case CHANGED_MEANWHILE ->
                store.find(seen.id())
                        .<Change<Delivery>>map(Change.Overtaken::new)
                        .orElseGet(() -> new Change.Refused<>(
                                Message.of("mail.again.gone", seen.value().recipient())));
            case CONTENT_DELETED ->
                new Change.Refused<>(Message.of("mail.again.gone", seen.value().recipient()));
        };
    }
}
