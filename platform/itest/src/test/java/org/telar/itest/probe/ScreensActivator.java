// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.probe;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.telar.vaadin.RoutedView;
import org.telar.vaadin.Routes;

/** Brings views that did not exist when the front end was built. */
public final class ScreensActivator implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        new ServiceTracker<Routes, Routes>(context, Routes.class, null) {
            @Override
            public Routes addingService(ServiceReference<Routes> reference) {
                Routes routes = context.getService(reference);
                routes.add(new RoutedView("probe/everything", EverythingView.class, EverythingView::new));
                routes.add(new RoutedView("probe/own", OwnComponentView.class, OwnComponentView::new));
                routes.add(new RoutedView("probe/count", CountView.class, CountView::new));
                return routes;
            }
        }.open();
    }

    @Override
    public void stop(BundleContext context) {
        // the container ends with the test
    }
}
