// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.Job;
import org.telar.api.User;
import org.telar.persistence.Jobs;
import org.telar.persistence.StandaloneDatabase.Registration;

/** The jobs of this node: looks every few seconds which are due, and runs each on a thread of its own. */
final class Timetable implements Jobs, AutoCloseable {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);
    private static final Duration LONGEST_END = Duration.ofSeconds(30);

    private final Logger log = LoggerFactory.getLogger(Timetable.class);
    private final JobTable table;
    private final Clock clock;
    private final ScheduledExecutorService looker;
    private final Map<String, ScheduledJob> jobs = new ConcurrentHashMap<>();
    private final Set<ScheduledJob> running = ConcurrentHashMap.newKeySet();
    private boolean troubled;

    /** @param looker of one thread; ends with this timetable */
    Timetable(Tables tables, Clock clock, ScheduledExecutorService looker) {
        this.clock = clock;
        this.looker = looker;
        table = new JobTable(tables);
        looker.scheduleWithFixedDelay(this::look, 0, LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    static ScheduledExecutorService looker() {
        var thread = Thread.ofPlatform().name("telar-jobs").daemon().inheritInheritableThreadLocals(false);
        var looker = new ScheduledThreadPoolExecutor(1, thread.factory(), new ThreadPoolExecutor.DiscardPolicy());
        looker.setContinueExistingPeriodicTasksAfterShutdownPolicy(false);
        return looker;
    }

    /** @throws IllegalArgumentException when the job's cron cannot be read */
    Registration schedule(Job job, ZoneId zone) {
        var scheduled = new ScheduledJob(job, Cron.of(job.cron()), zone, table, clock);
        jobs.put(job.id(), scheduled);
        looker.execute(this::look);
        return () -> {
            jobs.remove(job.id(), scheduled);
            scheduled.awaitEnd(LONGEST_END);
        };
    }

    /** Renews the leases of what runs and begins what is due. */
    void look() {
        try {
            running.removeIf(ScheduledJob::hasEnded);
            running.forEach(ScheduledJob::renew);
            jobs.values().forEach(ScheduledJob::enter);
            for (var id : table.due(clock.instant())) {
                var job = jobs.get(id);
                if (job != null && job.begin()) {
                    running.add(job);
                }
            }
            troubled = false;
        } catch (RuntimeException e) {
            if (!troubled) {
                log.warn("Jobs wait, as the database fails; it is tried again", e);
            }
            troubled = true;
        }
    }

    @Override
    public List<State> all(User user) {
        user.require(MANAGE);
        return table.all(jobs::containsKey);
    }

    @Override
    public boolean runNow(User user, String id) {
        user.require(MANAGE);
        var known = table.makeDue(id, clock.instant());
        looker.execute(this::look);
        return known;
    }

    @Override
    public boolean forget(User user, String id) {
        user.require(MANAGE);
        return !jobs.containsKey(id) && table.forget(id);
    }

    @Override
    public void close() {
        looker.shutdown();
        jobs.clear();
        try {
            if (!looker.awaitTermination(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
                log.warn("The look for jobs has not ended within {}", LONGEST_END);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running.forEach(job -> job.awaitEnd(LONGEST_END));
    }
}
