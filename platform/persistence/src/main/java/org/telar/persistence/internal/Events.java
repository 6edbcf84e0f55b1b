// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.telar.api.Event;
import org.telar.api.EventListener;

/**
 * The tables of events: what was told, and who has still to hear of it. Telling adds a delivery for each listener that is
 * known; delivering takes it away first and then calls the listener, all in one transaction. The lock on the row that
 * goes keeps other nodes from delivering it at the same time.
 */
final class Events {
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int DOUBLINGS = 12;

    private final Tables tables;
    private final Clock clock;
    private final Runnable wake;

    /** @param wake is called when there may be something to deliver */
    Events(Tables tables, Clock clock, Runnable wake) {
        this.tables = tables;
        this.clock = clock;
        this.wake = wake;
    }

    void tell(Event event, EventText text) {
        var type = event.getClass().getName();
        var transaction = ThreadTransaction.running()
                .orElseThrow(() -> new IllegalStateException(
                        type + " is told outside of a transaction: tell it where the change is made that it tells of"));
        var id = tables.insert(
                "INSERT INTO PERSISTENCE_EVENT (TYPE, BODY, TOLD_AT) VALUES (?, ?, ?)",
                type,
                text.write(event),
                Tables.utc(clock.instant()));
        tables.update("""
                INSERT INTO PERSISTENCE_DELIVERY (LISTENER, EVENT_ID)
                SELECT ID, CAST(? AS BIGINT) FROM PERSISTENCE_LISTENER WHERE TYPE = ?
                """, id, type);
        transaction.afterCommit(wake);
    }

    /** From now on events of its type wait for this listener. */
    void know(EventListener<?> listener) {
        var type = listener.type().getName();
        tables.inTransaction(() -> tables.update(
                                "UPDATE PERSISTENCE_LISTENER SET TYPE = ? WHERE ID = ?", type, listener.id())
                        == 1
                || tables.update("INSERT INTO PERSISTENCE_LISTENER (ID, TYPE) VALUES (?, ?)", listener.id(), type)
                        == 1);
    }

    /**
     * The event that a listener has to hear of next.
     *
     * @param nextTry not before; empty for at once
     */
    record Waiting(String listener, long event, int tries, Optional<Instant> nextTry) {}

    Optional<Waiting> next(String listener) {
        return tables
                .select(
                        """
                        SELECT EVENT_ID, TRIES, NEXT_TRY_AT FROM PERSISTENCE_DELIVERY WHERE LISTENER = ?
                        ORDER BY EVENT_ID FETCH FIRST ROW ONLY
                        """,
                        row -> new Waiting(
                                listener,
                                row.getLong("EVENT_ID"),
                                row.getInt("TRIES"),
                                Tables.instant(row, "NEXT_TRY_AT")),
                        listener)
                .stream()
                .findFirst();
    }

    /** Does nothing when it was delivered or dropped meanwhile. */
    <E extends Event> void deliver(Waiting waiting, EventListener<E> listener, EventText text) {
        tables.inTransaction(() -> {
            var mine = tables.update(
                    "DELETE FROM PERSISTENCE_DELIVERY WHERE LISTENER = ? AND EVENT_ID = ?",
                    waiting.listener(),
                    waiting.event());
            if (mine == 1) {
                tables.actors().asTelar("listener " + listener.id(), () -> {
                    listener.happened(text.read(body(waiting.event()), listener.type()));
                    return mine;
                });
            }
            return mine;
        });
    }

    private String body(long event) {
        return tables.select("SELECT BODY FROM PERSISTENCE_EVENT WHERE ID = ?", row -> row.getString("BODY"), event)
                .getFirst();
    }

    /** It is tried again after 2, 4, 8 seconds and so on, at last every hour. */
    void failed(Waiting waiting, Throwable cause) {
        var pause = Duration.ofSeconds(1L << Math.min(waiting.tries() + 1, DOUBLINGS));
        var next = clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        tables.update("""
                UPDATE PERSISTENCE_DELIVERY SET TRIES = TRIES + 1, CAUSE = ?, NEXT_TRY_AT = ?
                WHERE LISTENER = ? AND EVENT_ID = ?
                """, Tables.cause(cause), Tables.utc(next), waiting.listener(), waiting.event());
    }

    Instant now() {
        return clock.instant();
    }

    /** Removes what everyone has heard of and was told before. */
    int removeDelivered(Instant before) {
        return tables.update("""
                DELETE FROM PERSISTENCE_EVENT WHERE TOLD_AT < ?
                AND NOT EXISTS (SELECT 1 FROM PERSISTENCE_DELIVERY WHERE EVENT_ID = PERSISTENCE_EVENT.ID)
                """, Tables.utc(before));
    }

    /** Known listeners with what they wait for, for tests and administrators. */
    List<String> listeners() {
        return tables.select("SELECT ID FROM PERSISTENCE_LISTENER ORDER BY ID", row -> row.getString("ID"));
    }
}
