// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.telar.api.Message;
import org.telar.api.Texts;
import org.telar.lifecycle.ModuleState;
import org.telar.lifecycle.ModuleState.State;
import org.telar.lifecycle.Modules;
import org.telar.persistence.DatabaseState;
import org.telar.persistence.DatabaseState.Down;
import org.telar.persistence.DatabaseState.Up;
import org.telar.vaadin.Site;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code GET /health}: how this node is, for load balancers, monitors and the {@code telar} command. Open to everyone
 * who reaches the port, so it names no host, no path, no person. Answers 200 when UP and 503 otherwise.
 *
 * <p>UP: the database answers, the web interface is there, no module has failed. STARTING: the database is being
 * connected to, the web interface is not there yet, or modules are being started. DRAINING: it works, but is to be sent
 * nobody new. DOWN: everything else.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/health")
@HttpWhiteboardContextSelect(Site.CONTEXT_SELECT)
public final class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient BundleContext context;
    private final transient DatabaseState database;
    private final transient Modules modules;
    private final transient Draining draining;
    private final transient Texts texts;
    private final transient JsonMapper json = new JsonMapper();

    @Activate
    public HealthServlet(
            BundleContext context,
            @Reference DatabaseState database,
            @Reference Modules modules,
            @Reference Draining draining,
            @Reference Texts texts) {
        this.context = context;
        this.database = database;
        this.modules = modules;
        this.draining = draining;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DatabaseState.Status status = database.check();
        String state = overall(status);
        ObjectNode health = json.createObjectNode();
        health.put("state", state);
        health.put("version", context.getBundle().getVersion().toString());
        describe(health.putObject("database"), status, request);
        var list = health.putArray("modules");
        for (ModuleState module : modules.all()) {
            ObjectNode described = list.addObject()
                    .put("id", module.id().name())
                    .put("version", module.version())
                    .put("state", module.state().name());
            // not in words, which may quote what is nobody's business
            module.cause().ifPresent(cause -> described.put("cause", cause.key()));
        }
        response.setStatus(state.equals("UP") ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(json.writeValueAsString(health));
    }

    private String overall(DatabaseState.Status status) {
        if (status instanceof DatabaseState.Down) {
            return "DOWN";
        }
        if (status instanceof DatabaseState.Starting
                || context.getServiceReference(Site.class) == null
                || !modules.settled()) {
            return "STARTING";
        }
        if (modules.all().stream().anyMatch(module -> module.state() == State.FAILED)) {
            return "DOWN";
        }
        return draining.hasBegun() ? "DRAINING" : "UP";
    }

    private void describe(ObjectNode node, DatabaseState.Status status, HttpServletRequest request) {
        switch (status) {
            case Up up -> {
                node.put("state", "UP").put("product", up.product()).put("version", up.version());
                if (up.passesPolicies()) {
                    node.put("warning", texts.text(request.getLocale(), Message.of("shell.health.powerful-login")));
                }
            }
            case Down down -> node.put("state", "DOWN").put("reason", texts.text(request.getLocale(), down.reason()));
            case DatabaseState.Starting starting -> node.put("state", "STARTING");
        }
    }
}
