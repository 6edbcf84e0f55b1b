// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.programme.internal.Ground.COORDINATOR;
import static org.telar.programme.internal.Ground.READER;
import static org.telar.programme.internal.Ground.TODAY;
import static org.telar.programme.internal.Ground.done;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteConfiguration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.Programme;
import org.telar.programme.Wave;
import org.telar.programme.internal.view.ProgrammeView;
import org.telar.programme.internal.view.ProgrammeView.Part;
import org.telar.programme.internal.view.ProgrammesView;
import org.telar.programme.internal.view.RunningTile;
import org.telar.programme.internal.view.TopicsView;
import org.telar.programme.internal.view.VenueView;
import org.telar.programme.internal.view.VenuesView;
import org.telar.programme.internal.view.WorkDueTile;
import org.telar.programme.methodology.Methodology;
import org.telar.programme.methodology.Setting;
import org.telar.programme.workplan.Due;
import org.telar.programme.workplan.Task;

class ScreensTest extends OnScreen {
    private Stored<Task> late(Stored<Programme> programme, String title) {
        return due(programme, title, TODAY.minusDays(1));
    }

    private Stored<Task> due(Stored<Programme> programme, String title, LocalDate day) {
        return done(services.workplans()
                .save(COORDINATOR, Optional.empty(), Task.of(programme.id(), Task.Kind.TASK, title, new Due.On(day))));
    }

    private Stored<Methodology> latest(Stored<Programme> programme) {
        return services.methodologies().versions(READER, programme.id()).getFirst();
    }

    @Test
    void anEmptyListSaysWhatToDoNext() {
        show(new ProgrammesView(services, COORDINATOR));
        assertTrue(page().contains("Crea uno"), page());
        assertTrue(offers("Nuevo programa"));
        show(new ProgrammesView(services, READER));
        assertTrue(page().contains("Aparecerán aquí"), page());
        assertFalse(offers("Nuevo programa"));
    }

    @Test
    void aCardTellsHowAProgrammeStands() {
        Stored<Programme> programme = ground.network();
        ground.wave(programme, 1, 3);
        late(programme, "Perfil");
        show(new ProgrammesView(services, READER));
        for (String part : List.of("Red Ñuble", "En curso", "Chile", "8 feb 2027", "0 de 3 cupos", "1 atrasada")) {
            assertTrue(page().contains(part), part + " is not in " + page());
        }
        assertFalse(offers("Copiar a otro país"));
    }

    @Test
    void aProgrammeIsCopiedAfterALookAtWhatIsCopied() {
        Stored<Programme> programme = ground.network();
        ground.wave(programme, 1, 3);
        show(new ProgrammesView(services, COORDINATOR));
        click("Copiar a otro país");
        test(field(DatePicker.class, "Primer día")).setValue(TODAY.plusDays(90));
        click("Ver cómo quedará");
        assertTrue(field(TextField.class, "Nombre").isInvalid());
        test(field(TextField.class, "Nombre")).setValue("Red Nariño");
        click("Ver cómo quedará");
        assertEquals(1, ground.programmes.all(READER).size());
        String preview = text(find(Dialog.class).single());
        assertTrue(preview.contains("Colombia, COP") && preview.contains("Ola “Ola 1”"), preview);
        click("Crear la copia");
        Programme copy = ground.programmes.all(READER).stream()
                .map(Stored::value)
                .filter(each -> each.name().equals("Red Nariño"))
                .findFirst()
                .orElseThrow();
        assertEquals(TODAY.plusDays(90), copy.begins());
        assertEquals(Set.of("CO", "COP"), Set.of(copy.country(), copy.currency()));
    }

    @Test
    void theOverviewShowsAimDatesPartnersAndTheirPicture() {
        Stored<Programme> programme = ground.network();
        ground.wave(programme, 1, 3);
        show(programme, COORDINATOR, Part.OVERVIEW);
        for (String part : List.of(
                "Más ventas.",
                "del 8 feb 2027",
                "2: la igualdad",
                "Fundación Sur",
                "Ola 1: del 10 mar 2027",
                "3 fases u olas no tienen fechas")) {
            assertTrue(page().contains(part), part + " is not in " + page());
        }
        test(find(Button.class)
                        .withCondition(button -> button.getAriaLabel().equals(Optional.of("Quitar a “Fundación Sur”")))
                        .single())
                .click();
        assertEquals(
                List.of(9L),
                ground.programmes.find(READER, programme.id()).orElseThrow().value().partners().stream()
                        .map(partner -> partner.ally())
                        .toList());
    }

    @Test
    void partsAreLinksAndThoseOneMayNotSeeAreNotThere() {
        Stored<Programme> programme = ground.network();
        show(programme, new User(2, "Eva", Locale.of("es"), Set.of("programme.see")), Part.OVERVIEW);
        List<String> links =
                find(Anchor.class).all().stream().map(Anchor::getHref).toList();
        assertTrue(links.contains("programme/" + programme.id() + "/workplan"), links::toString);
        assertFalse(links.contains("programme/" + programme.id() + "/participants"), links::toString);
        assertFalse(offers("Editar"));
    }

    @Test
    void wavesShowTheirPlacesAndANewOneIsNumbered() {
        Stored<Programme> programme = ground.network();
        ground.wave(programme, 1, 3);
        show(programme, COORDINATOR, Part.WAVES);
        assertTrue(page().contains("0 de 3 cupos ocupados, 3 libres"), page());
        click("Nueva ola");
        test(field(IntegerField.class, "Cupos para aprendices y participantes")).setValue(5);
        click("Guardar");
        assertEquals(
                List.of("Ola 1", "Ola 2"),
                ground.programmes.waves(READER, programme.id()).stream()
                        .map(wave -> wave.value().name())
                        .toList());
        assertTrue(page().contains("0 de 5 cupos"), page());
    }

    @Test
    void aWaveFollowsTheVersionThatIsChosenForIt() {
        Stored<Programme> programme = ground.network();
        Stored<Wave> wave = ground.wave(programme, 1, 3);
        show(programme, COORDINATOR, Part.WAVES);
        test(find(Button.class)
                        .withCondition(button -> button.getAriaLabel().equals(Optional.of("Editar: Ola 1")))
                        .single())
                .click();
        only().setValue(latest(programme).id());
        click("Guardar");
        assertEquals(
                latest(programme).id(),
                ground.programmes
                        .wave(READER, wave.id())
                        .orElseThrow()
                        .value()
                        .methodology()
                        .orElseThrow());
        assertTrue(page().contains("Sigue la versión 1"), page());
    }

    @Test
    void everySettingIsInOneGroupAndADraftIsSavedAsOneTypes() {
        Stored<Programme> programme = ground.network();
        show(programme, COORDINATOR, Part.METHODOLOGY);
        for (Setting setting : Setting.values()) {
            String label = UI.getCurrent().getTranslation(setting.label().key());
            assertEquals(
                    1,
                    find(Component.class)
                            .withCondition(
                                    field -> label.equals(field.getElement().getProperty("label")))
                            .all()
                            .size(),
                    label);
        }
        test(field(TextField.class, "Sesiones exigidas")).setValue("9");
        assertEquals("9", latest(programme).value().text(Setting.SESSIONS_REQUIRED));
        test(field(TextField.class, "Sesiones exigidas")).setValue("99");
        assertTrue(field(TextField.class, "Sesiones exigidas").isInvalid());
        assertTrue(page().contains("Todavía sin guardar"), page());
        assertEquals("9", latest(programme).value().text(Setting.SESSIONS_REQUIRED));
    }

    @Test
    void aMethodologyInUseIsSucceededAndTellsWhatDiffers() {
        Stored<Programme> programme = ground.network();
        done(services.methodologies().adopt(COORDINATOR, latest(programme)));
        show(programme, COORDINATOR, Part.METHODOLOGY);
        assertTrue(page().contains("Estándar: 11. Las fuentes lo dejan abierto"), page());
        click("Nueva versión a partir de esta");
        assertEquals(Methodology.State.DRAFT, latest(programme).value().state());
        Methodology changed = latest(programme).value().with(Setting.SESSIONS_REQUIRED, "10");
        done(services.methodologies().save(COORDINATOR, latest(programme), changed));
        show(programme, READER, Part.METHODOLOGY);
        assertTrue(page().contains("1 ajuste cambia respecto de la versión 1."), page());
        assertTrue(page().contains("antes: 11"), page());
    }

    @Test
    void theWorkplanIsAListWithWhatEachTaskNeeds() {
        Stored<Programme> programme = ground.network();
        Stored<Task> first = late(programme, "Perfil");
        done(services.workplans()
                .save(
                        COORDINATOR,
                        Optional.empty(),
                        Task.of(programme.id(), Task.Kind.DELIVERABLE, "Guía", new Due.After(60))
                                .needing(List.of(first.id()))));
        show(programme, COORDINATOR, Part.WORKPLAN);
        assertTrue(page().contains("Atrasada") && page().contains("Espera a otra"), page());
        click("Perfil");
        test(field(TextField.class, "Título")).setValue("Perfil de mentora");
        click("Guardar");
        assertTrue(page().contains("Perfil de mentora"), page());
        show(programme, READER, Part.WORKPLAN);
        assertFalse(offers("Nueva tarea"));
    }

    @Test
    void barsOfTheTimelineSayWhatTheyShowAndTheChoiceOfLookStays() {
        Stored<Programme> programme = ground.network();
        late(programme, "Perfil");
        show(programme, COORDINATOR, Part.WORKPLAN);
        only().setValue(only().getListDataView().getItem(1));
        show(programme, COORDINATOR, Part.WORKPLAN);
        NativeButton bar = find(NativeButton.class).single();
        assertEquals(
                "Perfil: Planificada, del 9 mar 2027 al 9 mar 2027. Atrasada.",
                bar.getAriaLabel().orElseThrow());
        assertTrue(bar.hasClassName("warning"));
        test(bar).click();
        assertEquals("Perfil", field(TextField.class, "Título").getValue());
    }

    @SuppressWarnings("unchecked") // a class literal has no type argument
    private RadioButtonGroup<Object> only() {
        return find(RadioButtonGroup.class).single();
    }

    @Test
    void tilesTellWhatIsDueAndHowManyPlacesAreTaken() {
        assertTrue(text(new WorkDueTile(services, READER)).contains("Nada está atrasado"));
        Stored<Programme> programme = ground.network();
        ground.wave(programme, 1, 3);
        late(programme, "Perfil");
        String due = text(new WorkDueTile(services, READER));
        assertTrue(due.contains("1 tarea está atrasada.") && !due.contains("siete días"), due);
        due(programme, "Acta", TODAY.plusDays(7));
        due(programme, "Cierre", TODAY.plusDays(8));
        due = text(new WorkDueTile(services, READER));
        assertTrue(due.contains("está atrasada.") && due.contains("1 tarea vence en los próximos siete días."), due);
        assertTrue(text(new RunningTile(services, READER)).contains("0 de 3 cupos"));
    }

    @Test
    void addressesLeadToTheirPages() {
        RouteConfiguration routes = RouteConfiguration.forSessionScope();
        routes.setRoute(ProgrammesView.PATH, ProgrammesView.class);
        routes.setRoute(ProgrammeView.PATH, ProgrammeView.class);
        routes.setRoute(VenuesView.PATH, VenuesView.class);
        routes.setRoute(VenueView.PATH, VenueView.class);
        routes.setRoute(TopicsView.PATH, TopicsView.class);
        Map<String, Class<?>> pages = Map.of(
                "programme", ProgrammesView.class,
                "programme/12", ProgrammeView.class,
                "programme/12/workplan", ProgrammeView.class,
                "programme/venues", VenuesView.class,
                "programme/venue/5", VenueView.class,
                "programme/topics", TopicsView.class);
        pages.forEach((path, page) -> assertEquals(Optional.of(page), routes.getRoute(path), path));
        assertEquals(Optional.empty(), routes.getRoute("programme/nothing"));
    }

    @Test
    void everyPartIsShownInBothLanguages() {
        Stored<Programme> programme = ground.network();
        ground.wave(programme, 1, 0);
        late(programme, "Perfil");
        for (Locale language : List.of(Locale.of("es"), Locale.ENGLISH)) {
            UI.getCurrent().setLocale(language);
            for (Part part : Part.values()) {
                show(programme, COORDINATOR, part);
                show(programme, READER, part);
                assertFalse(page().contains("programme."), page());
            }
        }
    }
}
