// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin.internal;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceDestroyListener;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.SessionExpiredException;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.server.communication.JavaScriptBootstrapHandler;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.locks.Lock;
import org.telar.vaadin.Site;

/** Vaadin's service with the site's suppliers, a session that push can find, and no memory of classes that are gone. */
final class SiteService extends VaadinServletService {
    private final transient Site site;
    private final transient LiveRoutes routes;

    SiteService(SiteServlet servlet, DeploymentConfiguration configuration, Site site, LiveRoutes routes) {
        super(servlet, configuration);
        this.site = site;
        this.routes = routes;
        setSystemMessagesProvider(info -> site.systemMessages(info.getLocale()));
        addUIInitListener(event -> site.opened(event.getUI()));
        addSessionInitListener(event -> event.getSession().setErrorHandler(new LineFailures(site.errors())));
    }

    @Override
    protected Instantiator createInstantiator() {
        return new SiteInstantiator(this, site, routes);
    }

    @Override
    protected List<RequestHandler> createRequestHandlers() throws ServiceException {
        List<RequestHandler> handlers = super.createRequestHandlers();
        handlers.replaceAll(
                handler -> handler.getClass() == JavaScriptBootstrapHandler.class ? new FirstView() : handler);
        return handlers;
    }

    @Override
    protected Lock getSessionLock(WrappedSession session) {
        return super.getSessionLock(PushSession.of(session));
    }

    @Override
    protected VaadinSession readFromHttpSession(WrappedSession session) {
        return super.readFromHttpSession(PushSession.of(session));
    }

    @Override
    protected void storeSession(VaadinSession session, WrappedSession wrapped) {
        super.storeSession(session, wrapped);
        PushSession.keep(session, wrapped);
    }

    /** Before anything of the session is looked at; the answer is that of a session that has ended. */
    @Override
    public VaadinSession findVaadinSession(VaadinRequest request) throws SessionExpiredException {
        if (!OwnOrigin.sent(request)) {
            throw new SessionExpiredException();
        }
        return super.findVaadinSession(request);
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        super.modifyIndexHtmlResponse(response);
        response.getVaadinResponse().setHeader("Cache-Control", "no-store");
        site.page(response.getDocument(), response.getVaadinRequest());
        ContentPolicy.apply(response);
    }

    /** ComponentMetaData adds one listener for each component class it meets, and with it the class's loader. */
    @Override
    public Registration addServiceDestroyListener(ServiceDestroyListener listener) {
        return listener.getClass().getName().startsWith("com.vaadin.flow.component.internal.ComponentMetaData")
                ? () -> {}
                : super.addServiceDestroyListener(listener);
    }
}
