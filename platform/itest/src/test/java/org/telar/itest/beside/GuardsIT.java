// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ops4j.pax.tinybundles.InnerClassStrategy;
import org.ops4j.pax.tinybundles.TinyBundles;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;
import org.telar.itest.Patience;
import org.telar.itest.page.FlowPage;
import org.telar.itest.page.Visitor;
import org.telar.itest.probe.GuardedActivator;
import org.telar.itest.probe.GuardedView;
import org.telar.itest.probe.GuardedView.Guard;
import tools.jackson.databind.node.ObjectNode;

/** A Telar as an office has it that takes care: reached by HTTPS, with a provider of identities, attacked from within. */
class GuardsIT {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long MOST_GROWTH = 64L << 20;
    private static final String COOKIE = "__Host-telar";
    private static final String DEMO_PASSWORD = "hilo rojo, urdimbre y trama";

    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();
    private static Installation telar;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        PROVIDER.start();
        Path home = folder.resolve("home");
        Files.createDirectories(home.resolve("etc"));
        Files.writeString(home.resolve("etc/org.telar.identity.cfg"), """
                openidIssuer = %s
                openidClient = telar
                openidName = Oficina
                proxies = 127.0.0.1
                """.formatted(PROVIDER.issuerUrl("office")));
        telar = Installation.in(Distribution.underTest(), home)
                .with("TELAR_URL", "https://telar.example.org")
                .with("TELAR_DEMO_PASSWORD", DEMO_PASSWORD)
                .with("TELAR_OPENID_SECRET", "secret of the provider");
        telar.start("--demo").orThrow();
        installGuardedView();
        // the colleagues of the demonstration come one after the other
        Patience.until("they are all there", PATIENCE, () -> log().contains("an account for each role is there"));
    }

    private static String log() {
        try {
            return Files.readString(telar.home().resolve("log/karaf.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void installGuardedView() throws IOException {
        Path jar = Distribution.besideIt("guarded.jar");
        try (InputStream bundle = TinyBundles.bundle()
                .setHeader("Bundle-ManifestVersion", "2")
                .symbolicName("org.telar.itest.guarded")
                .activator(GuardedActivator.class)
                .addClass(GuardedActivator.class, InnerClassStrategy.ALL)
                .addClass(GuardedView.class, InnerClassStrategy.ALL)
                .setHeader("DynamicImport-Package", "*")
                .build(TinyBundles.rawBuilder())) {
            Files.copy(bundle, jar, StandardCopyOption.REPLACE_EXISTING);
        }
        telar.console("bundle:install -s " + jar.toUri()).orThrow();
    }

    @AfterAll
    static void end() {
        telar.close();
        PROVIDER.shutdown();
    }

    private static Visitor administrator() {
        Visitor visitor = new Visitor(telar.address("/"));
        assertEquals(303, visitor.signIn("admin", Installation.PASSWORD).statusCode());
        return visitor;
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void theSessionsCookieIsForHttpsAndThisHostOnly() {
        try (Visitor visitor = new Visitor(telar.address("/"))) {
            HttpResponse<String> answer = visitor.signIn("admin", Installation.PASSWORD);
            String cookie = answer.headers().allValues("Set-Cookie").stream()
                    .filter(one -> one.startsWith(COOKIE + "="))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(answer.headers().map()));
            Set<String> attributes = Arrays.stream(cookie.split("; ?")).skip(1).collect(Collectors.toSet());
            assertTrue(attributes.containsAll(Set.of("Secure", "HttpOnly", "Path=/", "SameSite=Lax")), cookie);
            assertTrue(attributes.stream().noneMatch(one -> one.startsWith("Domain")), cookie);
            assertTrue(header(answer, "Strict-Transport-Security").contains("max-age=31536000"));
            assertTrue(visitor.isInside());
            assertEquals("no-store", header(visitor.page("/api/datasets"), "Cache-Control"));
            assertTrue(header(visitor.page("/telar/telar.css"), "Cache-Control").contains("no-cache"));
        }
    }

    @Test
    void whoIsKnownToTheProviderComesInByItAndNobodyElse() throws Exception {
        assertEquals("/", header(throughTheProvider("mentor@example.org"), "Location"));
        assertEquals(403, throughTheProvider("nobody@example.org").statusCode());
        assertEquals(403, throughTheProvider("administrator@example.org").statusCode(), "never an administrator");
    }

    private static HttpResponse<String> throughTheProvider(String mail) throws IOException, InterruptedException {
        PROVIDER.enqueueCallback(new DefaultOAuth2TokenCallback(
                "office", mail, "JWT", List.of("telar"), Map.of("email", mail, "email_verified", true), 600));
        try (Visitor visitor = new Visitor(telar.address("/"));
                HttpClient browser = HttpClient.newHttpClient()) {
            assertTrue(visitor.page("/sign-in").body().contains("Oficina"));
            URI there = URI.create(header(visitor.page("/sign-in/provider"), "Location"));
            HttpResponse<String> back =
                    browser.send(HttpRequest.newBuilder(there).build(), BodyHandlers.ofString());
            String home = "https://telar.example.org";
            assertTrue(header(back, "Location").startsWith(home), () -> header(back, "Location"));
            HttpResponse<String> answer = visitor.page(header(back, "Location").substring(home.length()));
            assertEquals(answer.statusCode() == 303, visitor.isInside());
            return answer;
        }
    }

    @Test
    void theSessionsOfWhoIsDisabledEnd() {
        try (Visitor administrator = administrator();
                Visitor one = new Visitor(telar.address("/"));
                Visitor other = new Visitor(telar.address("/"))) {
            for (Visitor ally : List.of(one, other)) {
                assertEquals(303, ally.signIn("ally@example.org", DEMO_PASSWORD).statusCode());
                assertTrue(ally.isInside());
            }
            FlowPage page = new FlowPage(administrator);
            int account = IntStream.range(2, 20)
                    .filter(id -> {
                        page.open("identity/account/" + id);
                        return page.says("ally@example.org");
                    })
                    .findFirst()
                    .orElseThrow();
            page.click(page.withText("Desactivar"));
            page.say(List.of(page.event(page.withTag("vaadin-confirm-dialog"), "confirm")));
            long begin = System.nanoTime();
            Patience.until(
                    "both sessions of account " + account + " are over",
                    Duration.ofSeconds(20),
                    () -> !one.isInside() && !other.isInside());
            System.out.println("Sessions of a disabled account ended after "
                    + Duration.ofNanos(System.nanoTime() - begin).toMillis() + " ms");
            assertEquals(403, one.signIn("ally@example.org", DEMO_PASSWORD).statusCode());
        }
    }

    /** A client of one's own says of each component, guarded or not, all that the real one could say. */
    @Test
    void whatIsDisabledHiddenOrReadOnlyIsNotReachedByForgedMessages() {
        try (Visitor administrator = administrator()) {
            FlowPage page = new FlowPage(administrator);
            page.open(GuardedActivator.PATH);
            String nodes = page.last("data-nodes").orElseThrow();
            List<String> components = Arrays.stream(nodes.split(" "))
                    .filter(word -> word.contains(":"))
                    .toList();
            int messages = 0;
            int refused = 0;
            for (String component : components) {
                for (ObjectNode forged : forgeries(page, component)) {
                    messages++;
                    refused += page.say(List.of(forged)) ? 0 : 1;
                }
            }
            page.click(Integer.parseInt(nodes.split(" ")[0].substring(1)));
            Set<String> reached = new TreeSet<>(List.of(reached(page)));
            System.out.println(
                    messages + " forged messages to " + components.size() + " components reached " + reached);
            Set<String> guarded = reached.stream()
                    .filter(name -> !name.startsWith(Guard.NONE + ":"))
                    .collect(Collectors.toSet());
            assertEquals(Set.of(), guarded);
            assertTrue(
                    reached.containsAll(Set.of("NONE:TextField", "NONE:Checkbox", "NONE:Button", "NONE:NativeButton")),
                    () -> "The messages do not even reach what is open: " + reached);
            assertFalse(reached.size() < 10, reached::toString);
        }
    }

    /** By the requests that its upload field sends; {@code telar soak hostile} sends 300. */
    @Test
    void hostileFilesAreRefusedByThePageThatTakesLists() {
        int each = Integer.getInteger("telar.uploads", 2);
        try (Visitor administrator = administrator()) {
            FlowPage page = new FlowPage(administrator);
            page.open("kernel/people");
            page.click(page.withText("Traer una lista"));
            HostileUploads lists = new HostileUploads(telar, page);
            long before = lists.heapBytes();
            lists.send(each, Optional.of("Elegir otro archivo"));
            long grown = lists.heapBytes() - before;
            System.out.println(lists + "; the heap changed by " + grown + " bytes");
            assertEquals(List.of(), lists.taken());
            assertTrue(Math.abs(grown) < MOST_GROWTH, () -> "The heap changed by " + grown);
            assertTrue(administrator.isInside());
        }
    }

    private static String[] reached(FlowPage page) {
        return page.texts()
                .filter(text -> text.startsWith("reached:"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "The view does not answer: " + page.texts().toList()))
                .substring("reached:".length())
                .split(" ");
    }

    /** For the component and all below it. @param component its name and the numbers of its nodes */
    private static List<ObjectNode> forgeries(FlowPage page, String component) {
        return Arrays.stream(component.split("="))
                .skip(1)
                .map(Integer::parseInt)
                .flatMap(node -> forgeries(page, node))
                .toList();
    }

    private static Stream<ObjectNode> forgeries(FlowPage page, int node) {
        Stream<ObjectNode> guardsOff =
                Stream.of("disabled", "readonly", "hidden").map(name -> page.property(node, name, "false"));
        Stream<ObjectNode> values = Stream.of("\"7\"", "7", "\"2020-01-01\"", "\"08:00\"", "\"1\"", "[\"1\"]")
                .map(value -> page.property(node, "value", value));
        Stream<ObjectNode> states = Stream.of("checked", "opened").map(name -> page.property(node, name, "true"));
        Stream<ObjectNode> others =
                Stream.of(page.property(node, "selected", "1"), page.property(node, "_inputElementValue", "\"7\""));
        Stream<ObjectNode> events = Stream.of(
                        "click", "change", "value-changed", "checked-changed", "opened-changed", "selected-changed")
                .map(name -> page.event(node, name));
        return Stream.of(guardsOff, values, states, others, events).flatMap(each -> each);
    }
}
