// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;
import org.telar.api.Module;
import org.telar.itest.container.InsideContainer;

/** Modules that are replaced while the container runs. The long form is {@code telar soak updates}. */
@InsideContainer
class UpdatesIT {
    /** A slice; the long form sets the property in the container. */
    private static final int TIMES = Integer.getInteger("telar.updates", 8);

    @Test
    void anUpdatedModuleTouchesNoOtherBundle(BundleContext context) {
        Container container = new Container(context);
        FrameworkWiring framework = framework(context);
        for (Bundle module : container.modules()) {
            assertEquals(Set.of(module), Set.copyOf(framework.getDependencyClosure(List.of(module))));
        }
    }

    @Test
    void theClassesOfUpdatedModulesAreForgotten(BundleContext context) throws Exception {
        Container container = new Container(context);
        for (Bundle module : container.modules()) {
            List<WeakReference<ClassLoader>> left = new ArrayList<>();
            for (int time = 0; time < TIMES; time++) {
                left.add(new WeakReference<>(module.adapt(BundleWiring.class).getClassLoader()));
                update(container, module);
            }
            Container.until(Container.id(module) + ": some class loaders of " + TIMES + " are still held", () -> {
                System.gc();
                return left.stream().allMatch(loader -> loader.get() == null);
            });
        }
    }

    @Test
    void updatedModulesLeaveNoThread(BundleContext context) throws Exception {
        Container container = new Container(context);
        for (Bundle module : container.modules()) {
            update(container, module);
        }
        Map<String, Long> before = Container.threads();
        for (Bundle module : container.modules()) {
            update(container, module);
            update(container, module);
        }
        Container.untilNone("there are more threads than before the updates", () -> Container.moreThan(before));
    }

    private static void update(Container container, Bundle module)
            throws IOException, BundleException, InterruptedException {
        try (InputStream same = URI.create(module.getLocation()).toURL().openStream()) {
            module.update(same);
        }
        CountDownLatch refreshed = new CountDownLatch(1);
        framework(container.context()).refreshBundles(List.of(module), event -> refreshed.countDown());
        assertTrue(refreshed.await(1, TimeUnit.MINUTES), () -> module + " is not refreshed within a minute");
        Container.until(module + " is back", () -> container.count(Module.class, module) == 1);
    }

    private static FrameworkWiring framework(BundleContext context) {
        return context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
    }
}
