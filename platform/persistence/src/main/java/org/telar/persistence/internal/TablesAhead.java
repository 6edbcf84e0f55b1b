// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.ModuleId;
import org.telar.persistence.ModuleSchema;

/**
 * Makes the tables of bundles that have started before these ask for them: while one starts, those of the next come about.
 * What fails here fails again when the bundle asks, and is told there.
 */
final class TablesAhead implements AutoCloseable {
    private static final Pattern MODEL = Pattern.compile(".*/cayenne-([a-z0-9-]+)\\.xml");

    private final Logger log = LoggerFactory.getLogger(TablesAhead.class);
    private final Consumer<ModuleSchema> prepare;
    private final ExecutorService one = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("telar-tables").daemon().factory());
    private final BundleTracker<ModuleId> started;
    private volatile boolean closed;

    TablesAhead(BundleContext context, Consumer<ModuleSchema> prepare) {
        this.prepare = prepare;
        started = new BundleTracker<>(context, Bundle.ACTIVE, null) {
            @Override
            public @Nullable ModuleId addingBundle(Bundle bundle, @Nullable BundleEvent event) {
                modules(bundle).forEach(module -> one.execute(() -> attempt(module, bundle)));
                return null;
            }
        };
        started.open();
    }

    private static Stream<ModuleId> modules(Bundle bundle) {
        @Nullable Enumeration<URL> models = bundle.findEntries("/", "cayenne-*.xml", false);
        return models == null
                ? Stream.of()
                : Collections.list(models).stream()
                        .map(model -> MODEL.matcher(model.getPath()))
                        .filter(name -> name.matches())
                        .map(name -> new ModuleId(name.group(1)));
    }

    private void attempt(ModuleId module, Bundle bundle) {
        if (closed) {
            return;
        }
        try {
            prepare.accept(ModuleSchema.of(module, bundle));
        } catch (RuntimeException e) {
            log.debug("Tables of {} are left to itself", module, e);
        }
    }

    /** Waits for what is being made: Derby must not be interrupted while it writes. */
    @Override
    public void close() {
        closed = true;
        started.close();
        one.close();
    }
}
