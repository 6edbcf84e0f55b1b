// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/**
 * Tells when the container has started all that it starts by itself. The database is opened meanwhile, but its services come
 * afterwards: else two threads would activate components at once, and where each waits for what the other activates,
 * Declarative Services gives up only after five seconds.
 */
final class ContainerStart implements FrameworkListener, AutoCloseable {
    private static final String LAST = Constants.FRAMEWORK_BEGINNING_STARTLEVEL;

    private final BundleContext context;
    private final FrameworkStartLevel level;
    private final CompletableFuture<Boolean> over = new CompletableFuture<>();

    ContainerStart(BundleContext context) {
        this.context = context;
        level = context.getBundle(0).adapt(FrameworkStartLevel.class);
        context.addFrameworkListener(this);
        // while bundles of a level are being started the container is at that level already
        if (level.getStartLevel() > highest() || level.getStartLevel() >= last()) {
            over.complete(true);
        }
    }

    private int highest() {
        return Arrays.stream(context.getBundles())
                .map(BundleStart::of)
                .filter(BundleStart::isWanted)
                .mapToInt(BundleStart::level)
                .max()
                .orElse(0);
    }

    /**
     * Where a framework ends that starts, if it says so. Karaf has it stop at the first level, where it waits for the lock of
     * its home, and keeps the level it goes to afterwards as a property of the system.
     */
    private int last() {
        return Stream.of(Optional.ofNullable(context.getProperty(LAST)), Optional.ofNullable(System.getProperty(LAST)))
                .flatMap(Optional::stream)
                .mapToInt(said -> Integer.parseInt(said.strip()))
                .max()
                .orElse(Integer.MAX_VALUE);
    }

    /** A level has been reached, with all its bundles. */
    @Override
    public void frameworkEvent(FrameworkEvent event) {
        if (event.getType() == FrameworkEvent.STARTLEVEL_CHANGED
                && level.getStartLevel() >= Math.min(highest(), last())) {
            over.complete(true);
        }
    }

    /** Waits for it; false when this was closed before. */
    boolean await() {
        return over.join();
    }

    @Override
    public void close() {
        over.complete(false);
        context.removeFrameworkListener(this);
    }
}
