// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.programme.internal.Ground.COORDINATOR;
import static org.telar.programme.internal.Ground.READER;
import static org.telar.programme.internal.Ground.TODAY;
import static org.telar.programme.internal.Ground.done;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.exchange.dataset.Region;
import org.telar.persistence.StandaloneDatabase;
import org.telar.programme.Programme;
import org.telar.programme.internal.view.Offer;
import org.telar.programme.internal.view.ProgrammeView;
import org.telar.programme.internal.view.ProgrammesView;
import org.telar.programme.methodology.Methodology;
import org.telar.programme.workplan.Due;
import org.telar.programme.workplan.Task;
import org.telar.testing.ViewTexts;
import org.telar.ui.Desk;

@ViewPackages(packages = "org.telar.programme")
class ScreensTest extends BrowserlessTest {
    @TempDir
    private Path folder;

    private StandaloneDatabase database;
    private Ground ground;
    private StoredWorkplans workplans;
    private StoredMethodologies methodologies;
    private Offer offer;

    private static final class PlainDesk implements Desk {
        private final Map<String, String> things = new ConcurrentHashMap<>();

        @Override
        public Optional<String> find(User user, String key) {
            return Optional.ofNullable(things.get(key));
        }

        @Override
        public Map<String, String> all(User user, String start) {
            return things.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(start))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        @Override
        public void put(User user, String key, String content) {
            things.put(key, content);
        }

        @Override
        public void clear(User user, String key) {
            things.remove(key);
        }
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(ViewTexts.class);
    }

    @BeforeEach
    void open() throws SQLException {
        UI.getCurrent().setLocale(Locale.of("es"));
        database = StandaloneDatabase.open("jdbc:derby:memory:" + UUID.randomUUID(), Path.of("target"));
        ground = new Ground(database);
        workplans = new StoredWorkplans(ground.tables, Ground.EVENING);
        methodologies = new StoredMethodologies(ground.tables, Ground.EVENING);
        offer = new Offer(
                ground.programmes,
                methodologies,
                workplans,
                new StoredParticipations(ground.tables, Ground.EVENING),
                new StoredDocuments(ground.tables, folder, Ground.EVENING, 1000),
                new Lists(ground.tables.store())::participantsOf,
                new PlainDesk(),
                new Region(Ground.EVENING.getZone(), "CL"));
    }

    @AfterEach
    void close() {
        ground.close();
        database.close();
    }

    private void show(Component view) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(view);
    }

    private void programme(Stored<Programme> programme, User user, int tab) {
        ProgrammeView view = new ProgrammeView(offer, user);
        show(view);
        view.show(programme);
        TabSheet sheet = find(TabSheet.class).single();
        sheet.setSelectedTab(sheet.getTabAt(tab));
        roundTrip();
    }

    private String page() {
        return text(UI.getCurrent());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively()
                + component.getChildren().map(ScreensTest::text).collect(Collectors.joining(" "));
    }

    private boolean offers(String button) {
        return find(Button.class).withText(button).exists();
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private <C extends Component> C field(Class<C> type, String label) {
        return find(type)
                .withPropertyValue(component -> component.getElement().getProperty("label"), label)
                .single();
    }

    @Test
    void anEmptyListSaysWhatToDoNext() {
        show(new ProgrammesView(ground.programmes, "CL", Ground.EVENING, offer.drafts(COORDINATOR), COORDINATOR));
        assertTrue(page().contains("Crea uno"), page());
        assertTrue(offers("Nuevo programa"));
        show(new ProgrammesView(ground.programmes, "CL", Ground.EVENING, offer.drafts(READER), READER));
        assertTrue(page().contains("Aparecerán aquí"), page());
        assertFalse(offers("Nuevo programa"));
    }

    @Test
    void programmesAreCards() {
        ground.network();
        show(new ProgrammesView(ground.programmes, "CL", Ground.EVENING, offer.drafts(READER), READER));
        for (String part : List.of("Red Ñuble", "En curso", "CL", "8 feb 2027", "Más ventas.")) {
            assertTrue(page().contains(part), part + " is not in " + page());
        }
    }

    @Test
    void theWorkplanIsAListAndBarsThatSayWhatTheyShow() {
        Stored<Programme> programme = ground.network();
        ground.wave(programme, 1, 3);
        done(workplans.save(
                COORDINATOR,
                Optional.empty(),
                Task.of(programme.id(), Task.Kind.TASK, "Perfil", new Due.On(TODAY.minusDays(1)))));
        programme(programme, COORDINATOR, 1);
        assertTrue(page().contains("Atrasada"), page());
        assertEquals(
                "Perfil: Planificada, plazo 9 mar 2027",
                find(NativeButton.class).single().getAriaLabel().orElseThrow());
        test(find(NativeButton.class).single()).click();
        assertEquals("Perfil", field(TextField.class, "Título").getValue());
        test(field(TextField.class, "Título")).setValue("Perfil de mentora");
        click("Guardar");
        assertEquals(
                "Perfil de mentora",
                workplans
                        .of(READER, programme.id())
                        .orElseThrow()
                        .tasks()
                        .getFirst()
                        .task()
                        .value()
                        .title());
        programme(programme, READER, 1);
        assertFalse(offers("Nueva tarea"));
    }

    @Test
    void wavesShowTheirPlacesAndANewOneIsNumbered() {
        Stored<Programme> programme = ground.network();
        ground.wave(programme, 1, 3);
        programme(programme, COORDINATOR, 2);
        assertTrue(page().contains("0 de 3 cupos ocupados"), page());
        click("Nueva ola");
        click("Guardar");
        assertEquals(
                List.of("Ola 1", "Ola 2"),
                ground.programmes.waves(READER, programme.id()).stream()
                        .map(wave -> wave.value().name())
                        .toList());
    }

    @Test
    void aMethodologyIsPutToUseAndSucceeded() {
        Stored<Programme> programme = ground.network();
        programme(programme, COORDINATOR, 3);
        assertTrue(page().contains("Sesiones exigidas") && page().contains("De la fuente S0."), page());
        click("Poner en uso");
        click("Nueva versión a partir de esta");
        assertEquals(
                List.of(Methodology.State.DRAFT, Methodology.State.IN_USE),
                methodologies.versions(READER, programme.id()).stream()
                        .map(version -> version.value().state())
                        .toList());
    }

    @Test
    void everyTabIsShownInBothLanguages() {
        Stored<Programme> programme = ground.network();
        for (Locale language : List.of(Locale.of("es"), Locale.ENGLISH)) {
            UI.getCurrent().setLocale(language);
            for (int tab = 0; tab < 6; tab++) {
                programme(programme, COORDINATOR, tab);
                assertFalse(page().isBlank());
            }
        }
    }
}
