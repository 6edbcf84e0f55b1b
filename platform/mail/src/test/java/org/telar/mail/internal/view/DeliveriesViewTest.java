// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.mail.internal.Deliveries;
import org.telar.mail.internal.MovingClock;
import org.telar.mail.internal.engine.Condition;
import org.telar.mail.internal.engine.Delivery;
import org.telar.mail.internal.engine.Delivery.State;
import org.telar.mail.internal.engine.Delivery.Trouble;
import org.telar.mail.internal.engine.Letter;
import org.telar.mail.internal.store.MailStore;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.StandaloneDatabase;
import org.telar.testing.MemoryDatabase;
import org.telar.testing.ViewTexts;

@TestInstance(Lifecycle.PER_CLASS)
@ViewPackages(packages = "org.telar.mail")
@ExtendWith(MemoryDatabase.class)
class DeliveriesViewTest extends BrowserlessTest {
    private final MovingClock clock = new MovingClock();
    private Condition condition = new Condition.Ready();
    private StandaloneDatabase database;
    private ModuleStore store;
    private MailStore queue;

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(ViewTexts.class);
    }

    @BeforeAll
    void open(StandaloneDatabase fresh) {
        database = fresh;
        store = database.open(ModuleSchema.of(new ModuleId("mail"), getClass().getClassLoader()));
        queue = new MailStore(store);
    }

    @AfterAll
    void close() {
        database.close();
    }

    @BeforeEach
    void speakSpanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
    }

    @AfterEach
    void empty() {
        List<Object[]> all = List.<Object[]>of(new Object[] {0L});
        store.asTelar("a test begins", () -> store.batch("DELETE FROM MAIL_LETTER WHERE ID > ?", all));
        store.asTelar("a test begins", () -> store.batch("DELETE FROM MAIL_DELIVERY WHERE ID > ?", all));
        condition = new Condition.Ready();
    }

    private DeliveriesView show(String... permissions) {
        User user = new User(1, "Ana", Locale.of("es"), Set.of(permissions));
        UI.getCurrent().removeAll();
        DeliveriesView view = new DeliveriesView(new Deliveries(queue, () -> condition, clock), user);
        UI.getCurrent().add(view);
        return view;
    }

    private DeliveriesGrid grid() {
        return find(DeliveriesGrid.class).single();
    }

    private void failedMail() {
        Delivery delivery = new Delivery(
                "test.welcome",
                "es",
                "person/7",
                "a…@example.org",
                State.WAITING,
                1,
                clock.instant(),
                clock.instant().plus(Duration.ofDays(1)),
                Optional.empty(),
                Optional.empty(),
                "");
        long id = queue.add(
                delivery, new Letter("ana@example.org", "Ana", "Hola", "Hola", Optional.empty(), Optional.empty()));
        queue.failed(id, Trouble.REFUSED, "550 no", clock.instant());
    }

    private int count(String words, Optional<State> state) {
        return store.asTelar("a test looks", () -> queue.count(words, state));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private Component cell(int column) {
        return test((Grid<Stored<Delivery>>) grid()).getCellComponent(0, column);
    }

    @Test
    void timesAreThoseOfTheOffice() {
        failedMail();
        show("mail.see");
        String queued = test((Grid<Stored<Delivery>>) grid()).getCellText(0, 0);
        assertTrue(queued.contains("9:00"), "noon in Greenwich is nine in Santiago: " + queued);
    }

    @Test
    void withoutMailsThePageSaysSoAndWhyNothingIsSent() {
        condition = new Condition.NoServer(Message.of("mail.server.missing"));
        String page = text(show("mail.see"));
        assertTrue(page.contains("Todavía no hay ningún correo."), page);
        assertTrue(page.contains("Define TELAR_SMTP_URL"), page);
    }

    @Test
    void aFailedMailSaysWhyAndIsSentOnceMore() {
        failedMail();
        show("mail.see", "mail.send");
        assertEquals(1, count("", Optional.of(State.FAILED)));
        String state = text(cell(3));
        assertTrue(state.contains("Fallido") && state.contains("lo rechazó") && state.contains("550 no"), state);
        Button again = (Button) cell(4);
        assertTrue(again.getAriaLabel().orElseThrow().startsWith("Enviar otra vez: person/7"));
        again.click();
        assertEquals(
                "El correo para person/7 está en la cola.",
                test(find(Notification.class).single()).getText());
        assertEquals(1, count("", Optional.of(State.WAITING)));
    }

    @Test
    void whoMayOnlySeeHasNoButton() {
        failedMail();
        show("mail.see");
        assertFalse(cell(4) instanceof Button);
    }

    @Test
    void theFilterThatFindsNothingSaysSo() {
        failedMail();
        DeliveriesView view = show("mail.see");
        test(find(TextField.class).single()).setValue("person/8");
        assertTrue(text(view).contains("Ningún correo cumple con el filtro."));
        assertFalse(find(DeliveriesGrid.class).exists());
    }
}
