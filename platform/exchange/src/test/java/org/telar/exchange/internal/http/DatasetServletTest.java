// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telar.api.ClassPathTexts;
import org.telar.api.User;
import org.telar.exchange.Cell;
import org.telar.exchange.Limits;
import org.telar.exchange.Row;
import org.telar.exchange.Table;
import org.telar.exchange.Tables;
import org.telar.exchange.dataset.Condition;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Entry;
import org.telar.exchange.dataset.Request;
import org.telar.exchange.dataset.Sort;
import org.telar.exchange.sql.Sample;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleStore;
import org.telar.testing.OnBothDatabases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnBothDatabases
class DatasetServletTest {
    private static final int ROWS = 120;

    private final Server server = new Server(new InetSocketAddress("127.0.0.1", 0));
    private final HttpClient client = HttpClient.newHttpClient();
    private final ModuleStore store;
    private final Dataset people;

    DatasetServletTest(Database database) {
        store = Sample.open(database);
        people = Sample.people(store).build();
        Sample.insert(store, Sample.rows(new Random(7), ROWS));
    }

    /** Stands for the sign-in: the header says who has the session. */
    private static final class Session extends HttpFilter {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            User user = Map.of("reader", Sample.READER, "stranger", Sample.STRANGER)
                    .get(String.valueOf(request.getHeader("Who")));
            if (user != null) {
                request.getSession().setAttribute(User.class.getName(), user);
            }
            chain.doFilter(request, response);
        }
    }

    /** Way and permission of each refusal that the servlet told. */
    private final List<String> refused = new CopyOnWriteArrayList<>();

    @BeforeEach
    void start() throws Exception {
        DatasetServlet servlet = new DatasetServlet(new ClassPathTexts(DatasetServlet.class));
        servlet.addDataset(people);
        servlet.addDataset(new Failing(people));
        servlet.addRefusals((user, missing, way) -> refused.add(way + " " + missing));
        ServletContextHandler context = new ServletContextHandler(ServletContextHandler.SESSIONS);
        context.addFilter(new FilterHolder(new Session()), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(new ServletHolder(servlet), DatasetServlet.PATH + "/*");
        server.setHandler(context);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
        store.close();
    }

    private HttpResponse<byte[]> get(String who, String path) throws Exception {
        return send(who, path, "GET");
    }

    private HttpResponse<byte[]> send(String who, String path, String method) throws Exception {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api" + path))
                .header("Who", who)
                .method(method, BodyPublishers.noBody())
                .build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        return new JsonMapper().readTree(text(answer));
    }

    private JsonNode problem(int status, HttpResponse<byte[]> answer) {
        assertEquals(status, answer.statusCode(), text(answer));
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(status, json(answer).get("status").asInt());
        return json(answer);
    }

    @Test
    void aPageIsFilteredSortedAndTyped() throws Exception {
        JsonNode page = json(get(
                "reader", "/datasets/sample.people?filter.age.min=18&sort=-age&fields=name,age,seen,active&limit=5"));
        long expected = people.count(
                Sample.READER,
                List.of(new Condition.Between("age", Optional.of(BigDecimal.valueOf(18)), Optional.empty())));
        assertEquals(expected, page.get("total").asLong());
        assertEquals(5, page.get("rows").size());
        JsonNode first = page.get("rows").get(0).get("values");
        assertEquals(List.of("name", "age", "seen", "active"), List.copyOf(first.propertyNames()));
        assertTrue(first.get("age").isNumber());
        page.get("rows").forEach(row -> {
            JsonNode seen = row.get("values").get("seen");
            assertTrue(seen.isNull() || seen.asString().endsWith("Z"), seen.toString());
        });
    }

    @Test
    void whoMayNotSeeIsToldWhy() throws Exception {
        problem(401, get("nobody", "/datasets"));
        problem(403, get("stranger", "/datasets/sample.people"));
        problem(403, get("stranger", "/datasets/sample.people.csv"));
        problem(403, get("stranger", "/datasets/sample.people.xlsx"));
        assertEquals(Collections.nCopies(3, "LIST " + people.permission()), refused);
        assertEquals(0, json(get("stranger", "/datasets")).get("datasets").size());
        assertFalse(text(get("stranger", "/openapi.json")).contains("sample.people"));
        JsonNode unknown = problem(404, get("reader", "/datasets/sample.nobody"));
        assertEquals(
                "Aquí no hay una tabla “sample.nobody”. /api/datasets muestra las que puedes ver.",
                unknown.get("detail").asString());
        problem(405, send("reader", "/datasets", "DELETE"));
    }

    @Test
    void everythingThatCannotBeReadIsNamedAtOnce() throws Exception {
        JsonNode flawed = problem(
                400,
                get(
                        "reader",
                        "/datasets/sample.people?filter.age.min=abc&filter.born.from=2026-13-01&sort=nmae&limit=0&x=1"));
        assertEquals(5, flawed.get("errors").size(), flawed.toString());
        for (String value : List.of("abc", "2026-13-01", "nmae", "limit", "“x”")) {
            assertTrue(flawed.get("errors").toString().contains(value), value);
        }
        for (String odd : List.of("1e999999999", "9".repeat(60), "%00", "'", "NaN")) {
            problem(400, get("reader", "/datasets/sample.people?filter.age.min=" + odd));
        }
        assertEquals(
                200,
                get("reader", "/datasets/sample.people?filter.age.min=" + "9".repeat(30))
                        .statusCode());
        assertEquals(
                200,
                get("reader", "/datasets/sample.people?filter.name=%27%3B--").statusCode());
        problem(400, get("reader", "/datasets/sample.people?filter.born.from=99999-01-01"));
    }

    @Test
    void aFailureHasANumberAndTellsNoCause() throws Exception {
        JsonNode failed = problem(500, get("reader", "/datasets/sample.failing"));
        assertTrue(failed.get("instance").asString().startsWith("urn:uuid:"));
        assertFalse(failed.toString().contains("secret"));
    }

    @Test
    void csvIsGuardedAndTagged() throws Exception {
        HttpResponse<byte[]> answer = get("reader", "/datasets/sample.people.csv?fields=note,name,place&hxl=true");
        List<String> lines = text(answer).lines().toList();
        assertEquals(ROWS + 2, lines.size());
        assertEquals(",#contact+name,#adm1+name", lines.get(1));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("'=1+1,")));
        assertTrue(lines.stream().noneMatch(line -> line.startsWith("=")));
    }

    /** A file has the names of places, JSON their codes. */
    @Test
    void theTagOfAPlaceSaysWhetherItIsANameOrACode() throws Exception {
        List<String> tags = json(get("reader", "/datasets"))
                .get("datasets")
                .valueStream()
                .filter(dataset -> dataset.get("id").asString().equals("sample.people"))
                .flatMap(dataset -> dataset.get("fields").valueStream())
                .filter(field -> field.has("hxl"))
                .map(field -> field.get("hxl").asString())
                .toList();
        assertEquals(List.of("#contact+name", "#adm1+code"), tags);
        String place = json(get("reader", "/datasets/sample.people?fields=place&filter.place.empty=false&limit=1"))
                .at("/rows/0/values/place")
                .asString();
        assertTrue(Sample.PLACES.contains(place), place);
        String name = text(get("reader", "/datasets/sample.people.csv?fields=place&filter.place.empty=false&hxl=true"))
                .lines()
                .skip(2)
                .findFirst()
                .orElseThrow();
        assertEquals(name.toLowerCase(Locale.ROOT), name);
    }

    @Test
    void aWorkbookIsReadBackWithItsTypes() throws Exception {
        HttpResponse<byte[]> answer = get(
                "reader",
                "/datasets/sample.people.xlsx?sort=seen&zone=America/Bogota&filter.seen.empty=false&fields=seen,name,gender,age,fee,born,active");
        Request asked = new Request(
                List.of("seen", "name", "gender", "age", "fee", "born", "active"),
                List.of(new Condition.Blank("seen", false)),
                List.of(Sort.ascending("seen")));
        List<Entry> expected = people.page(Sample.READER, asked, 0, ROWS);
        List<List<Cell>> read = new ArrayList<>();
        var opened = new Tables(Limits.DEFAULT).open("people.xlsx", new ByteArrayInputStream(answer.body()));
        try (Table table = assertInstanceOf(Table.class, opened)) {
            assertEquals("Sí (COP)", table.header().cell(4).text());
            while (table.next() instanceof Row row) {
                read.add(IntStream.range(0, 7)
                        .mapToObj(i -> moment(i, row.cell(i)))
                        .toList());
            }
        }
        List<List<Cell>> wanted =
                expected.stream().map(DatasetServletTest::inBogota).toList();
        for (int i = 0; i < wanted.size(); i++) {
            assertEquals(wanted.get(i), read.get(i), "row " + i);
        }
        assertEquals(wanted.size(), read.size());
    }

    /** A moment at midnight cannot be told from a date in a workbook. */
    private static Cell moment(int column, Cell cell) {
        return column == 0 && cell instanceof Cell.Date date
                ? Cell.of(date.value().atStartOfDay())
                : cell;
    }

    /** As it is written for Spanish readers five hours behind UTC; the sample's labels are all No. */
    private static List<Cell> inBogota(Entry entry) {
        List<Cell> cells = new ArrayList<>(entry.cells());
        cells.set(0, Cell.of(((Cell.DateTime) cells.get(0)).value().minusHours(5)));
        cells.set(2, cells.get(2).isBlank() ? Cell.EMPTY : Cell.of("No"));
        return cells;
    }

    @Test
    void theDescriptionIsValidOpenApi() throws Exception {
        String document = text(get("reader", "/openapi.json"));
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        var parsed = new OpenAPIV3Parser().readContents(document, List.of(), options);
        assertEquals(List.of(), parsed.getMessages());
        var get = parsed.getOpenAPI().getPaths().get("/datasets/sample.people").getGet();
        assertTrue(get.getParameters().stream()
                .anyMatch(parameter -> parameter.getName().equals("filter.age.min")));
        assertEquals(1 + 2 * 3, parsed.getOpenAPI().getPaths().size());
        var broken = new OpenAPIV3Parser()
                .readContents(document.replaceFirst("\"in\":\"query\"", "\"in\":\"nowhere\""), List.of(), options);
        assertFalse(broken.getMessages().isEmpty());
    }
}
