// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.AppShellRegistry;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.HashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.telar.vaadin.Site;

/** Vaadin's servlet at the root of the site's context; there while a {@link Site} is. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.name=vaadin",
            "servlet.init.productionMode=true",
            "servlet.init.pushServletMapping=/",
            // a tab that does not answer three heartbeats is gone; without this an open tab keeps its session for ever
            "servlet.init.heartbeatInterval=120",
            "servlet.init.closeIdleSessions=true"
        })
@HttpWhiteboardServletPattern("/*")
@HttpWhiteboardServletAsyncSupported
@HttpWhiteboardContextSelect(Site.CONTEXT_SELECT)
public final class SiteServlet extends VaadinServlet {
    private static final ClassLoader VAADIN = UI.class.getClassLoader();

    private final transient Site site;
    private final transient LiveRoutes routes;

    @Activate
    public SiteServlet(@Reference Site site, @Reference LiveRoutes routes) {
        this.site = site;
        this.routes = routes;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        ClassLoader before = swapLoader(VAADIN);
        try {
            VaadinServletContext context = new VaadinServletContext(config.getServletContext());
            new LookupInitializer()
                    .initialize(context, new HashMap<>(), lookup -> context.setAttribute(Lookup.class, lookup));
            AppShellRegistry.getInstance(context).setShell(site.appShell());
            ApplicationRouteRegistry.getInstance(context).setErrorNavigationTargets(site.errorViews());
            super.init(config);
            getService().setClassLoader(VAADIN);
            routes.open(getService(), site.frame());
        } finally {
            swapLoader(before);
        }
    }

    @Override
    public void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        ClassLoader before = swapLoader(VAADIN);
        try {
            super.service(request, response);
        } finally {
            swapLoader(before);
        }
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        SiteService service = new SiteService(this, configuration, site, routes);
        service.init();
        return service;
    }

    @Override
    public void destroy() {
        routes.close();
        super.destroy();
    }

    private static ClassLoader swapLoader(ClassLoader loader) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        return before;
    }
}
