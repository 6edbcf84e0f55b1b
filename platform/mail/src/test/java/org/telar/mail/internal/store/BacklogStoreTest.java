// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.Grant;
import org.telar.api.ModuleId;
import org.telar.api.Scope;
import org.telar.api.User;
import org.telar.mail.internal.Deliveries;
import org.telar.mail.internal.engine.Backlog;
import org.telar.mail.internal.engine.Delivery;
import org.telar.mail.internal.engine.Delivery.State;
import org.telar.mail.internal.engine.Delivery.Trouble;
import org.telar.mail.internal.engine.Letter;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class BacklogStoreTest {
    private static final Instant NOON = Instant.parse("2027-03-08T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private final ModuleStore store;
    private final MailStore mails;
    private final BacklogStore backlog;

    BacklogStoreTest(Database database) {
        store = database.open(ModuleSchema.of(new ModuleId("mail"), getClass().getClassLoader()));
        mails = new MailStore(store);
        backlog = new BacklogStore(store);
    }

    @AfterEach
    void empty() {
        List<Object[]> all = List.<Object[]>of(new Object[] {0L});
        store.asTelar("a test begins", () -> store.batch("DELETE FROM MAIL_LETTER WHERE ID > ?", all));
        store.asTelar("a test begins", () -> store.batch("DELETE FROM MAIL_DELIVERY WHERE ID > ?", all));
        store.close();
    }

    private long queue(Instant at) {
        return mails.add(
                new Delivery(
                        "test.welcome",
                        "es",
                        "person/7",
                        "a…@example.org",
                        State.WAITING,
                        0,
                        at,
                        at,
                        Optional.empty(),
                        Optional.empty(),
                        ""),
                new Letter("ana@example.org", "Ana", "Hola", "Hola", Optional.empty(), Optional.empty()));
    }

    private <T> T looking(Supplier<T> work) {
        return store.asTelar("a test looks", work);
    }

    private int claimed() {
        return mails.claim(100, NOON, DAY, "example.org").size();
    }

    @Test
    void anEmptyQueueHasNoOldest() {
        assertEquals(new Backlog(0, Optional.empty(), 0), looking(backlog::backlog));
    }

    @Test
    void whatWaitsAndWhatFailedAreCountedApart() {
        queue(NOON);
        queue(NOON.minus(DAY));
        mails.failed(queue(NOON.minus(DAY.multipliedBy(2))), Trouble.REFUSED, "550 no", NOON);
        mails.sent(queue(NOON.minus(DAY.multipliedBy(3))), "250 ok", NOON);
        assertEquals(new Backlog(2, Optional.of(NOON.minus(DAY)), 1), looking(backlog::backlog));
        mails.deleteLettersEndedBefore(NOON.plus(DAY));
        assertEquals(0, looking(backlog::backlog).failed(), "what cannot be sent again is no work for anybody");
    }

    @Test
    void whoHasThePermissionWithinAScopeReachesNoMail() {
        long failed = queue(NOON);
        mails.failed(failed, Trouble.REFUSED, "550 no", NOON);
        User scoped = new User(
                2,
                "Eva",
                Locale.of("es"),
                List.of(new Grant(Set.of("mail.see", "mail.send"), new Scope(Scope.Kind.COUNTRY, "CL"))),
                OptionalLong.empty());
        User everywhere = new User(1, "Ana", Locale.of("es"), Set.of("mail.see"));
        assertEquals(1, backlog.as(everywhere, Deliveries.SEE, backlog::backlog).failed());
        assertEquals(0, backlog.as(scoped, Deliveries.SEE, backlog::backlog).failed());
        assertEquals(0, mails.as(scoped, Deliveries.SEE, () -> mails.count("", Optional.empty())));
        assertEquals(Optional.empty(), mails.as(scoped, Deliveries.SEE, () -> mails.find(failed)));
        assertEquals(0, backlog.as(scoped, Deliveries.SEND, () -> backlog.again(NOON)));
        assertEquals(0, backlog.as(scoped, Deliveries.SEND, () -> backlog.hurry(NOON)));
    }

    @Test
    void whatWaitsForAnotherTryIsTriedNow() {
        mails.postponed(queue(NOON), Trouble.DEFERRED, "451 later", NOON.plus(DAY));
        assertEquals(0, claimed());
        assertEquals(1, looking(() -> backlog.hurry(NOON)));
        assertEquals(1, claimed());
    }

    @Test
    void whatIsBeingSentForTheFirstTimeIsLeftAlone() {
        queue(NOON);
        assertEquals(1, claimed());
        assertEquals(0, looking(() -> backlog.hurry(NOON)));
    }

    @Test
    void whatFailedGoesOutAsAnotherMessage() {
        queue(NOON);
        MailStore.Claimed first = mails.claim(1, NOON, DAY, "example.org").getFirst();
        mails.failed(first.delivery(), Trouble.REFUSED, "550 no", NOON);
        assertEquals(1, looking(() -> backlog.again(NOON)));
        MailStore.Claimed second = mails.claim(1, NOON, DAY, "example.org").getFirst();
        assertEquals(first.delivery(), second.delivery());
        assertEquals(1, second.tries());
        assertEquals(false, first.messageId().equals(second.messageId()));
        Delivery again =
                looking(() -> mails.find(first.delivery())).orElseThrow().value();
        assertEquals(Optional.empty(), again.trouble());
        assertEquals(Optional.empty(), again.ended());
    }
}
