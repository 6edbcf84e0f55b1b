// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.api.User;
import org.telar.mail.internal.MailQueue;
import org.telar.mail.internal.MovingClock;
import org.telar.mail.internal.engine.Condition;
import org.telar.mail.internal.engine.Delivery;
import org.telar.mail.internal.engine.Delivery.State;
import org.telar.mail.internal.engine.Delivery.Trouble;
import org.telar.mail.internal.engine.Letter;
import org.telar.mail.internal.store.BacklogStore;
import org.telar.mail.internal.store.MailStore;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.StandaloneDatabase;
import org.telar.testing.MemoryDatabase;
import org.telar.testing.ViewTexts;

@ViewPackages(packages = "org.telar.mail")
@ExtendWith(MemoryDatabase.class)
class QueueSectionTest extends BrowserlessTest {
    private final MovingClock clock = new MovingClock();
    private final AtomicInteger hurried = new AtomicInteger();
    private Condition condition = new Condition.Ready();
    private StandaloneDatabase database;
    private ModuleStore store;
    private MailStore mails;
    private BacklogStore backlog;

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(ViewTexts.class);
    }

    @BeforeEach
    void open(StandaloneDatabase fresh) {
        database = fresh;
        store = database.open(ModuleSchema.of(new ModuleId("mail"), getClass().getClassLoader()));
        mails = new MailStore(store);
        backlog = new BacklogStore(store);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private String show(String language, String... permissions) {
        UI.getCurrent().setLocale(Locale.of(language));
        UI.getCurrent().removeAll();
        MailQueue queue = new MailQueue(backlog, () -> condition, hurried::incrementAndGet, clock);
        UI.getCurrent().add(new QueueSection(queue, new User(1, "Ana", Locale.of(language), Set.of(permissions))));
        return page();
    }

    private String page() {
        return find(QueueSection.class).single().getElement().getTextRecursively();
    }

    private void queue() {
        mails.add(
                new Delivery(
                        "test.welcome",
                        "es",
                        "person/7",
                        "a…@example.org",
                        State.WAITING,
                        1,
                        clock.instant(),
                        clock.instant().plus(Duration.ofDays(1)),
                        Optional.empty(),
                        Optional.of(Trouble.DEFERRED),
                        "451 later"),
                new Letter("ana@example.org", "Ana", "Hola", "Hola", Optional.empty(), Optional.empty()));
    }

    private void fail() {
        mails.claim(1, clock.instant().plus(Duration.ofDays(2)), Duration.ofHours(1), "example.org")
                .forEach(mail -> mails.failed(mail.delivery(), Trouble.REFUSED, "550 no", clock.instant()));
    }

    @Test
    void anEmptyQueueSaysSoAndOffersNothingButTheLog() {
        String page = show("es", "mail.see", "mail.send");
        assertTrue(page.contains("No hay correos en espera."), page);
        assertFalse(find(Button.class).exists());
    }

    @Test
    void whatWaitsIsToldWithTheOldestInTheOfficesTimeAndTriedNow() {
        condition = new Condition.NoServer(Message.of("mail.server.missing"));
        queue();
        queue();
        String page = show("en", "mail.see", "mail.send");
        assertTrue(page.contains("2 mails are waiting; the oldest since"), page);
        assertTrue(page.replace('\u202f', ' ').contains("9:00 AM"), "noon in Greenwich is nine in Santiago: " + page);
        assertTrue(page.contains("No mail server is set"), page);
        test(find(Button.class).withText("Try now").single()).click();
        assertEquals(1, hurried.get());
        assertEquals(
                2,
                mails.claim(10, clock.instant(), Duration.ofHours(1), "example.org")
                        .size());
    }

    @Test
    void whatFailedIsSentAgain() {
        queue();
        fail();
        assertTrue(show("es", "mail.see", "mail.send").contains("Un correo falló"), page());
        test(find(Button.class).withText("Enviar otra vez los fallidos").single())
                .click();
        assertEquals(1, store.asTelar("a test looks", () -> mails.count("", Optional.of(State.WAITING))));
        assertTrue(page().contains("Un correo espera"), page());
    }

    @Test
    void whoMayOnlySeeHasNoButtons() {
        queue();
        show("es", "mail.see");
        assertFalse(find(Button.class).exists());
    }
}
