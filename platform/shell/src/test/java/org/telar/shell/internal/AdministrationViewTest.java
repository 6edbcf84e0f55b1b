// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telar.api.User;
import org.telar.persistence.Jobs;
import org.telar.persistence.Outbox;
import org.telar.testing.ViewTexts;
import org.telar.ui.Tiles.Tile;

@ViewPackages(packages = "org.telar.shell.nothing")
class AdministrationViewTest extends BrowserlessTest {
    private static final Instant NOON = Instant.parse("2027-03-10T12:00:00Z");

    private final User admin = new User(1, "Ana", Locale.of("es"), Set.of("persistence.jobs", "persistence.outbox"));
    private final List<String> done = new ArrayList<>();
    private List<Outbox.Stuck> stuck = List.of();
    private List<Jobs.State> jobs = List.of();
    private List<Tile> sections = List.of();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(ViewTexts.class);
    }

    @BeforeEach
    void speakSpanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
    }

    private final Outbox outbox = new Outbox() {
        @Override
        public List<Stuck> stuck(User user) {
            return stuck;
        }

        @Override
        public boolean retry(User user, Stuck event) {
            return done.add("retry " + event.event());
        }

        @Override
        public boolean drop(User user, Stuck event) {
            done.add("drop " + event.event());
            return false;
        }

        @Override
        public boolean forget(User user, String listener) {
            return done.add("forget " + listener);
        }
    };

    private final Jobs schedule = new Jobs() {
        @Override
        public List<State> all(User user) {
            return jobs;
        }

        @Override
        public boolean runNow(User user, String id) {
            return done.add("run " + id);
        }

        @Override
        public boolean forget(User user, String id) {
            return done.add("forget " + id);
        }
    };

    private String show(User user) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new AdministrationView(outbox, schedule, sections, ZoneId.of("America/Santiago"), user));
        return page();
    }

    private String page() {
        return find(AdministrationView.class).single().getElement().getTextRecursively();
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private static Outbox.Stuck stuck(boolean here) {
        return new Outbox.Stuck(
                "mentoring.pair", "PairApproved", 7, 3, Optional.of("broken"), NOON, Optional.empty(), 12, here);
    }

    @Test
    void whenNothingIsStuckItSaysSo() {
        String page = show(admin);
        assertTrue(page.contains("Todos los avisos llegaron"), page);
        assertTrue(page.contains("Ninguna parte de Telar tiene tareas"), page);
    }

    @Test
    void aStuckEventIsTriedOrSkipped() {
        stuck = List.of(stuck(true));
        String page = show(admin);
        assertTrue(page.contains("mentoring.pair") && page.contains("PairApproved, número 7"), page);
        click("Intentar ahora");
        click("Saltar este aviso");
        assertEquals(List.of("retry 7"), done);
        test(find(ConfirmDialog.class).single()).confirm();
        assertEquals(List.of("retry 7", "drop 7"), done);
        assertTrue(find(Notification.class).all().stream()
                .anyMatch(notice -> test(notice).getText().startsWith("Nada cambió")));
        assertFalse(find(Button.class).withText("Olvidar a este destinatario").exists());
    }

    @Test
    void aListenerThatIsAwayIsForgottenAfterAsking() {
        stuck = List.of(stuck(false));
        show(admin);
        assertFalse(find(Button.class).withText("Intentar ahora").exists());
        click("Olvidar a este destinatario");
        test(find(ConfirmDialog.class).single()).confirm();
        assertEquals(List.of("forget mentoring.pair"), done);
    }

    @Test
    void aJobIsRunNowWhenItIsHereAndForgottenWhenNot() {
        jobs = List.of(new Jobs.State(
                "shell.clear-drafts", "0 6 * * *", NOON, Optional.empty(), Optional.empty(), Optional.empty(), true));
        assertTrue(show(admin).contains("última vez: nunca"), page());
        click("Hacer ahora");
        jobs = List.of(new Jobs.State(
                "shell.away", "0 6 * * *", NOON, Optional.of(NOON), Optional.of(NOON), Optional.of("x"), false));
        show(admin);
        click("Olvidar esta tarea");
        assertEquals(List.of("run shell.clear-drafts", "forget shell.away"), done);
    }

    @Test
    void aJobHasANameAndTheTimesOfTheOffice() {
        jobs = List.of(new Jobs.State(
                "shell.clear-drafts", "0 6 * * *", NOON, Optional.of(NOON), Optional.of(NOON), Optional.empty(), true));
        String page = show(admin);
        assertTrue(page.contains("Quitar borradores que nadie tocó en 90 días"), page);
        assertFalse(page.contains("shell.clear-drafts"), page);
        assertTrue(page.contains("9:00"), "noon in Greenwich is nine in Santiago: " + page);
    }

    @Test
    void otherPartsOfTelarHaveTheirSections() {
        sections = List.of(new Tile("shell.home", 1, Optional.empty(), user -> new Span("Hola, " + user.name())));
        String page = show(admin);
        assertTrue(page.contains("Inicio") && page.contains("Hola, Ana"), page);
    }

    @Test
    void whoMayOnlySeeJobsSeesNoEvents() {
        String page = show(new User(2, "Eva", Locale.of("es"), Set.of("persistence.jobs")));
        assertFalse(page.contains("Avisos"), page);
    }
}
