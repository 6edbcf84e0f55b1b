// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.lifecycle.internal.archive.ModuleJar;

/** Makes the container let go of the classes of a module that stopped or went. */
record Refresh(FrameworkWiring framework) {
    private static final Logger LOG = LoggerFactory.getLogger(Refresh.class);
    private static final int PATIENCE_SECONDS = 60;

    /** Does nothing when other bundles than modules would feel it. */
    void forget(Bundle gone) {
        Collection<Bundle> touched = framework.getDependencyClosure(List.of(gone));
        if (!touched.stream().allMatch(bundle -> bundle.equals(gone) || id(bundle) != null)) {
            LOG.warn("The classes of {} stay, because bundles of the platform are wired to it: {}", gone, touched);
            return;
        }
        CountDownLatch done = new CountDownLatch(1);
        framework.refreshBundles(List.of(gone), event -> {
            if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                done.countDown();
            }
        });
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The classes of {} are not let go of within {} s", gone, PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (gone.getState() == Bundle.INSTALLED) {
            framework.resolveBundles(List.of(gone));
        }
    }

    /** Ids of the other modules that are wired to this one. */
    Set<String> others(Bundle module) {
        return framework.getDependencyClosure(List.of(module)).stream()
                .filter(bundle -> !bundle.equals(module))
                .map(Refresh::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static @Nullable String id(Bundle bundle) {
        return bundle.getHeaders("").get(ModuleJar.MODULE);
    }
}
