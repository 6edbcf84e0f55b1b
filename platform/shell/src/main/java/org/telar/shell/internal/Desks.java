// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Job;
import org.telar.api.ModuleId;
import org.telar.api.User;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.shell.internal.store.DeskStore;
import org.telar.ui.Desk;

/** The users' desks in the database, and the nightly job that throws away drafts that nobody touched for 90 days. */
@Component(service = {Desk.class, Job.class})
public final class Desks implements Desk, Job {
    static final ModuleId ID = new ModuleId("shell");
    private static final Duration KEPT = Duration.ofDays(90);

    private final ModuleStore store;
    private final DeskStore desks;
    private final Clock clock;

    @Activate
    public Desks(BundleContext context, @Reference Database database) {
        this(database.open(ModuleSchema.of(ID, context.getBundle())), Clock.systemUTC());
    }

    Desks(ModuleStore store, Clock clock) {
        this.store = store;
        this.desks = new DeskStore(store);
        this.clock = clock;
    }

    @Deactivate
    void stop() {
        store.close();
    }

    @Override
    public Optional<String> find(User user, String key) {
        return store.asHerself(user, () -> desks.find(user.account(), key));
    }

    @Override
    public Map<String, String> all(User user, String start) {
        return store.asHerself(user, () -> desks.all(user.account(), start));
    }

    @Override
    public void put(User user, String key, String content) {
        change(user, () -> desks.put(user.account(), key, content, now()));
    }

    @Override
    public void clear(User user, String key) {
        change(user, () -> desks.clear(user.account(), key));
    }

    /** Who only looks at what a user sees leaves nothing on her desk. */
    private void change(User user, Runnable work) {
        if (user.seenBy().isEmpty()) {
            store.asHerself(user, () -> {
                work.run();
                return user;
            });
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @Override
    public String id() {
        return "shell.clear-drafts";
    }

    @Override
    public String cron() {
        return "30 3 * * *";
    }

    @Override
    public void run() {
        desks.clearUntouched("draft/", now().minus(KEPT));
    }
}
