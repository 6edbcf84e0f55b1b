// SPDX-License-Identifier: Apache-2.0
package org.telar.recruitment.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.cayenne.query.ObjectSelect;
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
import org.telar.api.Subject;
import org.telar.api.User;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.StandaloneDatabase;
import org.telar.programme.GenderMarker;
import org.telar.programme.Programme;
import org.telar.programme.Programmes;
import org.telar.recruitment.internal.Calls;
import org.telar.recruitment.internal.ProgrammeWaves;
import org.telar.recruitment.internal.engine.Call;
import org.telar.recruitment.internal.engine.Terms;
import org.telar.recruitment.internal.engine.Terms.Audience;
import org.telar.recruitment.internal.engine.Terms.Source;
import org.telar.recruitment.internal.engine.Wave;
import org.telar.recruitment.internal.store.CallRow;
import org.telar.testing.MemoryDatabase;
import org.telar.testing.ViewTexts;
import org.telar.ui.form.Drafts;

@TestInstance(Lifecycle.PER_CLASS)
@ViewPackages(packages = "org.telar.recruitment")
@ExtendWith(MemoryDatabase.class)
class CallsViewTest extends BrowserlessTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    private static final Clock NOON = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private static final Wave FIRST_WAVE = new Wave(OptionalLong.of(17), "Ola 1");

    private final User coordinator = user("recruitment.see", "recruitment.edit");
    private Drafts drafts = new Drafts(new OneDesk(), coordinator, NOON);
    private StandaloneDatabase database;
    private ModuleStore store;
    private Calls calls;

    private static User user(String... permissions) {
        return new User(1, "Ana", Locale.of("es"), Set.of(permissions));
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(ViewTexts.class);
    }

    @BeforeAll
    void open(StandaloneDatabase fresh) {
        database = fresh;
        store = database.open(
                ModuleSchema.of(new ModuleId("recruitment"), getClass().getClassLoader()));
        calls = new Calls(store, NOON);
    }

    @AfterAll
    void close() {
        database.close();
    }

    @BeforeEach
    void speakSpanishWithoutDrafts() {
        drafts = new Drafts(new OneDesk(), coordinator, NOON);
        UI.getCurrent().setLocale(Locale.of("es"));
    }

    @AfterEach
    void empty() {
        store.asTelar(
                "a test",
                () -> store.change(context -> {
                    context.deleteObjects(ObjectSelect.query(CallRow.class).select(context));
                    return true;
                }));
    }

    private void show(User user) {
        UI.getCurrent().removeAll();
        UI.getCurrent()
                .add(new CallsView(calls, new ProgrammeWaves(programmes()), CallsViewTest::neighbour, user, drafts));
    }

    /** Says of what it was asked. */
    private static Component neighbour(User user, Subject subject, Message otherwise) {
        return new Span(subject.kind() + " " + subject.id() + ", otherwise: "
                + UI.getCurrent().getTranslation(otherwise.key()));
    }

    /** One that runs, with a wave. */
    private static Programmes programmes() {
        Programme programme = new Programme(
                "Red", "CL", "CLP", TODAY, TODAY, Programme.State.RUNNING, GenderMarker.values()[0], "", List.of());
        org.telar.programme.Wave wave = new org.telar.programme.Wave(
                3, 1, "Ola 1", Optional.empty(), Optional.empty(), 0, OptionalLong.empty());
        return (Programmes) Proxy.newProxyInstance(
                Programmes.class.getClassLoader(),
                new Class<?>[] {Programmes.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "all" -> List.of(new Stored<>(3, 0, programme));
                    case "waves" -> List.of(new Stored<>(17, 0, wave));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private void create(String name, LocalDate opens, LocalDate closes) {
        calls.create(
                coordinator,
                new Terms(
                        name,
                        Audience.MENTORS,
                        opens,
                        closes,
                        1260,
                        Set.of(Source.MINISTRIES),
                        Optional.of(FIRST_WAVE)));
    }

    private Stored<Call> only() {
        List<Stored<Call>> all = calls.all(coordinator);
        assertEquals(1, all.size());
        return all.getFirst();
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private <C extends Component> C field(Class<C> type, String label) {
        return find(type)
                .withCondition(field -> label.equals(field.getElement().getProperty("label")))
                .single();
    }

    @SuppressWarnings("unchecked") // a class literal has no type argument
    private RadioButtonGroup<Audience> audience() {
        return find(RadioButtonGroup.class).single();
    }

    @SuppressWarnings("unchecked") // a class literal has no type argument
    private CheckboxGroup<Source> sources() {
        return find(CheckboxGroup.class).single();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private String page() {
        return text(find(CallsView.class).single());
    }

    private boolean dialogIsOpen() {
        return find(Dialog.class).exists();
    }

    @Test
    void withoutCallsThePageSaysWhatToDo() {
        show(coordinator);
        assertTrue(page().contains("Todavía no hay ninguna convocatoria. Crea una"));
        show(user("recruitment.see"));
        assertTrue(page().contains("cuando tu oficina las cree"));
        assertFalse(find(Button.class).exists());
    }

    @Test
    void aCallIsCreatedInTheForm() {
        show(coordinator);
        click("Nueva convocatoria");
        test(field(TextField.class, "Nombre de la convocatoria")).setValue("Empresas del sur");
        test(field(DatePicker.class, "Último día para postular")).setValue(TODAY.plusDays(20));
        test(field(IntegerField.class, "¿Cuántas quieres?")).setValue(650);
        test(audience()).selectItem("Empresas");
        test(sources()).selectItem("mujeres emprendedoras");
        click("Guardar");
        assertEquals(
                new Terms(
                        "Empresas del sur",
                        Audience.ENTERPRISES,
                        TODAY,
                        TODAY.plusDays(20),
                        650,
                        Set.of(Source.WOMEN_ENTREPRENEURS),
                        Optional.empty()),
                only().value().terms());
        assertFalse(dialogIsOpen());
        assertTrue(page().contains("Empresas del sur"));
        assertEquals(
                "La convocatoria quedó guardada.",
                test(find(Notification.class).single()).getText());
    }

    @Test
    void whatIsMissingAndWhatIsWrongIsSaidAtItsField() {
        show(coordinator);
        click("Nueva convocatoria");
        click("Guardar");
        TextField name = field(TextField.class, "Nombre de la convocatoria");
        DatePicker closes = field(DatePicker.class, "Último día para postular");
        IntegerField target = field(IntegerField.class, "¿Cuántas quieres?");
        assertEquals("La convocatoria no tiene nombre. Escribe uno de hasta 120 caracteres.", name.getErrorMessage());
        assertEquals("Aquí no hay una fecha que se pueda leer. Elígela en el calendario.", closes.getErrorMessage());
        assertEquals("Aquí falta un número. Escribe un número entero de 1 a 100.000.", target.getErrorMessage());
        assertTrue(name.isInvalid() && closes.isInvalid() && target.isInvalid());

        test(name).setValue("Mentoras");
        assertFalse(name.isInvalid());
        test(closes).setValue(TODAY.minusDays(1));
        test(target).setValue(126);
        click("Guardar");
        assertFalse(name.isInvalid() || target.isInvalid());
        assertEquals(
                "El último día es 1 día anterior al primero. Elige un último día posterior o un primer día anterior.",
                closes.getErrorMessage());
        assertTrue(calls.all(coordinator).isEmpty());
        assertTrue(dialogIsOpen());
    }

    @Test
    void aCallShowsItsStateTermsAndDaysLeft() {
        create("Red Ñuble", TODAY.minusDays(9), TODAY);
        show(user("recruitment.see"));
        for (String part : List.of(
                "Red Ñuble",
                "Abierta",
                "Mentoras",
                "Del 1 mar 2027 al 10 mar 2027: hoy es el último día",
                "1.260",
                "Dónde buscamos: secretarías o ministerios regionales",
                "Ola: Ola 1")) {
            assertTrue(page().contains(part), part + " is not in " + page());
        }
        assertFalse(find(Button.class).exists());
    }

    @Test
    void theSamePageSpeaksEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        create("Network", TODAY.plusDays(1), TODAY.plusDays(2));
        show(coordinator);
        assertTrue(page().contains("Mar 11, 2027 to Mar 12, 2027: opens tomorrow"), page());
    }

    @Test
    void theFormOfACallHoldsItsTermsAndChangesThem() {
        create("Red", TODAY, TODAY.plusDays(5));
        show(coordinator);
        click("Editar");
        assertEquals("Red", field(TextField.class, "Nombre de la convocatoria").getValue());
        assertEquals(FIRST_WAVE, wave().getValue());
        test(field(DatePicker.class, "Último día para postular")).setValue(TODAY.plusDays(1));
        click("Guardar");
        assertEquals(TODAY.plusDays(1), only().value().terms().closes());
        assertEquals(Set.of(Source.MINISTRIES), only().value().terms().sources());
        assertTrue(page().contains("queda 1 día"));
    }

    @Test
    void whoComesSecondIsToldAndThenSeesTheChangeOfTheFirst() {
        create("Red", TODAY, TODAY.plusDays(5));
        show(coordinator);
        click("Editar");
        Stored<Call> seen = only();
        Terms theirs = new Terms("Red sur", Audience.MENTORS, TODAY, TODAY, 1, Set.of(), Optional.empty());
        calls.save(coordinator, Optional.of(seen), seen.value().with(theirs));
        test(field(TextField.class, "Nombre de la convocatoria")).setValue("Red norte");
        click("Guardar");
        assertTrue(dialogIsOpen());
        assertEquals(
                "Red norte", field(TextField.class, "Nombre de la convocatoria").getValue());
        assertEquals(TODAY, field(DatePicker.class, "Último día para postular").getValue());
        String dialog = text(find(Dialog.class).single());
        for (String part : List.of(
                "Otra persona guardó esto entretanto.",
                "“Último día para postular”",
                "Otra persona cambió entretanto lo mismo que tú.")) {
            assertTrue(dialog.contains(part), part + " is not in " + dialog);
        }
        click("Cancelar");
        test(find(ConfirmDialog.class).single()).reject();
        assertFalse(dialogIsOpen());
        assertEquals("Red sur", only().value().terms().name());
        assertTrue(page().contains("Red sur"));
    }

    @Test
    void whoComesSecondMaySaveAllTheSame() {
        create("Red", TODAY, TODAY.plusDays(5));
        show(coordinator);
        click("Editar");
        calls.close(coordinator, only());
        test(field(TextField.class, "Nombre de la convocatoria")).setValue("Red norte");
        click("Guardar");
        assertTrue(dialogIsOpen());
        click("Guardar");
        assertFalse(dialogIsOpen());
        assertEquals("Red norte", only().value().terms().name());
        assertEquals(Optional.of(TODAY), only().value().closedEarly(), "what the other did stays");
    }

    @Test
    void whatWasTypedAndNotSavedIsOfferedNextTime() {
        show(coordinator);
        click("Nueva convocatoria");
        test(field(TextField.class, "Nombre de la convocatoria")).setValue("Red del norte");
        show(coordinator);
        roundTrip();
        click("Nueva convocatoria");
        click("Seguir con el borrador");
        assertEquals(
                "Red del norte",
                field(TextField.class, "Nombre de la convocatoria").getValue());
        test(field(DatePicker.class, "Último día para postular")).setValue(TODAY);
        test(field(IntegerField.class, "¿Cuántas quieres?")).setValue(1);
        click("Guardar");
        assertEquals("Red del norte", only().value().terms().name());
        assertEquals(List.of(), drafts.all());
    }

    @Test
    void aCallShowsWhatOthersKnowOfTheWaveOfAProgrammeAndNothingOfAMereName() {
        create("Red", TODAY, TODAY.plusDays(5));
        show(coordinator);
        assertTrue(page().contains("programme.wave 17, otherwise: De esta ola no hay más datos"), page());
        calls.save(
                coordinator,
                Optional.of(only()),
                only().value()
                        .with(new Terms(
                                "Red", Audience.MENTORS, TODAY, TODAY, 1, Set.of(), Optional.of(Wave.named("Ola 1")))));
        show(coordinator);
        assertTrue(page().contains("Ola: Ola 1"), page());
        assertFalse(page().contains("otherwise"), page());
    }

    @Test
    void theWaveIsChosenAmongThoseOfProgrammesOrTyped() {
        User organiser = user("recruitment.see", "recruitment.edit", "programme.see");
        create("Red", TODAY, TODAY.plusDays(5));
        show(organiser);
        click("Editar");
        ComboBox<Wave> wave = wave();
        assertEquals(List.of("Ola 1 · Red"), test(wave).getSuggestions());
        wave.clear();
        click("Guardar");
        assertEquals(Optional.empty(), only().value().terms().wave());
        click("Editar");
        test(wave()).selectItem("Ola 1 · Red");
        click("Guardar");
        assertEquals(Optional.of(FIRST_WAVE), only().value().terms().wave());
        assertTrue(new ProgrammeWaves(programmes()).all(coordinator).isEmpty(), "she may not see programmes");
    }

    @SuppressWarnings("unchecked") // a class literal has no type argument
    private ComboBox<Wave> wave() {
        return field(ComboBox.class, "Ola");
    }

    @Test
    void anOpenCallIsClosedEarlyAndReopened() {
        create("Red", TODAY, TODAY.plusDays(5));
        show(coordinator);
        click("Cerrar antes");
        assertTrue(page().contains("cerrada antes, el 10 mar 2027"));
        assertFalse(find(Button.class).withText("Cerrar antes").exists());
        click("Reabrir");
        assertTrue(page().contains("quedan 5 días"));
    }

    @Test
    void whoClosesWhatSomeoneChangedIsTold() {
        create("Red", TODAY, TODAY.plusDays(5));
        show(coordinator);
        calls.close(coordinator, only());
        click("Cerrar antes");
        assertTrue(test(find(Notification.class).single()).getText().contains("Otra persona acaba de cambiar “Red”"));
        assertTrue(page().contains("cerrada antes"));
    }

    @Test
    void everyButtonOfACallNamesItForScreenReaders() {
        create("Red", TODAY, TODAY.plusDays(5));
        show(coordinator);
        assertEquals(
                Optional.of("Editar: Red"),
                find(Button.class).withText("Editar").single().getAriaLabel());
    }

    @Test
    void callsOfTheHomePageAreTheOpenOnesWithTheirDays() {
        assertTrue(tile().contains("Ninguna convocatoria está abierta ni planificada."));
        create("Red norte", TODAY.plusDays(3), TODAY.plusDays(5));
        assertTrue(tile().contains("Ninguna convocatoria está abierta. “Red norte” abre en 3 días."));
        create("Red sur", TODAY, TODAY.plusDays(5));
        assertTrue(tile().contains("1 convocatoria está abierta"));
        assertTrue(tile().contains("Red sur: quedan 5 días"));
        assertFalse(tile().contains("Red norte"));
    }

    private String tile() {
        return text(new OpenCallsTile(calls.all(coordinator), calls.today()));
    }

    @Test
    void theCalendarSpeaksTheUsersLanguageAndFollowsItsCountry() {
        UI.getCurrent().setLocale(Locale.of("es", "CL"));
        show(coordinator);
        click("Nueva convocatoria");
        var words = field(DatePicker.class, "Primer día para postular").getI18n();
        assertEquals("enero", words.getMonthNames().getFirst());
        assertEquals("domingo", words.getWeekdays().getFirst());
        assertEquals(1, words.getFirstDayOfWeek());
        assertEquals("Hoy", words.getToday());
        assertEquals("Cancelar", words.getCancel());
    }
}
