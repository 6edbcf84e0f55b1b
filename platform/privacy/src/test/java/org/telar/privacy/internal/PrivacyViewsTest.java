// SPDX-License-Identifier: Apache-2.0
package org.telar.privacy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.telar.api.User;
import org.telar.exchange.dataset.Region;
import org.telar.persistence.StandaloneDatabase;
import org.telar.privacy.internal.register.Register;
import org.telar.privacy.internal.register.RegisterView;
import org.telar.privacy.internal.retention.Period;
import org.telar.privacy.internal.retention.Retention;
import org.telar.privacy.internal.retention.RetentionView;
import org.telar.privacy.internal.trail.TrailList;
import org.telar.privacy.internal.trail.TrailView;
import org.telar.profile.ProfileFolders;
import org.telar.testing.ViewTexts;
import org.telar.ui.Desk;

@TestInstance(Lifecycle.PER_CLASS)
@ViewPackages(packages = "org.telar.privacy")
class PrivacyViewsTest extends BrowserlessTest {
    private static final Region REGION = new Region(Country.NOON.getZone(), "CL");
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private StandaloneDatabase database;
    private Country country;
    private Retention retention;

    /** A desk on which nothing lies. */
    private static final class BareDesk implements Desk {
        @Override
        public Optional<String> find(User user, String key) {
            return Optional.empty();
        }

        @Override
        public Map<String, String> all(User user, String start) {
            return Map.of();
        }

        @Override
        public void put(User user, String key, String content) {
            // it stays bare
        }

        @Override
        public void clear(User user, String key) {
            // it is bare
        }
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(ViewTexts.class);
    }

    @BeforeAll
    void open(@TempDir Path home) throws SQLException {
        database = StandaloneDatabase.open("jdbc:derby:memory:" + UUID.randomUUID(), home);
    }

    @AfterAll
    void close() {
        database.close();
    }

    @BeforeEach
    void begin() {
        country = new Country(database);
        retention = new Retention(
                country.store,
                country.dormancy,
                country.files,
                () -> List.of(country.dormancy),
                periods(),
                Country.NOON);
        UI.getCurrent().setLocale(Locale.of("es"));
    }

    private static List<Period> periods() {
        ProfileFolders folders = ProfileFolders.installed();
        return Period.of(folders.laws(folders.find("cl").orElseThrow()), Map.of());
    }

    @AfterEach
    void empty() {
        country.close();
    }

    private String shown(Component view) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(view);
        return page();
    }

    private String page() {
        roundTrip();
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private TrailView trail() {
        TrailList list = new TrailList(
                country.store, database.personalRecords(), country.people, country.files, Optional::empty);
        return new TrailView(list, database.audit(), country.people, new BareDesk(), REGION, Country.OFFICER);
    }

    @Test
    void theTrailTellsWhetherItIsSound() {
        country.person("Rosa", "CL-13", Country.TODAY);
        database.audit().verify(Country.OFFICER);
        String page = shown(trail());
        assertTrue(page.contains("Registro de auditoría") && page.contains("Verificado el"), page);
        assertTrue(page.contains("están como se escribieron"), page);
        assertTrue(find(Button.class).withText("Verificar todo").exists());
    }

    @Test
    void theRegisterSaysWhatIsStoredWhatForAndHowLong() {
        String page = shown(new RegisterView(
                new Register(database.personalRecords(), country.consents),
                periods(),
                OptionalInt.empty(),
                Country.OFFICER));
        for (String part : List.of(
                "Datos protegidos",
                "Para acompañar a personas",
                "Selladas con una clave de ella: tipo, lo que hay que saber.",
                "Contenido de los correos, desde su entrega",
                "Decreto 1377 de 2013, art. 11 (solo el tiempo")) {
            assertTrue(page.contains(part), part);
        }
        assertFalse(page.contains("!{"), page);
    }

    @Test
    void theRegisterSaysHowManyDaysTheOfficeKeepsMails() {
        String page = shown(new RegisterView(
                new Register(database.personalRecords(), country.consents),
                periods(),
                OptionalInt.of(365),
                Country.OFFICER));
        assertTrue(page.contains("Contenido de los correos, desde su entrega365 díasComo lo fijó la oficina."), page);
    }

    @Test
    void aListIsLookedThroughReleasedAndTakenBack() {
        long rosa = country.person("Rosa", "CL-13", LONG_AGO);
        long sol = country.person("Sol", "CL-13", LONG_AGO);
        country.role(sol, LONG_AGO, Optional.empty());
        String page = shown(new RetentionView(retention, country.people, REGION, Country.OFFICER));
        assertTrue(page.contains("Rosa Paine") && page.contains("Tiene un rol."), page);
        test(find(Button.class).withText("Liberar la lista: una persona").single())
                .click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertTrue(page().contains("se liberó una lista: una persona"));
        assertEquals(1, retention.runs(Country.OFFICER).size());
        test(find(Button.class).withText("Retirarla").single()).click();
        assertEquals(List.of(), retention.runs(Country.OFFICER));
        assertEquals("Rosa Paine", country.name(rosa));
    }

    @Test
    void aDayThatIsOverKeepsNobody() {
        long rosa = country.person("Rosa", "CL-13", LONG_AGO);
        String page = shown(new RetentionView(retention, country.people, REGION, Country.OFFICER));
        assertTrue(page.contains("Una persona.") && !page.contains("se muestran"), page);
        test(find(Button.class).withText("Conservar").single()).click();
        DatePicker until = find(DatePicker.class).single();
        until.setValue(Country.TODAY.minusDays(1));
        Button keep = find(Button.class, find(Dialog.class).single())
                .withText("Conservar")
                .single();
        test(keep).click();
        assertTrue(until.isInvalid());
        assertEquals("Ese día ya pasó: no conservaría a nadie.", until.getErrorMessage());
        assertEquals(Set.of(), retention.heldByDecision(Country.OFFICER));
        until.setValue(Country.TODAY);
        test(keep).click();
        assertEquals(Set.of(rosa), retention.heldByDecision(Country.OFFICER));
    }

    @Test
    void whoMayNotEraseReleasesNothing() {
        country.person("Rosa", "CL-13", LONG_AGO);
        String page = shown(new RetentionView(
                retention, country.people, REGION, Country.user("privacy.retention", "persistence.personal-erase")));
        assertTrue(page.contains("#"), "names are for who sees people");
        shown(new RetentionView(retention, country.people, REGION, Country.user("privacy.retention")));
        assertFalse(find(Button.class).withText("Liberar la lista: una persona").exists());
        assertTrue(find(Button.class).withText("Conservar").exists());
    }
}
