// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.kernel.people.KeepsFiles;
import org.telar.lifecycle.internal.container.ExportFolder;
import org.telar.persistence.Database;

/**
 * What is left of modules' data that was removed: it goes with people whom it names, and by itself after a time. Each node sees to its own.
 */
@Component(service = KeepsFiles.class, configurationPid = "org.telar.lifecycle", immediate = true)
public final class ExportsOfRemovedData implements KeepsFiles {
    private static final Logger LOG = LoggerFactory.getLogger(ExportsOfRemovedData.class);
    private static final long LOOK_HOURS = 6;

    private final ExportFolder folder;
    private final Duration kept;
    private final Clock clock = Clock.systemUTC();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().name("telar-exports").daemon().unstarted(task));

    /** The keys of the configuration. */
    public @interface Settings {
        /** How long exports stay. */
        int exportDays() default 90;
    }

    /** What an older state brought back of files that went with somebody goes again. */
    @Activate
    public ExportsOfRemovedData(BundleContext context, Settings settings, @Reference Database database) {
        String base = Objects.requireNonNullElse(context.getProperty("karaf.base"), ".");
        folder = ExportFolder.in(Path.of(Objects.requireNonNullElse(context.getProperty("telar.home"), base)));
        kept = Duration.ofDays(settings.exportDays());
        Set<String> erased = database.personalRecords().erasedFiles().keySet();
        worker.execute(() -> folder.remove(erased));
        worker.scheduleWithFixedDelay(this::removeOld, 0, LOOK_HOURS, TimeUnit.HOURS);
    }

    private void removeOld() {
        try {
            folder.removeBefore(clock.instant().minus(kept));
        } catch (RuntimeException e) {
            LOG.error("Exports of removed data are older than {} and cannot be deleted", kept, e);
        }
    }

    @Override
    public List<Kept> naming(Predicate<String> names) {
        return folder.naming(names);
    }

    @Override
    public void forget(Set<String> sha256) {
        folder.forget(sha256);
    }

    @Override
    public void remove(Set<String> sha256) {
        folder.remove(sha256);
    }

    @Deactivate
    void stop() {
        worker.shutdownNow();
    }
}
