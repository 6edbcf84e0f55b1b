// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.mail.internal.engine.Backlog;
import org.telar.mail.internal.engine.Delivery.State;
import org.telar.persistence.ModuleStore;

/** The queue as a whole. */
public final class BacklogStore {
    private static final String WAITING = "SELECT COUNT(*), MIN(QUEUED) FROM MAIL_DELIVERY WHERE STATE = ?";
    private static final String WITH_CONTENT =
            " STATE = ? AND EXISTS (SELECT 1 FROM MAIL_LETTER WHERE DELIVERY = MAIL_DELIVERY.ID)";
    private static final String FAILED = "SELECT COUNT(*) FROM MAIL_DELIVERY WHERE" + WITH_CONTENT;
    private static final String HURRY =
            "UPDATE MAIL_DELIVERY SET DUE = ?, VERSION = VERSION + 1 WHERE STATE = ? AND TROUBLE IS NOT NULL AND DUE > ?";
    private static final String AGAIN = "UPDATE MAIL_DELIVERY SET STATE = ?, TRIES = 0, DUE = ?, ENDED = NULL,"
            + " TROUBLE = NULL, ANSWER = '', MESSAGE_ID = NULL, VERSION = VERSION + 1 WHERE" + WITH_CONTENT;

    private final ModuleStore store;

    public BacklogStore(ModuleStore store) {
        this.store = store;
    }

    /** With the rows that she reaches by this permission: all or none. */
    public <T> T as(User user, Permission permission, Supplier<T> work) {
        return store.as(user, permission, work);
    }

    public Backlog backlog() {
        List<Backlog> waiting = new ArrayList<>(1);
        store.read(
                WAITING,
                List.of(State.WAITING.name()),
                row -> waiting.add(new Backlog(
                        ((Number) row[0]).longValue(),
                        Optional.ofNullable((LocalDateTime) row[1]).map(time -> time.toInstant(ZoneOffset.UTC)),
                        0)));
        List<Long> failed = new ArrayList<>(1);
        store.read(FAILED, List.of(State.FAILED.name()), row -> failed.add(((Number) row[0]).longValue()));
        Backlog known = waiting.getFirst();
        return new Backlog(known.waiting(), known.oldest(), failed.getFirst());
    }

    /** Makes due what waits for another try. What a node is trying once more at this moment may go out twice. */
    public long hurry(Instant now) {
        return store.batch(HURRY, List.<Object[]>of(new Object[] {time(now), State.WAITING.name(), time(now)}));
    }

    /** Queues anew what has failed, as other messages. */
    public long again(Instant now) {
        return store.batch(
                AGAIN, List.<Object[]>of(new Object[] {State.WAITING.name(), time(now), State.FAILED.name()}));
    }

    private static LocalDateTime time(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
