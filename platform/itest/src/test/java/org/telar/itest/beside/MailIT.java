// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.itest.Command.Answer;
import org.telar.itest.ContainerShell;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;
import org.telar.itest.Patience;

/** Mails out of the container, to a server on this machine. */
class MailIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern WAITS = Pattern.compile("w…@example.org.*,(Waiting|En espera),");
    private static final String LOG = "/api/datasets/mail.deliveries.csv";

    private static Installation telar;
    private static Certificate certificate;
    private static GreenMail server;
    private static final HttpClient BROWSER =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, InterruptedException {
        certificate = Certificate.in(folder);
        System.setProperty("greenmail.tls.keystore.file", certificate.file().toString());
        System.setProperty("greenmail.tls.keystore.password", Certificate.PASSWORD);
        server = new GreenMail(
                new ServerSetup[] {new ServerSetup(0, "127.0.0.1", "smtp"), new ServerSetup(0, "127.0.0.1", "smtps")});
        server.setUser("telar@example.org", "telar", "a+b c");
        server.start();
        telar = Installation.in(Distribution.underTest(), folder.resolve("home"))
                .with("TELAR_JAVA_OPTS", certificate.javaOptions());
        telar.start().orThrow();
        set("from \"Telar <mails@telar.example.org>\"");
        assertTrue(SignInPage.of(telar).letsIn(BROWSER, "admin", Installation.PASSWORD));
    }

    @AfterAll
    static void end() {
        telar.close();
        server.stop();
        BROWSER.close();
    }

    @AfterEach
    void forget() throws Exception {
        server.purgeEmailFromAllMailboxes();
    }

    private static int port(String protocol) {
        return (protocol.equals("smtps") ? server.getSmtps() : server.getSmtp()).getPort();
    }

    /** As an administrator does it while Telar runs. */
    private static void mailServer(String url) {
        set("url '" + url + "'");
    }

    private static void set(String setting) {
        try (ContainerShell shell = ContainerShell.of(telar)) {
            shell.run("config:property-set -p org.telar.mail " + setting);
        }
    }

    /** The command is gone for a moment while mail takes on new settings. */
    private static Answer test(String address, Predicate<Answer> wanted) {
        Answer[] last = new Answer[1];
        Patience.until("the right answer to a test mail", PATIENCE, () -> {
            last[0] = telar.console("telar:mail-test " + address);
            return wanted.test(last[0]);
        });
        return last[0];
    }

    private static void arrives(String address) throws MessagingException {
        Answer answer = test(address, said -> said.exitCode() == 0);
        assertTrue(answer.said().contains("accepted the test mail to " + address), answer.said());
        MimeMessage mail = Arrays.stream(server.getReceivedMessagesForDomain(address))
                .findFirst()
                .orElseThrow();
        assertEquals("Test mail from Telar", mail.getSubject());
        assertEquals("Telar <mails@telar.example.org>", mail.getFrom()[0].toString());
    }

    private static List<String> log() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(telar.address(LOG)).build();
        return BROWSER.send(request, BodyHandlers.ofString()).body().lines().toList();
    }

    @Test
    void inPlainWordsOnThisMachine() throws Exception {
        mailServer("smtp://127.0.0.1:" + port("smtp"));
        arrives("plain@example.org");
        String row = log().stream()
                .filter(line -> line.contains("p…@example.org"))
                .findFirst()
                .orElseThrow();
        assertTrue(row.contains("console/") && row.contains("mail.test") && row.contains("250"), row);
    }

    @Test
    void afterStartTls() throws Exception {
        try (StartTlsDoor door = new StartTlsDoor(certificate.forServer(), port("smtp"))) {
            mailServer("smtp://127.0.0.1:" + door.port() + "?starttls=required");
            arrives("starttls@example.org");
        }
    }

    @Test
    void byTlsFromTheFirstByteAndSignedIn() throws Exception {
        mailServer("smtps://telar:a+b%20c@127.0.0.1:" + port("smtps"));
        arrives("tls@example.org");
    }

    @Test
    void aServerWhoseCertificateNamesAnotherHostGetsNothingUntilThatIsPutRight() throws Exception {
        mailServer("smtps://localhost:" + port("smtps"));
        Answer answer = test("waiting@example.org", said -> said.said().contains("cannot be used"));
        assertTrue(answer.exitCode() != 0 && answer.said().contains("localhost"), answer.said());
        assertEquals(0, server.getReceivedMessagesForDomain("waiting@example.org").length);
        String log = String.join("\n", log());
        assertTrue(WAITS.matcher(log).find(), log);
        mailServer("smtps://127.0.0.1:" + port("smtps"));
        Patience.until(
                "what waited arrives",
                PATIENCE,
                () -> server.getReceivedMessagesForDomain("waiting@example.org").length > 0);
    }

    @Test
    void whatTheServerRefusesForGoodFailsAndIsToldWhy() throws Exception {
        mailServer("smtp://127.0.0.1:" + port("smtp"));
        Answer answer = test("nobody", said -> said.said().contains("has failed"));
        assertTrue(answer.exitCode() != 0 && answer.said().contains("not a mail address"), answer.said());
    }

    @Test
    void withoutAServerTheSentenceNamesTheRemedy() {
        mailServer("");
        test("later@example.org", said -> said.said().contains("Set TELAR_SMTP_URL"));
    }

    @Test
    void oneAddressIsNeeded() {
        mailServer("smtp://127.0.0.1:" + port("smtp"));
        test("", said -> said.said().contains("Name one address"));
    }
}
