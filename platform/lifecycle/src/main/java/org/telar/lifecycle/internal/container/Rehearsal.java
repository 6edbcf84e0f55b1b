// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.service.EventListenerHook;
import org.osgi.framework.hooks.service.FindHook;
import org.osgi.framework.hooks.service.ListenerHook.ListenerInfo;

/**
 * While a module is tried, nobody but itself and this part sees what it offers: no page of a bad one is ever in a menu, none of
 * its jobs runs, and one that hangs holds up nobody who would have waited for it. Safe for many threads.
 */
final class Rehearsal implements EventListenerHook, FindHook, AutoCloseable {
    private final BundleContext context;
    private final Set<Bundle> hidden = ConcurrentHashMap.newKeySet();
    private final ServiceRegistration<?> hook;

    Rehearsal(BundleContext context) {
        this.context = context;
        hook = context.registerService(
                new String[] {EventListenerHook.class.getName(), FindHook.class.getName()}, this, null);
    }

    void begin(Bundle module) {
        hidden.add(module);
    }

    /** What it offers from now on is seen by all. */
    void end(Bundle module) {
        hidden.remove(module);
    }

    @Override
    public void event(ServiceEvent event, Map<BundleContext, Collection<ListenerInfo>> listeners) {
        Bundle provider = event.getServiceReference().getBundle();
        if (provider != null && hidden.contains(provider)) {
            listeners.keySet().removeIf(listener -> !isLetIn(listener, provider));
        }
    }

    @Override
    public void find(
            BundleContext asking,
            String name,
            String filter,
            boolean allServices,
            Collection<ServiceReference<?>> references) {
        references.removeIf(reference -> reference.getBundle() != null
                && hidden.contains(reference.getBundle())
                && !isLetIn(asking, reference.getBundle()));
    }

    private boolean isLetIn(BundleContext asking, Bundle provider) {
        Bundle who = asking.getBundle();
        return who.equals(provider) || who.equals(context.getBundle());
    }

    @Override
    public void close() {
        hook.unregister();
    }
}
