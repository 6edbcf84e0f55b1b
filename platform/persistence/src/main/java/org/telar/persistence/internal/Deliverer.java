// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.EventListener;
import org.telar.persistence.StandaloneDatabase.Registration;
import org.telar.persistence.internal.Events.Waiting;

/** Brings events to one listener, one after the other, on a thread of its own. */
final class Deliverer implements Registration {
    /** Other nodes cannot wake this one. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    private static final Duration LONGEST_CALL = Duration.ofSeconds(30);

    private final Logger log = LoggerFactory.getLogger(Deliverer.class);
    private final Events events;
    private final EventListener<?> listener;
    private final Consumer<Deliverer> onClose;
    private final EventText text = new EventText();
    private final Semaphore news = new Semaphore(0);
    private final Thread thread;
    private volatile boolean stopped;
    private boolean known;
    private boolean troubled;

    /** The listener is known when this returns, unless the database does not answer. */
    Deliverer(Events events, EventListener<?> listener, Consumer<Deliverer> onClose) {
        this.events = events;
        this.listener = listener;
        this.onClose = onClose;
        thread = Thread.ofPlatform()
                .name("telar-event-" + listener.id())
                .daemon()
                .inheritInheritableThreadLocals(false)
                .unstarted(this::run);
        thread.setContextClassLoader(Deliverer.class.getClassLoader());
        attempt(this::makeKnown);
        thread.start();
    }

    String listener() {
        return listener.id();
    }

    void wake() {
        news.release();
    }

    private void run() {
        while (!stopped) {
            if (!attempt(this::makeKnown) || !attempt(this::deliverAll)) {
                await(LOOK_EVERY);
            }
        }
    }

    /** Whether the database took part. */
    private boolean attempt(Runnable work) {
        try {
            work.run();
            troubled = false;
            return true;
        } catch (RuntimeException e) {
            if (!troubled) {
                log.warn("Events for {} wait, as the database fails; it is tried again", listener.id(), e);
            }
            troubled = true;
            return false;
        }
    }

    private void makeKnown() {
        if (!known) {
            events.know(listener);
            known = true;
        }
    }

    /** Returns when there is nothing to do for a while, after that while. */
    private void deliverAll() {
        var next = events.next(listener.id());
        var pause = next.map(this::pause).orElse(LOOK_EVERY);
        if (pause.isPositive()) {
            await(pause);
        } else {
            next.ifPresent(this::deliver);
        }
    }

    private Duration pause(Waiting waiting) {
        var left = waiting.nextTry()
                .map(time -> Duration.between(events.now(), time))
                .orElse(Duration.ZERO);
        return left.compareTo(LOOK_EVERY) < 0 ? left : LOOK_EVERY;
    }

    private void await(Duration pause) {
        try {
            if (!stopped && news.tryAcquire(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                news.drainPermits();
            }
        } catch (InterruptedException e) {
            stopped = true;
        }
    }

    /** An Error of a listener, such as a class that is missing, is a failure like others. */
    private void deliver(Waiting waiting) {
        try {
            events.deliver(waiting, listener, text);
        } catch (RuntimeException | Error e) {
            log.warn("{} failed with event {} at try {}", listener.id(), waiting.event(), waiting.tries() + 1, e);
            events.failed(waiting, e);
        }
    }

    /** No interrupt: Derby may be writing. */
    @Override
    public void close() {
        stopped = true;
        wake();
        try {
            if (Thread.currentThread() != thread && !thread.join(LONGEST_CALL)) {
                log.warn("{} has not returned from its call within {}", listener.id(), LONGEST_CALL);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        onClose.accept(this);
    }
}
