// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.probe;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.telar.vaadin.RoutedView;
import org.telar.vaadin.Routes;

/** Brings the view that is attacked. */
public final class GuardedActivator implements BundleActivator {
    public static final String PATH = "probe/guarded";

    @Override
    public void start(BundleContext context) {
        new ServiceTracker<Routes, Routes>(context, Routes.class, null) {
            @Override
            public Routes addingService(ServiceReference<Routes> reference) {
                Routes routes = context.getService(reference);
                routes.add(new RoutedView(PATH, GuardedView.class, GuardedView::new));
                return routes;
            }
        }.open();
    }

    @Override
    public void stop(BundleContext context) {
        // the container ends with the test
    }
}
