// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.Message;
import org.telar.api.ModuleId;

/** Has the watchdog look every few seconds, and tells it of each line in the log. */
final class Guard extends ServiceTracker<LogReaderService, LogReaderService> {
    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);
    private static final long EVERY_SECONDS = 5;
    private static final int MOST_THREADS = 64;
    private static final int MOST_LINES = 6000;

    private final Watchdog watchdog;
    private final LogListener listener = this::logged;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().name("telar-watchdog").daemon().unstarted(task));

    /** @param harm is told which module does harm, and how */
    Guard(BundleContext context, Duration spin, BiConsumer<ModuleId, Message> harm) {
        super(context, LogReaderService.class, null);
        watchdog = new Watchdog(context, new Watchdog.Limits(MOST_THREADS, spin, MOST_LINES), harm);
    }

    void begin() {
        open();
        rounds.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            watchdog.look();
        } catch (RuntimeException e) {
            LOG.warn("The modules could not be looked after; trying again", e);
        }
    }

    private void logged(LogEntry line) {
        if (line.getBundle() != null) {
            watchdog.logged(line.getBundle());
        }
    }

    @Override
    public LogReaderService addingService(ServiceReference<LogReaderService> reference) {
        LogReaderService reader = super.addingService(reference);
        reader.addLogListener(listener);
        return reader;
    }

    @Override
    public void removedService(ServiceReference<LogReaderService> reference, LogReaderService reader) {
        reader.removeLogListener(listener);
        super.removedService(reference, reader);
    }

    @Override
    public void close() {
        rounds.shutdownNow();
        super.close();
    }
}
