// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.itest.Command;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;
import org.telar.itest.Patience;
import org.telar.itest.Ports;
import org.telar.itest.Web;
import org.telar.testing.PostgresServer;

/** Two nodes over one PostgreSQL behind haproxy, with the configuration that is shipped. */
class ManyNodesIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String COOKIE = "TELAR_NODE";
    private static final int REQUESTS = 20;
    private static final int ROWS = 100;
    private static final String SHIPPED = "0.1.0";
    private static final String HIGHER = "0.1.1";

    private final Path folder;
    private final PostgresServer server = new PostgresServer();
    private final Installation one;
    private final Installation two;
    private final int port = Ports.free();
    private Process balancer;

    ManyNodesIT(@TempDir Path folder) {
        this.folder = folder;
        String database = server.newDatabase();
        one = Installation.in(Distribution.underTest(), folder.resolve("one")).with("TELAR_DB_URL", database);
        two = Installation.in(Distribution.underTest(), folder.resolve("two")).with("TELAR_DB_URL", database);
    }

    @BeforeEach
    void start() throws Exception {
        for (String shared : List.of("documents", "keys")) {
            Path real = Files.createDirectories(folder.resolve("shared").resolve(shared));
            for (Installation node : List.of(one, two)) {
                Files.createDirectories(node.home());
                Files.createSymbolicLink(node.home().resolve(shared), real);
            }
        }
        Command first = one.begin("start");
        Command second = two.begin("start");
        first.await(Duration.ofMinutes(4)).orThrow();
        second.await(Duration.ofMinutes(4)).orThrow();
        balancer = balance();
    }

    @AfterEach
    void end() throws Exception {
        if (balancer != null) {
            balancer.destroy();
            balancer.waitFor(10, TimeUnit.SECONDS);
        }
        one.close();
        two.close();
        server.close();
    }

    /** The shipped configuration with the addresses of this test. */
    private Process balance() throws IOException {
        String shipped = Files.readString(Distribution.underTest().folder().resolve("balancer/haproxy.cfg"));
        Path configuration = folder.resolve("haproxy.cfg");
        Files.writeString(
                configuration,
                shipped.replace("bind :443 ssl crt /etc/haproxy/telar.pem", "bind 127.0.0.1:" + port)
                        .replace("    http-request set-header X-Forwarded-Proto https\n", "")
                        .replace("10.0.0.11:8181", "127.0.0.1:" + one.port())
                        .replace("10.0.0.12:8181", "127.0.0.1:" + two.port()));
        String program = Stream.of("/usr/sbin/haproxy", "/usr/local/sbin/haproxy", "/usr/bin/haproxy")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "haproxy is not installed: apt-get install haproxy, or run .ci/run, which does"));
        return new ProcessBuilder(program, "-db", "-f", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("haproxy.log").toFile())
                .start();
    }

    @Test
    void oneNodeIsRenewedWhilePeopleWorkAndNothingHappensTwice() throws Exception {
        Patience.until(
                "both nodes take people", PATIENCE, () -> nodesOfNewcomers().size() == 2);
        modulesAreTheSameOnBoth();
        Person ana = new Person("one");
        Person eva = new Person("two");
        ana.works();
        eva.works();

        Rows.install(one);
        Rows.install(two);
        try (Rows here = Rows.of(one);
                Rows there = Rows.of(two)) {
            here.write();
            there.write();
            here.awaitAcknowledged(ROWS);
            there.awaitAcknowledged(ROWS);

            String said = one.telar("drain", "--home", one.home().toString())
                    .orThrow()
                    .said();
            assertTrue(said.contains("left"), said);
            Patience.until(
                    "nobody new comes to the first",
                    PATIENCE,
                    () -> nodesOfNewcomers().equals(Set.of("two")));
            ana.works();
            assertEquals("one", ana.node(), "she goes on where she is");
            eva.works();

            one.stop().orThrow();
            here.awaitEnd();
            eva.works();
            assertEquals("two", eva.node());
            assertEquals("two", ana.taken(), "she is taken to the other one, to sign in again");

            // by a slip with another profile, which would switch matchmaking on
            one.start("--profile", "cl").orThrow();
            Patience.until(
                    "both nodes take people again",
                    PATIENCE,
                    () -> nodesOfNewcomers().size() == 2);
            eva.works();
            for (Installation node : List.of(one, two)) {
                await(node, "matchmaking", SHIPPED, "OFF");
                await(node, "recruitment", HIGHER, "ON");
            }
            there.stopWriting();
            List<String> stored = there.words("PROBE_ROW");
            assertTrue(stored.containsAll(here.acknowledged()) && stored.containsAll(there.acknowledged()), "lost");
            assertEquals(stored, there.awaitHeard(), "heard of once, by whichever node");
        }
    }

    /** What is switched on one node follows on the other, and what is brought to it comes there too. */
    private void modulesAreTheSameOnBoth() throws IOException {
        Path archive = new HigherRelease("recruitment", HIGHER).signedFor(one, two);
        one.console("telar:module-disable recruitment").orThrow();
        await(two, "recruitment", SHIPPED, "OFF");
        two.console("telar:module-enable recruitment").orThrow();
        await(one, "recruitment", SHIPPED, "ON");
        one.console("telar:module-update " + archive).orThrow();
        await(two, "recruitment", HIGHER, "ON");
        two.console("telar:module-disable matchmaking").orThrow();
        await(one, "matchmaking", SHIPPED, "OFF");
    }

    private static void await(Installation node, String module, String version, String state) {
        Patience.untilEqual(
                "{\"id\":\"" + module + "\",\"version\":\"" + version + "\",\"state\":\"" + state + "\"}",
                PATIENCE,
                () -> Web.get(node.address("/health"))
                        .map(health -> ofModule(module, health.body()))
                        .orElse("no health"));
    }

    private static String ofModule(String module, String health) {
        int from = health.indexOf("{\"id\":\"" + module + "\"");
        return from < 0 ? health : health.substring(from, health.indexOf('}', from) + 1);
    }

    /** Where those are sent who come without a cookie. */
    private Set<String> nodesOfNewcomers() {
        Set<String> nodes = new HashSet<>();
        for (int newcomer = 0; newcomer < REQUESTS; newcomer++) {
            try (HttpClient client = HttpClient.newHttpClient()) {
                HttpResponse<Void> answer = client.send(request("/sign-in"), BodyHandlers.discarding());
                if (answer.statusCode() == 200) {
                    answer.headers().allValues("Set-Cookie").stream()
                            .filter(cookie -> cookie.startsWith(COOKIE))
                            .forEach(cookie -> nodes.add(
                                    HttpCookie.parse(cookie).getFirst().getValue()));
                } else {
                    nodes.add("status " + answer.statusCode());
                }
            } catch (IOException e) {
                nodes.add(e.toString());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return nodes;
            }
        }
        return nodes;
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html")
                .timeout(PATIENCE)
                .build();
    }

    /** Someone who signs in through the balancer and stays on the node that she was given. */
    private final class Person {
        private CookieManager cookies = new CookieManager();
        private HttpClient client;

        /** Comes until she is given that node. */
        Person(String wanted) throws IOException, InterruptedException {
            do {
                cookies = new CookieManager();
                client = HttpClient.newBuilder().cookieHandler(cookies).build();
                client.send(request("/sign-in"), BodyHandlers.discarding());
            } while (!node().equals(wanted));
            assertTrue(new SignInPage(URI.create("http://127.0.0.1:" + port + "/sign-in"))
                    .letsIn(client, "admin", Installation.PASSWORD));
        }

        String node() {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals(COOKIE))
                    .map(HttpCookie::getValue)
                    .findFirst()
                    .orElse("");
        }

        void works() throws IOException, InterruptedException {
            String before = node();
            for (int request = 0; request < REQUESTS; request++) {
                HttpResponse<String> answer = client.send(request("/"), BodyHandlers.ofString());
                assertEquals(200, answer.statusCode(), answer.body());
            }
            assertEquals(before, node(), "she stays");
        }

        /** Where she is after her node went. */
        String taken() throws IOException, InterruptedException {
            HttpResponse<Void> answer = client.send(request("/sign-in"), BodyHandlers.discarding());
            assertEquals(200, answer.statusCode());
            return node();
        }
    }
}
