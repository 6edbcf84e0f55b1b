// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.probe;

import jakarta.servlet.Servlet;
import java.util.Hashtable;
import java.util.Map;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.servlet.context.ServletContextHelper;
import org.osgi.util.tracker.ServiceTracker;
import org.telar.api.EventListener;
import org.telar.api.ModuleId;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;

/** Offers {@link RowsServlet} at {@code /probe/rows}, and listens, while there is a database, past the sign-in of the site. */
public final class RowsActivator implements BundleActivator {
    private static final String WHITEBOARD = "osgi.http.whiteboard.";

    @Override
    public void start(BundleContext context) {
        context.registerService(
                ServletContextHelper.class,
                new ServletContextHelper(context.getBundle()) {},
                new Hashtable<>(Map.of(WHITEBOARD + "context.name", "probe", WHITEBOARD + "context.path", "/probe")));
        new ServiceTracker<Database, ModuleStore>(context, Database.class, null) {
            @Override
            public ModuleStore addingService(ServiceReference<Database> reference) {
                ModuleStore store =
                        context.getService(reference).open(ModuleSchema.of(new ModuleId("probe"), context.getBundle()));
                context.registerService(EventListener.class, new WordListener(store), new Hashtable<>());
                context.registerService(
                        Servlet.class,
                        new RowsServlet(store),
                        new Hashtable<>(Map.of(
                                WHITEBOARD + "servlet.pattern",
                                "/rows",
                                WHITEBOARD + "context.select",
                                "(" + WHITEBOARD + "context.name=probe)")));
                return store;
            }

            @Override
            public void removedService(ServiceReference<Database> reference, ModuleStore store) {
                store.close();
            }
        }.open();
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes the services away and closes the tracker
    }
}
