// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells open pages that something is other than before, on a thread of its own: whoever made it so, a module that starts, waits
 * for no page. What changes in quick succession is told once. Safe for many threads; after its end nobody is told anything.
 */
final class Tidings implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Tidings.class);
    private static final long JOINED_MILLIS = 50;

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor teller;

    /** @param thread its name */
    Tidings(String thread) {
        teller = new ScheduledThreadPoolExecutor(
                1, task -> Thread.ofPlatform().name(thread).daemon().unstarted(task), new DiscardPolicy());
    }

    /** @param listener is called on the thread of the tidings, and holds up the others while it works */
    Registration to(Runnable listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    void spread() {
        if (due.compareAndSet(false, true)) {
            teller.schedule(this::tell, JOINED_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void tell() {
        due.set(false);
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException | LinkageError e) {
                // the page may have been closed at this moment
                LOG.debug("An open page does not follow", e);
            }
        }
    }

    @Override
    public void close() {
        teller.shutdownNow();
    }
}
