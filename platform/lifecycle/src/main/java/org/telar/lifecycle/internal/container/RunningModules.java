// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.telar.api.Module;
import org.telar.api.ModuleId;

/** The modules whose service can be had now; one whose component fails is registered and cannot be had. */
final class RunningModules extends ServiceTracker<Module, Module> {
    private final Map<ModuleId, Module> running = new ConcurrentHashMap<>();

    RunningModules(BundleContext context) {
        super(context, Module.class, null);
    }

    boolean contains(ModuleId module) {
        return running.containsKey(module);
    }

    /** This part's own service is being made while this looks for it. */
    @Override
    public @Nullable Module addingService(ServiceReference<Module> reference) {
        if (reference.getBundle().equals(context.getBundle())) {
            return null;
        }
        Module module = super.addingService(reference);
        if (module != null) {
            running.put(module.id(), module);
        }
        return module;
    }

    @Override
    public void removedService(ServiceReference<Module> reference, Module module) {
        running.remove(module.id(), module);
        super.removedService(reference, module);
    }
}
