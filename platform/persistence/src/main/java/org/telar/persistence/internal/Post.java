// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.telar.api.EventListener;
import org.telar.api.Job;
import org.telar.api.User;
import org.telar.persistence.Outbox;
import org.telar.persistence.StandaloneDatabase.Registration;

/** All listeners of this node, and what is stuck on any. */
final class Post implements Outbox, AutoCloseable {
    private static final Duration AWAY = Duration.ofMinutes(5);
    private static final Duration KEPT = Duration.ofDays(14);

    private final Tables tables;
    private final Clock clock;
    private final Events events;
    private final Set<Deliverer> deliverers = ConcurrentHashMap.newKeySet();
    private final Runnable wake = () -> deliverers.forEach(Deliverer::wake);

    Post(Tables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
        events = new Events(tables, clock, wake);
    }

    Events events() {
        return events;
    }

    Registration listen(EventListener<?> listener) {
        var deliverer = new Deliverer(events, listener, deliverers::remove);
        deliverers.add(deliverer);
        // what was told in between has woken nobody
        deliverer.wake();
        return deliverer;
    }

    private boolean isHere(String listener) {
        return deliverers.stream().anyMatch(deliverer -> deliverer.listener().equals(listener));
    }

    @Override
    public List<Stuck> stuck(User user) {
        user.require(MANAGE);
        return tables.glance(
                """
                SELECT D.LISTENER, E.TYPE, D.EVENT_ID, D.TRIES, D.CAUSE, E.TOLD_AT, D.NEXT_TRY_AT,
                  (SELECT COUNT(*) FROM PERSISTENCE_DELIVERY W WHERE W.LISTENER = D.LISTENER) AS WAITING
                FROM PERSISTENCE_DELIVERY D JOIN PERSISTENCE_EVENT E ON E.ID = D.EVENT_ID
                WHERE D.EVENT_ID = (SELECT MIN(F.EVENT_ID) FROM PERSISTENCE_DELIVERY F WHERE F.LISTENER = D.LISTENER)
                  AND (D.TRIES > 0 OR E.TOLD_AT < ?)
                ORDER BY E.TOLD_AT, D.LISTENER
                """,
                row -> new Stuck(
                        row.getString("LISTENER"),
                        row.getString("TYPE"),
                        row.getLong("EVENT_ID"),
                        row.getInt("TRIES"),
                        Optional.ofNullable(row.getString("CAUSE")),
                        Tables.instant(row, "TOLD_AT").orElseThrow(),
                        Tables.instant(row, "NEXT_TRY_AT"),
                        row.getLong("WAITING"),
                        isHere(row.getString("LISTENER"))),
                Tables.utc(clock.instant().minus(AWAY)));
    }

    @Override
    public boolean retry(User user, Stuck stuck) {
        return settle(user, stuck, "UPDATE PERSISTENCE_DELIVERY SET NEXT_TRY_AT = NULL");
    }

    @Override
    public boolean drop(User user, Stuck stuck) {
        return settle(user, stuck, "DELETE FROM PERSISTENCE_DELIVERY");
    }

    private boolean settle(User user, Stuck stuck, String statement) {
        user.require(MANAGE);
        var found = tables.update(statement + " WHERE LISTENER = ? AND EVENT_ID = ?", stuck.listener(), stuck.event());
        wake.run();
        return found == 1;
    }

    @Override
    public boolean forget(User user, String listener) {
        user.require(MANAGE);
        if (isHere(listener)) {
            return false;
        }
        tables.inTransaction(() -> {
            tables.update("DELETE FROM PERSISTENCE_LISTENER WHERE ID = ?", listener);
            return tables.update("DELETE FROM PERSISTENCE_DELIVERY WHERE LISTENER = ?", listener);
        });
        return true;
    }

    /** Removes what everyone has heard of, some time after. */
    Job sweep() {
        return new Job() {
            @Override
            public String id() {
                return "persistence.sweep";
            }

            @Override
            public String cron() {
                return "30 3 * * *";
            }

            @Override
            public void run() {
                events.removeDelivered(clock.instant().minus(KEPT));
            }
        };
    }

    @Override
    public void close() {
        List.copyOf(deliverers).forEach(Deliverer::close);
    }
}
