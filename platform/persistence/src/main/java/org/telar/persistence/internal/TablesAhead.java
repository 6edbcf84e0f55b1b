// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.ModuleId;
import org.telar.persistence.ModuleSchema;

/**
 * Makes the tables of the platform's parts when the database has come up, also of parts that are only about to start: while
 * one of them opens its store, those of the next come about. Modules are left out, as each may turn out not to be fit to
 * start. Whatever does not work here is left to the part itself, which runs into it again and is there to tell.
 */
final class TablesAhead implements AutoCloseable {
    /** The header of bundles that can be switched on and off, see {@code platform/lifecycle}. */
    private static final String MODULE = "Telar-Module";

    private static final Pattern MODEL = Pattern.compile(".*/cayenne-(.+)\\.xml");
    private static final int LONGEST_SECONDS = 30;

    private final Logger log = LoggerFactory.getLogger(TablesAhead.class);
    private final Consumer<ModuleSchema> prepare;
    private final CompletableFuture<Boolean> end = new CompletableFuture<>();
    private volatile boolean closed;

    /** @param bundles those of them that are of the platform and have a model are looked at, in the order of their start */
    TablesAhead(Bundle[] bundles, Consumer<ModuleSchema> prepare) {
        this.prepare = prepare;
        List<Bundle> parts = Arrays.stream(bundles)
                .filter(bundle -> bundle.getHeaders("").get(MODULE) == null)
                .map(BundleStart::of)
                .filter(BundleStart::isWanted)
                .sorted(Comparator.comparing(BundleStart::level))
                .map(BundleStart::bundle)
                .toList();
        Thread.ofPlatform().name("telar-tables").daemon().start(() -> {
            try {
                parts.forEach(this::attempt);
            } finally {
                end.complete(true);
            }
        });
    }

    private void attempt(Bundle bundle) {
        try {
            modelsOf(bundle)
                    .takeWhile(module -> !closed)
                    .forEach(module -> prepare.accept(ModuleSchema.of(new ModuleId(module), bundle)));
        } catch (RuntimeException e) {
            log.debug("Tables of {} are left to itself", bundle, e);
        }
    }

    private static Stream<String> modelsOf(Bundle bundle) {
        @Nullable Enumeration<URL> models = bundle.findEntries("/", "cayenne-*.xml", false);
        return models == null
                ? Stream.of()
                : Collections.list(models).stream()
                        .map(model -> MODEL.matcher(model.getPath()))
                        .filter(Matcher::matches)
                        .map(name -> name.group(1));
    }

    /**
     * Waits half a minute for what is being made, also when the caller is interrupted: Derby must not be while it writes. What
     * takes longer waits for another node's turn.
     */
    @Override
    public void close() {
        closed = true;
        if (!end.completeOnTimeout(false, LONGEST_SECONDS, TimeUnit.SECONDS).join()) {
            log.warn("Tables are still being made");
        }
    }
}
