// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.http;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.Message;
import org.telar.api.Refusals;
import org.telar.api.Texts;
import org.telar.api.User;
import org.telar.exchange.CsvFormat;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.DatasetFile;
import org.telar.exchange.dataset.Presentation;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code GET /api/...}: the datasets that the signed-in user may see, for programs that share her session. Problems are
 * told as RFC 9457 has it. A file that fails half-way ends the connection, so that nobody takes it for whole.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern(DatasetServlet.PATH + "/*")
@HttpWhiteboardContextSelect("(osgi.http.whiteboard.context.name=telar)")
public final class DatasetServlet extends HttpServlet {
    static final String PATH = "/api";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(DatasetServlet.class);
    /** A page of a list takes some milliseconds, a file of everything some seconds. */
    private static final int PER_MINUTE = 600;

    private static final int AT_ONCE = 4;
    private static final String DATASETS = "/datasets";
    private static final String CSV = ".csv";
    private static final String XLSX = ".xlsx";

    private final transient Texts texts;
    private final transient Map<String, Dataset> datasets = new ConcurrentHashMap<>();
    private final transient List<Refusals> refusals = new CopyOnWriteArrayList<>();
    private final transient RequestLimit limit = new RequestLimit(PER_MINUTE, AT_ONCE, System::nanoTime);
    private final transient JsonAnswers answers = new JsonAnswers(new JsonMapper());

    @Activate
    public DatasetServlet(@Reference Texts texts) {
        this.texts = texts;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addDataset(Dataset dataset) {
        datasets.put(dataset.id(), dataset);
    }

    void removeDataset(Dataset dataset) {
        datasets.remove(dataset.id(), dataset);
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
        Locale language = user(request).map(User::language).orElse(request.getLocale());
        try {
            answer(request, response);
        } catch (Problem.Found found) {
            tell(response, language, found.problem(), Optional.empty());
        } catch (IOException | RuntimeException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            String number = UUID.randomUUID().toString();
            LOG.error("Request {} to {} failed", number, PATH, failure);
            response.reset();
            tell(response, language, Problem.failed(number), Optional.of(number));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException, Problem.Found {
        User user = user(request).orElseThrow(() -> new Problem.Found(Problem.signedOut()));
        Optional<Duration> wait = limit.begin(user.account());
        if (wait.isPresent()) {
            long seconds = wait.get().plusMillis(999).toSeconds();
            response.setHeader("Retry-After", Long.toString(seconds));
            throw new Problem.Found(Problem.tooMany(seconds));
        }
        try {
            answer(request, response, user);
        } finally {
            limit.end(user.account());
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, User user)
            throws IOException, Problem.Found {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            throw new Problem.Found(Problem.method(request.getMethod()));
        }
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        if (path.equals("/openapi.json")) {
            ObjectNode document = new OpenApi(new JsonMapper(), presentation(user)).of(visible(user));
            send(response, 200, "application/json", document);
        } else if (path.equals(DATASETS)) {
            send(response, 200, "application/json", answers.list(visible(user), presentation(user)));
        } else if (path.startsWith(DATASETS + "/")) {
            dataset(request, response, user, path.substring(DATASETS.length() + 1));
        } else {
            throw new Problem.Found(Problem.unknown(path));
        }
    }

    private static Optional<User> user(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(User.class.getName()) instanceof User user
                ? Optional.of(user)
                : Optional.empty();
    }

    private List<Dataset> visible(User user) {
        return datasets.values().stream()
                .filter(dataset -> user.may(dataset.permission()))
                .sorted(Comparator.comparing(Dataset::id))
                .toList();
    }

    private Presentation presentation(User user) {
        return Asked.presentation(texts, user, ZoneOffset.UTC);
    }

    private void dataset(HttpServletRequest request, HttpServletResponse response, User user, String name)
            throws IOException, Problem.Found {
        String ending = name.endsWith(CSV) ? CSV : name.endsWith(XLSX) ? XLSX : "";
        Dataset dataset = dataset(user, name.substring(0, name.length() - ending.length()));
        Asked asked = Asked.of(request, dataset);
        switch (ending) {
            case CSV -> csv(response, user, dataset, asked);
            case XLSX -> xlsx(response, user, dataset, asked);
            default ->
                send(
                        response,
                        200,
                        "application/json",
                        answers.page(
                                dataset,
                                asked,
                                dataset.count(user, asked.request().conditions()),
                                dataset.page(user, asked.request(), asked.offset(), asked.limit())));
        }
    }

    private Dataset dataset(User user, String id) throws Problem.Found {
        @Nullable Dataset dataset = datasets.get(id);
        if (dataset == null) {
            throw new Problem.Found(Problem.unknown(id));
        }
        if (!user.may(dataset.permission())) {
            refusals.forEach(told -> told.refused(user, dataset.permission(), Refusals.Way.LIST));
            throw new Problem.Found(Problem.forbidden(id, dataset.permission().id()));
        }
        return dataset;
    }

    private void csv(HttpServletResponse response, User user, Dataset dataset, Asked asked) throws IOException {
        head(response, "text/csv; charset=utf-8", dataset.id() + CSV);
        file(user, dataset, asked).csv(user, asked.request(), CsvFormat.STANDARD, response.getOutputStream());
    }

    private void xlsx(HttpServletResponse response, User user, Dataset dataset, Asked asked)
            throws IOException, Problem.Found {
        long rows = dataset.count(user, asked.request().conditions());
        if (rows > DatasetFile.MOST_ROWS_OF_A_WORKBOOK) {
            throw new Problem.Found(Problem.of(
                    400,
                    "exchange.request.too-many-rows",
                    Message.of("exchange.request.too-many-rows.remedy", rows, DatasetFile.MOST_ROWS_OF_A_WORKBOOK)));
        }
        head(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", dataset.id() + XLSX);
        file(user, dataset, asked).xlsx(user, asked.request(), response.getOutputStream());
    }

    private DatasetFile file(User user, Dataset dataset, Asked asked) {
        return new DatasetFile(dataset, Asked.presentation(texts, user, asked.zone()), asked.tagged());
    }

    private static void head(HttpServletResponse response, String type, String fileName) {
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
    }

    private void tell(HttpServletResponse response, Locale language, Problem problem, Optional<String> number)
            throws IOException {
        response.setHeader("Content-Language", language.toLanguageTag());
        send(response, problem.status(), "application/problem+json", answers.problem(problem, texts, language, number));
    }

    private static void send(HttpServletResponse response, int status, String type, ObjectNode body)
            throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(body.toString().getBytes(StandardCharsets.UTF_8));
    }
}
