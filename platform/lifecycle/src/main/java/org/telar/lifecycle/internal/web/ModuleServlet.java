// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.telar.api.AccessDenied;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.api.Refusals;
import org.telar.api.Texts;
import org.telar.api.User;
import org.telar.lifecycle.ModuleState;
import org.telar.lifecycle.internal.LifecycleBundle;
import org.telar.lifecycle.internal.Outcome;
import org.telar.lifecycle.internal.Permissions;
import org.telar.lifecycle.internal.archive.KarFile;
import org.telar.lifecycle.internal.container.Lifecycle;
import org.telar.lifecycle.internal.engine.Operation;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Modules for programs that show a token ({@code Authorization: Bearer ...}): {@code GET /api/modules} lists them
 * with their states, {@code GET /api/modules/<id>} tells all of one, the rows that it has stored counted anew,
 * {@code POST /api/modules} brings an archive, {@code POST /api/modules/<id>/enable}, {@code disable}, {@code update} (to the
 * release of the distribution), {@code rollback} and {@code remove-data} do what they say; with {@code ?dry-run} nothing is done.
 * Problems are told as RFC 9457 has it.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern(ModuleServlet.PATH + "/*")
@HttpWhiteboardContextSelect("(osgi.http.whiteboard.context.name=telar)")
public final class ModuleServlet extends HttpServlet {
    static final String PATH = "/api/modules";

    private static final long serialVersionUID = 1L;
    private static final String BEARER = "Bearer ";
    private static final Set<String> VERBS = Set.of("enable", "disable", "update", "rollback", "remove-data");

    private final transient LifecycleBundle part;
    private final transient Texts texts;
    private final transient JsonMapper json = new JsonMapper();
    private final transient List<Refusals> refusals = new CopyOnWriteArrayList<>();

    @Activate
    public ModuleServlet(@Reference LifecycleBundle part, @Reference Texts texts) {
        this.part = part;
        this.texts = texts;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addRefusals(Refusals service) {
        refusals.add(service);
    }

    void removeRefusals(Refusals service) {
        refusals.remove(service);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Lifecycle> lifecycle = part.lifecycle();
        if (lifecycle.isEmpty()) {
            problem(
                    response,
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    request.getLocale(),
                    "lifecycle.refused.no-database");
            return;
        }
        Optional<User> user = user(request);
        if (user.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Bearer");
            problem(response, HttpServletResponse.SC_UNAUTHORIZED, request.getLocale(), "lifecycle.http.token");
            return;
        }
        try {
            answer(request, response, user.get(), lifecycle.get());
        } catch (AccessDenied e) {
            refusals.forEach(told -> told.refused(user.get(), e.permission(), Refusals.Way.MODULES));
            problem(response, HttpServletResponse.SC_FORBIDDEN, user.get().language(), "lifecycle.http.denied");
        }
    }

    private Optional<User> user(HttpServletRequest request) {
        @Nullable String shown = request.getHeader("Authorization");
        return shown == null || !shown.startsWith(BEARER)
                ? Optional.empty()
                : part.tokens()
                        .flatMap(tokens ->
                                tokens.user(shown.substring(BEARER.length()).strip(), request.getLocale()));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, User user, Lifecycle lifecycle)
            throws IOException {
        boolean dryRun = request.getParameter("dry-run") != null;
        String[] path = Optional.ofNullable(request.getPathInfo()).orElse("").split("/");
        boolean reads = request.getMethod().equals("GET");
        if (path.length <= 1 && reads) {
            user.require(Permissions.SEE);
            list(response, user);
        } else if (path.length == 2 && reads && isId(path[1])) {
            user.require(Permissions.SEE);
            one(response, user, lifecycle, new ModuleId(path[1]));
        } else if (path.length <= 1 && request.getMethod().equals("POST")) {
            tell(response, user, lifecycle.bring(user, archive(request), dryRun), dryRun);
        } else if (path.length == 3
                && VERBS.contains(path[2])
                && request.getMethod().equals("POST")
                && isId(path[1])) {
            tell(response, user, run(lifecycle, user, new ModuleId(path[1]), path[2], dryRun), dryRun);
        } else {
            problem(response, HttpServletResponse.SC_NOT_FOUND, user.language(), "lifecycle.http.unknown");
        }
    }

    private static boolean isId(String word) {
        try {
            return !new ModuleId(word).name().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** One byte more than an archive may have, so that it is refused as too large. */
    private static byte[] archive(HttpServletRequest request) throws IOException {
        return request.getInputStream().readNBytes(KarFile.MOST_BYTES + 1);
    }

    private static Outcome run(Lifecycle lifecycle, User user, ModuleId module, String verb, boolean dryRun) {
        return switch (verb) {
            case "enable" -> lifecycle.carryOut(user, new Operation.Enable(module), dryRun);
            case "disable" -> lifecycle.carryOut(user, new Operation.Disable(module), dryRun);
            case "update" -> lifecycle.updateShipped(user, module, dryRun);
            case "rollback" -> lifecycle.carryOut(user, new Operation.Rollback(module), dryRun);
            default -> lifecycle.removeData(user, module, dryRun);
        };
    }

    private void list(HttpServletResponse response, User user) throws IOException {
        ObjectNode answer = json.createObjectNode();
        var list = answer.putArray("modules");
        part.all().forEach(module -> new ModuleNode(list.addObject(), texts, user.language()).tell(module));
        send(response, HttpServletResponse.SC_OK, "application/json", answer);
    }

    private void one(HttpServletResponse response, User user, Lifecycle lifecycle, ModuleId id) throws IOException {
        Optional<ModuleState> found =
                part.all().stream().filter(module -> module.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            problem(response, HttpServletResponse.SC_NOT_FOUND, user.language(), "lifecycle.http.unknown");
            return;
        }
        ObjectNode answer = json.createObjectNode();
        ModuleNode node = new ModuleNode(answer, texts, user.language());
        node.tell(found.get());
        lifecycle.facts(user, id).ifPresent(node::tell);
        send(response, HttpServletResponse.SC_OK, "application/json", answer);
    }

    private void tell(HttpServletResponse response, User user, Outcome outcome, boolean dryRun) throws IOException {
        switch (outcome) {
            case Outcome.Done done -> {
                ObjectNode answer = json.createObjectNode().put("dryRun", dryRun);
                var effects = answer.putArray("effects");
                done.effects().forEach(effect -> effects.add(texts.text(user.language(), effect)));
                send(response, HttpServletResponse.SC_OK, "application/json", answer);
            }
            case Outcome.Refused refused ->
                problem(response, "lifecycle.http.not-done", refused.reason(), user.language());
            case Outcome.Failed failed ->
                problem(
                        response,
                        failed.asBefore() ? "lifecycle.http.not-done" : "lifecycle.http.not-back",
                        failed.reason(),
                        user.language());
        }
    }

    private void problem(HttpServletResponse response, String titleKey, Message reason, Locale language)
            throws IOException {
        ObjectNode problem = json.createObjectNode()
                .put("type", "about:blank")
                .put("title", texts.text(language, titleKey))
                .put("status", HttpServletResponse.SC_CONFLICT)
                .put("reason", reason.key())
                .put("detail", texts.text(language, reason));
        send(response, HttpServletResponse.SC_CONFLICT, "application/problem+json", problem);
    }

    private void problem(HttpServletResponse response, int status, Locale language, String key) throws IOException {
        ObjectNode problem = json.createObjectNode()
                .put("type", "about:blank")
                .put("title", texts.text(language, key))
                .put("status", status);
        send(response, status, "application/problem+json", problem);
    }

    private static void send(HttpServletResponse response, int status, String type, ObjectNode body)
            throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(body.toString().getBytes(StandardCharsets.UTF_8));
    }
}
