// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.Job;

/** One job with its times on this node. Begun and renewed by one thread. */
final class ScheduledJob {
    private final Logger log = LoggerFactory.getLogger(ScheduledJob.class);
    private final Job job;
    private final Cron cron;
    private final ZoneId zone;
    private final JobTable table;
    private final Clock clock;
    private volatile Optional<Thread> run = Optional.empty();
    private volatile boolean active;
    private boolean entered;

    ScheduledJob(Job job, Cron cron, ZoneId zone, JobTable table, Clock clock) {
        this.job = job;
        this.cron = cron;
        this.zone = zone;
        this.table = table;
        this.clock = clock;
    }

    void enter() {
        if (!entered) {
            table.enter(job.id(), cron.toString(), zone.getId(), cron.next(clock.instant(), zone));
            entered = true;
        }
    }

    /** False when it runs already, here or on another node. */
    boolean begin() {
        if (active || !table.claim(job.id(), clock.instant())) {
            return false;
        }
        active = true;
        var thread = Thread.ofPlatform()
                .name("telar-job-" + job.id())
                .daemon()
                .inheritInheritableThreadLocals(false)
                .unstarted(this::run);
        thread.setContextClassLoader(ScheduledJob.class.getClassLoader());
        run = Optional.of(thread);
        thread.start();
        return true;
    }

    private void run() {
        Optional<Throwable> failure = Optional.empty();
        try {
            table.run(job);
        } catch (Exception | Error e) {
            log.error("Job {} failed", job.id(), e);
            failure = Optional.of(e);
        }
        // the lease lasts until the end is noted
        active = false;
        try {
            var now = clock.instant();
            table.finish(job.id(), now, cron.next(now, zone), failure);
        } catch (RuntimeException e) {
            log.error("The end of job {} could not be noted, so it will run again", job.id(), e);
        }
    }

    void renew() {
        table.renew(job.id(), clock.instant());
    }

    boolean hasEnded() {
        return run.filter(Thread::isAlive).isEmpty();
    }

    /** No interrupt: Derby may be writing. */
    void awaitEnd(Duration patience) {
        try {
            var thread = run.filter(running -> running != Thread.currentThread());
            if (thread.isPresent() && !thread.get().join(patience)) {
                log.warn("Job {} has not ended within {}", job.id(), patience);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
