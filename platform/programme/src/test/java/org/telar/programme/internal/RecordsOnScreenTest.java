// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.programme.internal.Ground.COORDINATOR;
import static org.telar.programme.internal.Ground.READER;
import static org.telar.programme.internal.Ground.TODAY;
import static org.telar.programme.internal.Ground.done;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.telar.api.Stored;
import org.telar.exchange.dataset.Entry;
import org.telar.programme.Programme;
import org.telar.programme.Wave;
import org.telar.programme.documents.Document;
import org.telar.programme.documents.DocumentKind;
import org.telar.programme.internal.view.ProgrammeView.Part;
import org.telar.programme.internal.view.TopicsView;
import org.telar.programme.internal.view.VenueView;
import org.telar.programme.internal.view.VenuesView;
import org.telar.programme.participation.Participant;
import org.telar.programme.participation.Participation;
import org.telar.programme.participation.Role;
import org.telar.programme.participation.Standing;
import org.telar.programme.topics.Topic;
import org.telar.programme.venues.Check;
import org.telar.programme.venues.Facility;
import org.telar.programme.venues.Venue;

/** The screens of participants, documents, venues and topics. */
class RecordsOnScreenTest extends OnScreen {
    private Stored<Participation> ana(Stored<Wave> wave, Standing standing) {
        return done(services.participations()
                .begin(
                        COORDINATOR,
                        new Participation(wave.id(), Participant.person(1), Role.MENTEE, standing, TODAY.minusDays(3)),
                        ""));
    }

    private Stored<Document> guide(Stored<Programme> programme) {
        DocumentKind kind = services.documents().kinds().getFirst();
        return done(services.documents()
                .save(COORDINATOR, Optional.empty(), Document.of(programme.id(), kind, "Perfil 2027")));
    }

    private Stored<Venue> hub() {
        return done(services.venues()
                .save(
                        COORDINATOR,
                        Optional.empty(),
                        new Venue(
                                "Casa Ñuble",
                                Venue.Kind.HUB,
                                "CL",
                                Optional.of("16101"),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                "Calle 1",
                                OptionalInt.of(30),
                                Map.of(),
                                "")));
    }

    @Test
    void withoutWaveOrParticipantsThePageSaysWhatToDo() {
        Stored<Programme> programme = ground.network();
        show(programme, COORDINATOR, Part.PARTICIPANTS);
        assertTrue(page().contains("Crea una en “Fases y olas”"), page());
        ground.wave(programme, 1, 3);
        show(programme, COORDINATOR, Part.PARTICIPANTS);
        assertTrue(page().contains("Agrega a la primera"), page());
        assertTrue(offers("Agregar participante"));
        show(programme, READER, Part.PARTICIPANTS);
        assertFalse(offers("Agregar participante"));
    }

    @Test
    void aParticipantMovesOnWithAReasonWhereOneIsNeeded() {
        Stored<Programme> programme = ground.network();
        Stored<Wave> wave = ground.wave(programme, 1, 3);
        Stored<Participation> ana = ana(wave, Standing.ACTIVE);
        show(programme, COORDINATOR, Part.PARTICIPANTS);
        assertTrue(page().contains("1 de 3 cupos"), page());
        assertEquals("Ana Peñailillo", openFirst());
        String history = text(find(Dialog.class).single());
        assertTrue(history.contains("7 mar 2027") && history.contains("en “Ola 1” de “Red Ñuble”"), history);
        click("En pausa");
        click("Guardar");
        assertTrue(field(TextArea.class, "Motivo").isInvalid());
        test(field(TextArea.class, "Motivo")).setValue("Licencia");
        click("Guardar");
        assertEquals(
                Standing.PAUSED,
                services.participations()
                        .find(READER, ana.id())
                        .orElseThrow()
                        .value()
                        .standing());
        assertEquals(
                "Licencia",
                services.participations().history(READER, ana.id()).getLast().reason());
    }

    /** Opens the first line of the grid. @return what its button says */
    private String openFirst() {
        String name = names().getFirst();
        test(list()).invokeLitRendererFunction(0, "name", "open");
        roundTrip();
        return name;
    }

    @SuppressWarnings("unchecked")
    private Grid<Entry> list() {
        return find(Grid.class).single();
    }

    private List<String> names() {
        return IntStream.range(0, test(list()).size())
                .mapToObj(row -> test(list()).getRow(row).cell("name").text())
                .toList();
    }

    @Test
    void participantsAreFoundByNameAndTheListStaysAsItIsWhenSomeoneMovesOn() {
        Stored<Programme> programme = ground.network();
        Stored<Wave> wave = ground.wave(programme, 1, 5);
        ana(wave, Standing.ACTIVE);
        done(services.participations()
                .begin(
                        COORDINATOR,
                        new Participation(wave.id(), Participant.person(2), Role.MENTOR, Standing.ACTIVE, TODAY),
                        ""));
        done(services.participations()
                .begin(
                        COORDINATOR,
                        new Participation(wave.id(), Participant.enterprise(7), Role.MENTEE, Standing.WAITING, TODAY),
                        ""));
        show(programme, COORDINATOR, Part.PARTICIPANTS);
        assertEquals(List.of("Fundación Sur", "Berta Quispe", "Ana Peñailillo"), names());
        assertFalse(list().getColumnByKey("name").isSortable());
        TextField search = find(TextField.class)
                .withCondition(field -> "Buscar por nombre".equals(field.getPlaceholder()))
                .single();
        test(search).setValue("Ana");
        assertEquals("Ana Peñailillo", openFirst());
        click("En pausa");
        test(field(TextArea.class, "Motivo")).setValue("Licencia");
        click("Guardar");
        roundTrip();
        assertEquals(List.of("Ana Peñailillo"), names());
        assertEquals("En pausa", test(list()).getCellText(0, 2));
        test(search).setValue("Zoila");
        assertTrue(page().contains("Nadie con este nombre participa aquí"), page());
        test(search).setValue("");
        assertEquals(3, names().size());
        openFirst();
        assertTrue(offers("Abrir la ficha"));
    }

    @Test
    void whoMayOnlyLookSeesTheHistoryWithoutSteps() {
        Stored<Programme> programme = ground.network();
        ana(ground.wave(programme, 1, 3), Standing.ACTIVE);
        show(programme, READER, Part.PARTICIPANTS);
        assertEquals("#1", openFirst(), "the name needs the permission to see people");
        assertFalse(offers("En pausa"));
        assertFalse(offers("Abrir la ficha"));
    }

    @Test
    void documentsAreBegunFromTheKindsThatAreMissing() {
        Stored<Programme> programme = ground.network();
        show(programme, COORDINATOR, Part.DOCUMENTS);
        assertTrue(page().contains("39 tipos de documento que todavía faltan"), page());
        begin("Perfil de mentora");
        assertEquals("Perfil de mentora", field(TextField.class, "Título").getValue());
        click("Guardar");
        assertEquals(1, services.documents().of(READER, programme.id()).size());
        assertTrue(page().contains("38 tipos de documento"), page());
    }

    private void begin(String kind) {
        test(find(Button.class)
                        .withCondition(button -> button.getAriaLabel().equals(Optional.of("Nuevo documento: " + kind)))
                        .single())
                .click();
    }

    @Test
    void theDraftOfADocumentIsOfferedForItsKindAlone() {
        Stored<Programme> programme = ground.network();
        showDocumentsAnew(programme);
        begin("Perfil de mentora");
        test(field(TextField.class, "Título")).setValue("Perfil 2028");
        showDocumentsAnew(programme);
        begin("Términos de la convocatoria");
        assertFalse(offers("Seguir con el borrador"));
        assertEquals(
                "Términos de la convocatoria", field(TextField.class, "Título").getValue());
        showDocumentsAnew(programme);
        begin("Perfil de mentora");
        click("Seguir con el borrador");
        assertEquals("Perfil 2028", field(TextField.class, "Título").getValue());
    }

    private void showDocumentsAnew(Stored<Programme> programme) {
        find(Dialog.class).all().forEach(dialog -> dialog.getElement().removeFromParent());
        show(programme, COORDINATOR, Part.DOCUMENTS);
    }

    @Test
    void aDocumentShowsItsVersionsAndIsApprovedOnlyWithAFile() throws IOException {
        Stored<Programme> programme = ground.network();
        Stored<Document> document = guide(programme);
        show(programme, COORDINATOR, Part.DOCUMENTS);
        click("Perfil 2027");
        click("En revisión");
        click("Aprobado");
        assertEquals(Document.State.IN_REVIEW, state(document));
        Stored<Document> now = services.documents().find(READER, document.id()).orElseThrow();
        byte[] text = "Perfil de la mentora".getBytes(StandardCharsets.UTF_8);
        done(services.documents()
                .add(COORDINATOR, now, "perfil.txt", new ByteArrayInputStream(text), "Primera versión"));
        show(programme, READER, Part.DOCUMENTS);
        Anchor link = find(Anchor.class)
                .withCondition(anchor -> text(anchor).contains("perfil.txt"))
                .single();
        assertTrue(link.getElement().hasAttribute("download"));
        click("Perfil 2027");
        String versions = text(find(Dialog.class).all().getLast());
        assertTrue(versions.contains("Primera versión"), versions);
        assertFalse(offers("Aprobado"));
    }

    private Document.State state(Stored<Document> document) {
        return services.documents()
                .find(READER, document.id())
                .orElseThrow()
                .value()
                .state();
    }

    @Test
    void venuesAreListedAndTheNearestStandFirst() {
        show(new VenuesView(services, COORDINATOR));
        assertTrue(page().contains("Todavía no hay"), page());
        assertTrue(offers("Nuevo lugar"));
        hub();
        show(new VenuesView(services, READER));
        assertFalse(offers("Nuevo lugar"));
        assertTrue(page().contains("Chillán") && page().contains("0 de 13"), page());
        place("Cerca de");
        assertTrue(page().contains("0 km"), page());
    }

    @SuppressWarnings("unchecked") // a class literal has no type argument
    private void place(String label) {
        ComboBox<Object> chooser = field(ComboBox.class, label);
        chooser.setValue(services.places().find("chi", 1).getFirst());
    }

    @Test
    void facilitiesAreLookedAtOneByOne() {
        Stored<Venue> hub = hub();
        VenueView view = new VenueView(services, COORDINATOR);
        show(view);
        view.show(hub);
        assertTrue(page().contains("Calle 1, Chillán; caben 30 personas"), page());
        place("Hasta este territorio");
        assertTrue(page().contains("0 km hasta Chillán"), page());
        look("Computadores", 0);
        look("Proyector", 2);
        Venue looked = services.venues().find(READER, hub.id()).orElseThrow().value();
        assertEquals(
                Map.of(
                        Facility.COMPUTERS,
                        new Check(Check.State.PRESENT, TODAY),
                        Facility.PROJECTOR,
                        new Check(Check.State.MISSING, TODAY)),
                looked.facilities());
    }

    @SuppressWarnings("unchecked") // a class literal has no type argument
    private void look(String facility, int state) {
        click(facility);
        RadioButtonGroup<Object> states = find(RadioButtonGroup.class).single();
        states.setValue(states.getListDataView().getItem(state));
        click("Guardar");
    }

    @Test
    void aTopicIsAddedAndRetired() {
        show(new TopicsView(services, COORDINATOR));
        int before = services.topics().all().size();
        click("Nuevo tema");
        test(field(TextField.class, "Nombre en español")).setValue("Exportar miel");
        test(field(TextField.class, "Código")).setValue("exportar-miel");
        click("Guardar");
        assertEquals(before + 1, services.topics().all().size());
        click("Exportar miel");
        Topic topic = services.topics().find("exportar-miel").orElseThrow().value();
        assertEquals("Exportar miel", topic.names().in(Locale.ENGLISH));
        test(field(Checkbox.class, "Ya no se ofrece")).click();
        click("Guardar");
        assertTrue(services.topics().find("exportar-miel").orElseThrow().value().retired());
        show(new TopicsView(services, READER));
        assertFalse(offers("Nuevo tema"));
    }

    @Test
    void everyPageSpeaksBothLanguages() throws IOException {
        Stored<Programme> programme = ground.network();
        ana(ground.wave(programme, 1, 3), Standing.SELECTED);
        Stored<Document> document = guide(programme);
        done(services.documents()
                .add(
                        COORDINATOR,
                        document,
                        "a.txt",
                        new ByteArrayInputStream("Hola".getBytes(StandardCharsets.UTF_8)),
                        ""));
        Stored<Venue> hub = hub();
        for (Locale language : List.of(Locale.of("es"), Locale.ENGLISH)) {
            UI.getCurrent().setLocale(language);
            show(programme, COORDINATOR, Part.PARTICIPANTS);
            show(programme, COORDINATOR, Part.DOCUMENTS);
            show(new VenuesView(services, COORDINATOR));
            show(new TopicsView(services, COORDINATOR));
            VenueView view = new VenueView(services, COORDINATOR);
            show(view);
            view.show(hub);
            assertTrue(page().contains("Chillán"), page());
        }
    }
}
