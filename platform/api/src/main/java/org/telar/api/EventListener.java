// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

/**
 * Reacts to what happened elsewhere. Register it as a service; events that came while it was away wait for it.
 *
 * <p>Each event reaches each listener at least once, after the change that it tells of was committed, in a transaction
 * in which the delivery itself is noted: what the listener writes through its {@code ModuleStore} is stored once, however
 * often it is called. What it does outside the database must bear repetition.
 */
public interface EventListener<E extends Event> {
    /** Stable, starts with the module's id: {@code mentoring.pair-approved}. It is how deliveries are remembered. */
    String id();

    Class<E> type();

    /** What it throws is noted, and it is called again later; other listeners do not wait for it. */
    void happened(E event);
}
