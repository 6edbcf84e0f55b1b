// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.smtp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.AccessDenied;
import org.telar.api.Change;
import org.telar.api.ModuleId;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.mail.Invitation;
import org.telar.mail.Mail;
import org.telar.mail.Recipient;
import org.telar.mail.internal.Deliveries;
import org.telar.mail.internal.MovingClock;
import org.telar.mail.internal.QueuedMails;
import org.telar.mail.internal.engine.Condition;
import org.telar.mail.internal.engine.Delivery;
import org.telar.mail.internal.engine.Delivery.State;
import org.telar.mail.internal.engine.Delivery.Trouble;
import org.telar.mail.internal.engine.MailServer;
import org.telar.mail.internal.store.MailStore;
import org.telar.mail.internal.template.FolderFiles;
import org.telar.mail.internal.template.Templates;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class PostmanTest {
    private static final Duration KEEP = Duration.ofDays(30);
    private static final String CALENDAR =
            "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Sesión 🎉\r\nEND:VCALENDAR\r\n";

    private final User staff = user("mail.see", "mail.send");
    private final MovingClock clock = new MovingClock();
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private final ModuleStore store;
    private final MailStore queue;
    private final QueuedMails mails;

    PostmanTest(Database database) {
        store = database.open(ModuleSchema.of(new ModuleId("mail"), getClass().getClassLoader()));
        queue = new MailStore(store);
        mails = new QueuedMails(
                new Templates(
                        List.of(new FolderFiles(Path.of("src/test/resources/mail"))),
                        language -> org.telar.profile.Terms.NONE),
                queue,
                clock);
    }

    @AfterEach
    void empty() {
        server.stop();
        List<Object[]> all = List.<Object[]>of(new Object[] {0L});
        store.asTelar("a test begins", () -> store.batch("DELETE FROM MAIL_LETTER WHERE ID > ?", all));
        store.asTelar("a test begins", () -> store.batch("DELETE FROM MAIL_DELIVERY WHERE ID > ?", all));
        store.close();
    }

    private static User user(String... permissions) {
        return new User(1, "Ana", Locale.of("es"), Set.of(permissions));
    }

    private Postman postman(String url) {
        var known = assertInstanceOf(MailServer.Known.class, MailServer.of(url, "Telar <mails@telar.example.org>"));
        return new Postman(queue, new SmtpCarrier(known, Optional.empty(), clock), KEEP, clock);
    }

    private Postman toGreenMail() {
        server.start();
        return postman("smtp://127.0.0.1:" + server.getSmtp().getPort());
    }

    private static Mail mail(String id, String name, String address, String language) {
        Map<String, Object> values =
                Map.of("programme", "Tu Oportunidad", "begins", LocalDate.of(2027, 3, 8), "topics", List.of("ventas"));
        return Mail.of("test.welcome", new Recipient(id, name, address, Locale.forLanguageTag(language)), values);
    }

    private void queue(String address) {
        mails.queue(mail("person/1", "Ana", address, "es-CL"));
    }

    private Stored<Delivery> only() {
        List<Stored<Delivery>> all = find("", Optional.empty(), 0, 10);
        assertEquals(1, all.size());
        return all.getFirst();
    }

    private int count(String words, Optional<State> state) {
        return store.asTelar("a test looks", () -> queue.count(words, state));
    }

    private List<Stored<Delivery>> find(String words, Optional<State> state, int offset, int limit) {
        return store.asTelar("a test looks", () -> queue.find(words, state, offset, limit));
    }

    private Deliveries deliveries() {
        return new Deliveries(queue, Condition.Ready::new, clock);
    }

    private static String messageId(String mail) {
        return mail.lines()
                .filter(line -> line.startsWith("Message-ID:"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMailArrivesWithUmlautsAndEmoji() throws Exception {
        mails.queue(mail("person/7", "Begoña Ñandú 🎉", "begona@example.org", "es-CL"));
        toGreenMail().round();
        MimeMessage arrived = server.getReceivedMessages()[0];
        assertEquals("Te damos la bienvenida, Begoña Ñandú 🎉", arrived.getSubject());
        assertEquals(clock.instant(), arrived.getSentDate().toInstant());
        InternetAddress to = (InternetAddress) arrived.getRecipients(RecipientType.TO)[0];
        assertEquals("Begoña Ñandú 🎉", to.getPersonal());
        assertEquals("begona@example.org", to.getAddress());
        assertEquals("es", arrived.getHeader("Content-Language")[0]);
        MimeMultipart parts = (MimeMultipart) arrived.getContent();
        assertTrue(parts.getContentType().startsWith("multipart/alternative"));
        assertEquals("text/plain; charset=UTF-8", parts.getBodyPart(0).getContentType());
        assertTrue(parts.getBodyPart(0)
                .getContent()
                .toString()
                .startsWith("Hola, Begoña Ñandú 🎉: Tu Oportunidad empieza el 8 de marzo de 2027."));
        assertTrue(parts.getBodyPart(1).getContent().toString().contains("<b>Tu Oportunidad</b>"));

        Delivery delivery = only().value();
        assertEquals(State.SENT, delivery.state());
        assertEquals("person/7", delivery.recipient());
        assertEquals("b…@example.org", delivery.masked());
        assertEquals(1, delivery.tries());
        assertEquals(Optional.of(clock.instant()), delivery.ended());
        assertTrue(delivery.answer().startsWith("250"), delivery.answer());
    }

    @Test
    void anInvitationIsBothAlternativeAndFile() throws Exception {
        mails.queue(mail("person/7", "Ana", "ana@example.org", "en")
                .with(Invitation.of(Invitation.Method.REQUEST, CALENDAR.getBytes(StandardCharsets.UTF_8))));
        toGreenMail().round();
        MimeMultipart mixed = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        MimeMultipart alternatives = (MimeMultipart) mixed.getBodyPart(0).getContent();
        var calendar = alternatives.getBodyPart(1);
        assertEquals("text/calendar; charset=UTF-8; method=REQUEST", calendar.getContentType());
        byte[] expected = CALENDAR.getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(expected, calendar.getInputStream().readAllBytes());
        assertEquals("request.ics", mixed.getBodyPart(1).getFileName());
        assertArrayEquals(expected, mixed.getBodyPart(1).getInputStream().readAllBytes());
    }

    @Test
    void noNameBringsAHeaderIn() throws Exception {
        mails.queue(mail("person/7", "Ana\r\nBcc: all@example.org\r\n\r\nBuy", "ana@example.org", "es"));
        toGreenMail().round();
        assertEquals(1, server.getReceivedMessages().length);
        MimeMessage arrived = server.getReceivedMessages()[0];
        assertNull(arrived.getHeader("Bcc"));
        assertEquals(1, arrived.getAllRecipients().length);
        assertEquals("Te damos la bienvenida, Ana Bcc: all@example.org Buy", arrived.getSubject());
    }

    @Test
    void anAddressThatIsNoneFailsItsMailAlone() {
        for (String address :
                List.of("", "ana", "ana@", "a@b@c", "ana@example.org\r\nBcc: b@example.org", "ana@ex ample")) {
            queue(address);
        }
        queue("x".repeat(5000) + "@example.org");
        queue("ana@peñaflor.example.org");
        toGreenMail().round();
        assertEquals(7, count("", Optional.of(State.FAILED)));
        assertEquals(1, server.getReceivedMessages().length);
        Delivery failed = find("", Optional.of(State.FAILED), 0, 1).getFirst().value();
        assertEquals(Optional.of(Trouble.ADDRESS), failed.trouble());
    }

    @Test
    void whatIsRolledBackIsNotSent() {
        assertThrows(
                IllegalStateException.class,
                () -> store.inTransaction(() -> {
                    queue("ana@example.org");
                    throw new IllegalStateException("no");
                }));
        toGreenMail().round();
        assertEquals(0, server.getReceivedMessages().length);
        assertEquals(0, count("", Optional.empty()));
    }

    @Test
    void aThousandMailsArriveOnceEach() throws Exception {
        store.inTransaction(() -> {
            for (int i = 0; i < 1000; i++) {
                mails.queue(mail("person/" + i, "Ana " + i, "ana" + i + "@example.org", "en"));
            }
        });
        toGreenMail().round();
        Set<String> recipients = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (MimeMessage arrived : server.getReceivedMessages()) {
            assertTrue(recipients.add(arrived.getAllRecipients()[0].toString()));
            assertTrue(ids.add(arrived.getMessageID()));
        }
        assertEquals(1000, recipients.size());
        assertEquals(1000, count("", Optional.of(State.SENT)));
    }

    @Test
    void mailsWaitForAServerThatIsDown() {
        queue("ana@example.org");
        server.start();
        int port = server.getSmtp().getPort();
        server.stop();
        Postman postman = postman("smtp://127.0.0.1:" + port);
        postman.round();
        assertTrue(postman.condition().trouble().isPresent());
        assertEquals(State.WAITING, only().value().state());
        assertEquals(0, only().value().tries());

        clock.move(Duration.ofMinutes(10));
        toGreenMail().round();
        assertEquals(State.SENT, only().value().state());
    }

    @Test
    void aServerThatIsDownIsLeftAloneForAWhileAndThenIsBack() throws Exception {
        queue("ana@example.org");
        var trips = new int[1];
        try (ScriptedServer up = new ScriptedServer()) {
            var real = new SmtpCarrier(
                    (MailServer.Known) MailServer.of(up.url(), "a@example.org"), Optional.empty(), clock);
            Postman postman = new Postman(queue, new DownAtFirst(real, trips), KEEP, clock);
            postman.round();
            postman.round();
            assertEquals(1, trips[0]);
            assertInstanceOf(Condition.Unreachable.class, postman.condition());
            clock.move(Duration.ofMinutes(1));
            postman.round();
            assertEquals(State.SENT, only().value().state());
            assertEquals(new Condition.Ready(), postman.condition());
        }
    }

    /** A wrong sender, a quota, an account that is missing: each of them would fail every mail. */
    @Test
    void whatIsRefusedToTelarItselfWaits() throws Exception {
        for (String refusal : List.of("550 5.7.1 not from here", "530 5.7.0 sign in first")) {
            try (ScriptedServer scripted = new ScriptedServer()) {
                scripted.toSender = refusal;
                queue("fine@example.org");
                Postman postman = postman(scripted.url());
                postman.round();
                assertEquals(1, count("", Optional.of(State.WAITING)), refusal);
                Condition.Unreachable told = assertInstanceOf(Condition.Unreachable.class, postman.condition());
                assertEquals(refusal, told.words());
                scripted.toSender = "250 fine";
                clock.move(Duration.ofMinutes(1));
                postman.round();
                assertEquals(0, count("", Optional.of(State.WAITING)));
                assertEquals(new Condition.Ready(), postman.condition());
            }
        }
    }

    /** That is a matter of this one mail. */
    @Test
    void aMailThatIsTooLargeForTheServerFails() throws Exception {
        try (ScriptedServer scripted = new ScriptedServer()) {
            scripted.toSender = "552 5.3.4 too large";
            queue("fine@example.org");
            postman(scripted.url()).round();
            assertEquals(State.FAILED, only().value().state());
        }
    }

    private record DownAtFirst(Carrier real, int[] trips) implements Carrier {
        @Override
        public String server() {
            return real.server();
        }

        @Override
        public Trip open() throws Unreachable {
            trips[0]++;
            if (trips[0] == 1) {
                throw new Unreachable("down", new IllegalStateException());
            }
            return real.open();
        }

        @Override
        public String domain() {
            return real.domain();
        }
    }

    @Test
    void aRefusedRecipientIsNotTriedAgainAndTheNextOneIsServed() throws Exception {
        try (ScriptedServer scripted = new ScriptedServer()) {
            queue("refuse@example.org");
            queue("fine@example.org");
            postman(scripted.url()).round();
            Delivery refused =
                    find("", Optional.of(State.FAILED), 0, 10).getFirst().value();
            assertEquals(Optional.of(Trouble.REFUSED), refused.trouble());
            assertEquals("550 5.1.1 <r…@example.org>: user unknown", refused.answer());
            assertEquals(1, count("", Optional.of(State.SENT)));
        }
    }

    @Test
    void whoIsToComeLaterComesLaterAndGivesUpInTheEnd() throws Exception {
        try (ScriptedServer scripted = new ScriptedServer()) {
            queue("later@example.org");
            Postman postman = postman(scripted.url());
            postman.round();
            Delivery waits = only().value();
            assertEquals(State.WAITING, waits.state());
            assertEquals(Optional.of(Trouble.DEFERRED), waits.trouble());
            assertEquals(clock.instant().plus(Duration.ofMinutes(1)), waits.due());
            postman.round();
            assertEquals(1, only().value().tries());
            for (int day = 0; day < 20; day++) {
                clock.move(Duration.ofDays(2));
                postman.round();
            }
            assertEquals(State.FAILED, only().value().state());
            assertEquals(10, only().value().tries());
        }
    }

    @Test
    void whatIsLostAfterDataIsSentAgainWithTheSameId() throws Exception {
        try (ScriptedServer scripted = new ScriptedServer()) {
            queue("lost@example.org");
            queue("fine@example.org");
            Postman postman = postman(scripted.url());
            postman.round();
            assertEquals(1, count("", Optional.of(State.SENT)), "what came after it goes by another connection");
            clock.move(Duration.ofMinutes(2));
            postman.round();
            List<String> lost = scripted.mails.stream()
                    .filter(mail -> mail.contains("lost@example.org"))
                    .toList();
            assertEquals(2, lost.size());
            assertEquals(messageId(lost.getFirst()), messageId(lost.getLast()));
            assertTrue(messageId(lost.getFirst()).endsWith("@telar.example.org>"));
            Delivery waits =
                    find("", Optional.of(State.WAITING), 0, 1).getFirst().value();
            assertEquals(Optional.of(Trouble.LOST), waits.trouble());
            assertEquals(2, waits.tries());
        }
    }

    @Test
    void aServerThatSaysGoodbyeIsComeBackToLater() throws Exception {
        try (ScriptedServer scripted = new ScriptedServer()) {
            queue("busy@example.org");
            postman(scripted.url()).round();
            assertEquals(State.WAITING, only().value().state());
        }
    }

    @Test
    void whatOneNodeHasClaimedAnotherLeavesUntilTheClaimIsOld() {
        queue("ana@example.org");
        queue.claim(10, clock.instant(), Duration.ofMinutes(30), "example.org");
        Postman postman = toGreenMail();
        postman.round();
        assertEquals(0, server.getReceivedMessages().length);
        clock.move(Duration.ofMinutes(31));
        postman.round();
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void staffSendOnceMoreAsLongAsTheContentIsKept() throws Exception {
        queue("ana@example.org");
        Postman postman = toGreenMail();
        postman.round();
        Stored<Delivery> seen = only();
        assertInstanceOf(Change.Done.class, deliveries().again(staff, seen));
        assertInstanceOf(Change.Overtaken.class, deliveries().again(staff, seen));
        assertInstanceOf(Change.Refused.class, deliveries().again(staff, only()));
        postman.round();
        List<MimeMessage> arrived = Arrays.asList(server.getReceivedMessages());
        assertEquals(2, arrived.size());
        assertNotEquals(arrived.getFirst().getMessageID(), arrived.getLast().getMessageID());

        clock.move(KEEP.plusHours(2));
        postman.round();
        assertEquals(State.SENT, only().value().state());
        assertInstanceOf(Change.Refused.class, deliveries().again(staff, only()));
    }

    @Test
    void theLogIsFilteredByWordsAndState() {
        mails.queue(mail("person/10", "Ana", "ana@example.org", "es"));
        mails.queue(mail("person/11", "Eva", "eva_%@example.com", "es"));
        assertEquals(2, deliveries().count(staff, " PERSON/1", Optional.of(State.WAITING)));
        assertEquals(1, deliveries().count(staff, "example.COM", Optional.empty()));
        assertEquals(0, deliveries().count(staff, "%", Optional.empty()));
        assertEquals(0, deliveries().count(staff, "", Optional.of(State.SENT)));
        assertEquals(
                "person/10",
                deliveries()
                        .find(staff, "", Optional.empty(), 1, 5)
                        .getFirst()
                        .value()
                        .recipient());
    }

    @Test
    void permissionsAreAsked() {
        queue("ana@example.org");
        Stored<Delivery> seen = only();
        User guest = user("mail.see");
        assertThrows(AccessDenied.class, () -> deliveries().again(guest, seen));
        User stranger = user("recruitment.see");
        assertThrows(AccessDenied.class, () -> deliveries().count(stranger, "", Optional.empty()));
        assertThrows(AccessDenied.class, () -> deliveries().find(stranger, "", Optional.empty(), 0, 1));
        assertThrows(AccessDenied.class, () -> deliveries().trouble(stranger));
    }

    @Test
    void nothingPersonalIsInWhatIsPrinted() {
        Mail mail = mail("person/7", "Begoña", "begona@example.org", "es");
        assertFalse(mail.to().toString().contains("Begoña"));
        assertFalse(mail.to().toString().contains("begona"));
    }
}
