// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telar.itest.Command.Answer;
import org.telar.itest.ContainerShell;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;
import org.telar.itest.Web;
import org.telar.itest.beside.Sockets.Listener;

/** Who gets in, and where, when nothing was configured. */
class DoorsIT {
    private static final Pattern NONCE = Pattern.compile("script-src ([^;]*'nonce-([^']+)'[^;]*)");
    private static final Pattern RECORD =
            Pattern.compile("^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(Z|[+-]\\d\\d:\\d\\d) \\| (INFO|WARN|ERROR|DEBUG) +\\| ");
    private static final Pattern CONNECTOR = Pattern.compile("Started ServerConnector@\\w+\\{[^}]*\\}\\{([^}]*)\\}");
    private static final Pattern SCRIPT = Pattern.compile("<script[^>]*>");

    private static Installation telar;
    /** A proxy in name only: whoever calls it wanted to leave this machine. */
    private static ServerSocket wayOut;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        wayOut = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        telar = Installation.in(Distribution.underTest(), folder)
                .with("TELAR_JAVA_OPTS", "-DsocksProxyHost=127.0.0.1 -DsocksProxyPort=" + wayOut.getLocalPort());
        telar.start().orThrow();
    }

    @AfterAll
    static void end() throws IOException {
        telar.close();
        wayOut.close();
    }

    @Test
    void onlyTheWebInterfaceAndTheShellListenAndBothOnLoopback() {
        int shell = Integer.parseInt(telar.state("ssh-port"));
        assertEquals(
                Set.of(new Listener(telar.port(), false), new Listener(shell, false)),
                Sockets.of(telar.process().orElseThrow()));
    }

    @Test
    void atNoMomentOfTheStartDidItListenElsewhere() throws IOException {
        Set<String> addresses = CONNECTOR
                .matcher(Files.readString(telar.home().resolve("log/karaf.log")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertEquals(Set.of("127.0.0.1:" + telar.port()), addresses);
    }

    @Test
    void neitherTheStartNorAnUnknownBundleIsFetchedFromANetwork() throws IOException {
        assertTrue(telar.console("bundle:install mvn:org.example/unknown/1.0").exitCode() != 0);
        wayOut.setSoTimeout(1);
        try (var caller = wayOut.accept()) {
            throw new AssertionError("Something wanted to leave this machine: " + caller);
        } catch (SocketTimeoutException nobodyCalled) {
            assertTrue(Web.isUp(telar.address("/health")));
        }
    }

    @Test
    void anotherHomeRunsBesideItButTheSameIsNotStartedTwice(@TempDir Path folder) {
        try (Installation other = Installation.in(Distribution.underTest(), folder)) {
            other.start().orThrow();
            assertTrue(Web.isUp(other.address("/health")));
            assertTrue(Web.isUp(telar.address("/health")));
            Answer again = telar.start();
            assertEquals(2, again.exitCode(), again.said());
            assertTrue(again.said().contains(telar.home().toString()), again.said());
        }
        assertTrue(Web.isUp(telar.address("/health")));
    }

    @ParameterizedTest
    @CsvSource({"karaf, karaf", "admin, admin", "smx, smx", "admin, telar", "root, root"})
    void noUsualPasswordOpensAnything(String name, String password) throws Exception {
        assertFalse(SignInPage.of(telar).letsIn(name, password));
        assertFalse(ContainerShell.letsIn(telar, name, password));
    }

    @Test
    void noForeignKeyOpensTheShell() throws Exception {
        KeyPair stranger = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        for (String name : List.of("admin", "karaf", "console")) {
            assertFalse(ContainerShell.letsIn(telar, name, stranger), name);
        }
    }

    @Test
    void theAdministratorsPasswordOpensBoth() throws Exception {
        assertTrue(SignInPage.of(telar).letsIn("admin", Installation.PASSWORD));
        assertTrue(ContainerShell.letsIn(telar, "admin", Installation.PASSWORD));
    }

    @Test
    void pushIsForPagesOfThisSiteOnly() throws Exception {
        try (SignedInBrowser browser = new SignedInBrowser(telar)) {
            String own = telar.address("/").toString().replaceFirst("/$", "");
            assertTrue(browser.firstOfPush("http://elsewhere.example").contains("sessionExpired"));
            String first = browser.firstOfPush(own);
            assertFalse(first.isEmpty() || first.contains("sessionExpired"), first);
        }
    }

    @Test
    void eachPageLetsItsOwnScriptsRunAndNoOthers() throws Exception {
        try (SignedInBrowser browser = new SignedInBrowser(telar)) {
            Set<String> nonces = new HashSet<>();
            for (int visit = 0; visit < 2; visit++) {
                HttpResponse<String> page = browser.get("/");
                Matcher policy = NONCE.matcher(header(page, "Content-Security-Policy"));
                assertTrue(policy.find(), () -> header(page, "Content-Security-Policy"));
                assertFalse(policy.group(1).contains("unsafe-inline"), policy.group(1));
                assertTrue(nonces.add(policy.group(2)));
                List<String> scripts = SCRIPT.matcher(page.body())
                        .results()
                        .map(MatchResult::group)
                        .toList();
                assertFalse(scripts.isEmpty());
                scripts.forEach(script -> assertTrue(script.contains("nonce=\"" + policy.group(2) + "\""), script));
            }
        }
    }

    /** A setting that cannot be read stands in the log with its value and a stack trace, here for the mails. */
    @Test
    void nothingThatIsLoggedLooksLikeARecord() throws Exception {
        String setting = "config:property-%s -p org.telar.mail keepDays";
        telar.console(setting.formatted("set") + " \"x\n2026-01-01T00:00:00,000 | ERROR | forged\"");
        Path log = telar.home().resolve("log/karaf.log");
        try {
            for (int tries = 0; tries < 100 && lines(log).noneMatch(line -> line.contains("forged")); tries++) {
                Thread.sleep(200);
            }
        } finally {
            telar.console(setting.formatted("delete"));
        }
        assertEquals(
                List.of(),
                lines(log)
                        .dropWhile(line -> !RECORD.matcher(line).find()) // of the start, before there is a log
                        .filter(line -> !RECORD.matcher(line).find() && !line.startsWith("    "))
                        .limit(3)
                        .toList());
        List<String> forged = lines(log).filter(line -> line.contains("forged")).toList();
        assertFalse(forged.isEmpty());
        assertTrue(forged.stream().allMatch(line -> line.startsWith("    ")), forged::toString);
    }

    private static Stream<String> lines(Path log) {
        try {
            return Files.readAllLines(log).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theCommandHasAKeyOfItsOwn() {
        Answer answer = telar.console("bundle:list -s");
        assertEquals(0, answer.exitCode(), answer.said());
        assertTrue(answer.said().contains("org.telar.shell"), answer.said());
    }

    @Test
    void aCommandOfTheShellThatFailsMakesTheCommandFail() {
        assertTrue(telar.console("bundle:start no-such-bundle").exitCode() != 0);
        assertTrue(telar.console("no-such-command").exitCode() != 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"etc/console.key", "telar.state", "container.args"})
    void whatTheHomeKeepsIsForItsOwnerOnly(String name) throws IOException {
        Path file = telar.home().resolve(name);
        String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        assertTrue(permissions.endsWith("------"), () -> name + " has " + permissions);
    }

    @Test
    void noFileOfTheHomeHoldsThePassword() throws IOException {
        try (Stream<Path> files = Files.walk(telar.home())) {
            List<Path> telling = files.filter(Files::isRegularFile)
                    .filter(DoorsIT::holdsPassword)
                    .toList();
            assertEquals(List.of(), telling);
        }
    }

    private static boolean holdsPassword(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(Installation.PASSWORD);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void healthIsOpenToEveryoneAndTellsOfDatabaseAndModules() {
        HttpResponse<String> answer = get("/health");
        assertEquals(200, answer.statusCode());
        assertEquals(
                "application/json;charset=utf-8", header(answer, "Content-Type").replace(" ", ""));
        assertTrue(
                answer.body()
                        .matches(
                                "\\{\"state\":\"UP\",\"version\":\"[0-9.]+\","
                                        + "\"database\":\\{\"state\":\"UP\",\"product\":\"Apache Derby\",\"version\":\"[^\"]+\"},"
                                        + "\"modules\":\\[(\\{\"id\":\"[a-z-]+\",\"version\":\"[0-9.]+\",\"state\":\"ON\"},?)+]}"),
                answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/matchmaking", "/health", "/telar/telar.css", "/nowhere"})
    void everyAnswerTellsTheBrowserWhatNotToDo(String path) {
        HttpResponse<String> answer = get(path);
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("DENY", header(answer, "X-Frame-Options"));
        assertEquals("same-origin", header(answer, "Referrer-Policy"));
        assertTrue(header(answer, "Content-Security-Policy").contains("frame-ancestors 'none'"));
        assertEquals("", header(answer, "Server"));
        assertEquals("", header(answer, "X-Powered-By"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/matchmaking", "/nowhere"})
    void whoIsNotSignedInIsSentToTheSignInPage(String path) {
        HttpResponse<String> answer = get(path);
        assertEquals(302, answer.statusCode());
        assertTrue(header(answer, "Location").startsWith("/sign-in"), () -> header(answer, "Location"));
    }

    private static HttpResponse<String> get(String path) {
        return Web.get(telar.address(path), "Accept", "text/html").orElseThrow();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
