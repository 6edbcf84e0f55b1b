// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.Place;
import org.telar.kernel.consent.Purpose;
import org.telar.kernel.numbers.IdentityKind;
import org.telar.kernel.numbers.IdentityNumber;
import org.telar.kernel.people.Channel;
import org.telar.kernel.people.Person;
import org.telar.kernel.people.Role;

@ViewPackages(packages = "org.telar.kernel")
class PersonViewTest extends KernelViewTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    private static final Person ROSA = Person.named("Rosa", "Quilodrán Paine");

    private PersonView view() {
        return shown(new PersonView(services, staff));
    }

    private Stored<Person> opened(Person person) {
        Stored<Person> stored = entered(person);
        view().show(stored);
        return stored;
    }

    private PeopleView people(User user) {
        return new PeopleView(services, kernel.people(), kernel.intake(), kernel.personFile(), user);
    }

    private void tab(String title) {
        LazyTabs tabs = find(LazyTabs.class).single();
        test(tabs).select(title);
    }

    private Person now(Stored<Person> person) {
        return services.people().find(staff, person.id()).orElseThrow().value();
    }

    @Test
    void aListWithoutPeopleSaysWhatToDoNext() {
        shown(people(staff));
        assertTrue(page().contains("Ingresa a la primera persona con “Nueva persona”."));
        click("Nueva persona");
        assertEquals("kernel/person/new", path());
    }

    @Test
    void whoMayOnlySeeGetsNoButtons() {
        shown(people(reader("kernel.people.see")));
        assertFalse(find(Button.class).withText("Nueva persona").exists());
        assertFalse(find(Button.class).withText("Traer una lista").exists());
        Stored<Person> rosa = entered(ROSA.withContact("rosa@example.org", ""));
        shown(new PersonView(services, reader("kernel.people.see"))).show(rosa);
        assertTrue(page().contains("rosa@example.org"));
        assertFalse(find(Button.class).withText("Guardar").exists());
        assertFalse(page().contains("Consentimientos"));
        assertFalse(page().contains("Organizaciones"));
        tab("Roles");
        assertFalse(find(Button.class).withText("Dar un rol").exists());
    }

    @Test
    void aNewPersonIsStoredWithNumberAndTelephoneInTheirOneWayOfWriting() {
        view().showNew();
        type("Nombres", "Rosa");
        type("Apellidos", "Quilodrán Paine");
        test(find(TextField.class, find(IdentityField.class).single()).single()).setValue("12.345.678-5");
        type("Teléfono", "9 1234 5678");
        test(field(EmailField.class, "Correo")).setValue("rosa@example.org");
        click("Guardar");
        Stored<Person> rosa = services.people().named(staff, "quilodran", 5).getFirst();
        assertEquals("+56912345678", rosa.value().phone());
        assertEquals(
                Optional.of(IdentityNumber.of(IdentityKind.RUT, "12345678-5")),
                rosa.value().identity());
        assertEquals("kernel/person/" + rosa.id(), path());
    }

    @Test
    void aWrongNumberIsMarkedAtItsFieldAndNothingIsStored() {
        view().showNew();
        type("Nombres", "Rosa");
        test(find(TextField.class, find(IdentityField.class).single()).single()).setValue("12.345.678-4");
        click("Guardar");
        IdentityField field = find(IdentityField.class).single();
        assertTrue(field.isInvalid());
        assertTrue(field.getErrorMessage().contains("“12.345.678-4” no puede ser correcto (RUT)"));
        assertTrue(services.people().named(staff, "rosa", 5).isEmpty());
    }

    @Test
    void whatOtherModulesKnowOfHerIsShown() {
        Stored<Person> rosa = entered(ROSA);
        view().show(rosa);
        tab("Participación");
        assertTrue(page().contains("kernel.person " + rosa.id()), this::page);
    }

    @Test
    void whoIsPerhapsHereAlreadyIsToldBeforeSaving() {
        Stored<Person> rosa = entered(ROSA);
        view().showNew();
        type("Nombres", "Rossa");
        assertFalse(find(PerhapsHere.class).exists());
        type("Apellidos", "Quilodran Paine");
        assertTrue(find(PerhapsHere.class)
                .single()
                .getElement()
                .getTextRecursively()
                .contains("Rosa Quilodrán Paine"));
        assertTrue(page().contains("Quizás ya está aquí:"));
        speak("en");
        view().showNew();
        click("Discard the draft");
        type("Given names", "Rosa Quilodrán Paine");
        assertTrue(page().contains("Perhaps she is here already:"));
        assertTrue(page().contains("the same name"));
        assertEquals(ROSA, now(rosa));
    }

    @Test
    void aPlaceIsChosenByTypingItsBeginning() {
        opened(ROSA);
        @SuppressWarnings("unchecked") // a class literal has no type argument
        ComboBox<Place> place = field(ComboBox.class, "Lugar");
        test(place).setFilter("temuc");
        List<String> offered = test(place).getSuggestions();
        assertTrue(offered.getFirst().equals("Temuco, Cautín, La Araucanía"), offered::toString);
        test(place).selectItem(offered.getFirst());
        click("Guardar");
        assertTrue(page().contains(offered.getFirst()));
    }

    @Test
    void aRoleIsGivenAndEnded() {
        Stored<Person> rosa = opened(ROSA);
        tab("Roles");
        assertTrue(page().contains("Todavía no tiene ningún rol."));
        click("Dar un rol");
        @SuppressWarnings("unchecked") // a class literal has no type argument
        ComboBox<Role.Kind> kind = field(ComboBox.class, "Rol");
        test(kind).selectItem("Mentora");
        saveDialog();
        Role role = services.people().roles(staff, rosa.id()).getFirst().value();
        assertEquals(Role.Kind.MENTOR, role.kind());
        assertEquals(TODAY, role.from());
        assertTrue(page().contains("Desde el 10 mar 2027"));
        click("Terminar hoy");
        assertEquals(
                Optional.of(TODAY),
                services.people().roles(staff, rosa.id()).getFirst().value().until());
        assertTrue(notice().contains("El rol termina hoy."));
        assertFalse(find(Button.class).withText("Terminar hoy").exists());
    }

    /** The last form on the page is the dialog's. */
    private void saveDialog() {
        test(find(Button.class).withText("Guardar").all().getLast()).click();
    }

    @Test
    void consentIsRecordedAndWithdrawn() {
        Stored<Person> rosa = opened(ROSA);
        tab("Consentimientos");
        assertTrue(page().contains("Todavía no hay ningún propósito que consentir."));
        click("Publicar un texto");
        type("Código", "photographs");
        test(find(TextField.class)
                        .withCondition(field -> "Título".equals(field.getLabel()))
                        .all()
                        .getFirst())
                .setValue("Fotos");
        saveDialog();
        assertTrue(services.consents().purposes(staff).isEmpty());
        test(find(TextArea.class)
                        .withCondition(field -> "Texto completo".equals(field.getLabel()))
                        .all()
                        .getFirst())
                .setValue("Acepto que se publiquen fotos.");
        saveDialog();
        assertTrue(page().contains("No dado"));
        click("Registrar consentimiento");
        assertTrue(page().contains("Acepto que se publiquen fotos."));
        channel("Papel");
        saveDialog();
        assertTrue(services.consents().isGiven(rosa.id(), "photographs"));
        assertTrue(page().contains("Dado el 10 mar 2027 por: Papel"));
        click("Retirar");
        channel("Correo");
        saveDialog();
        assertFalse(services.consents().isGiven(rosa.id(), "photographs"));
        assertTrue(page().contains("Retirado el 10 mar 2027 por: Correo"));
    }

    private void publish() {
        publish(TODAY);
    }

    private void publish(LocalDate since) {
        done(services.consents()
                .publish(
                        staff,
                        new Purpose(
                                "photographs",
                                1,
                                since,
                                Map.of("es", new Purpose.Text("Fotos", "Acepto que se publiquen fotos.")))));
    }

    private void channel(String name) {
        @SuppressWarnings("unchecked") // a class literal has no type argument
        ComboBox<Channel> channel = field(ComboBox.class, "Cómo lo dijo");
        test(channel).selectItem(name);
    }

    @Test
    void aMinorNeedsAGuardian() {
        publish();
        Stored<Person> girl = opened(ROSA.withBirth(LocalDate.of(2011, 5, 2)));
        tab("Consentimientos");
        click("Registrar consentimiento");
        channel("Papel");
        saveDialog();
        assertFalse(services.consents().isGiven(girl.id(), "photographs"));
        type("Nombre", "Elena Paine");
        type("Relación, por ejemplo madre", "madre");
        saveDialog();
        assertTrue(services.consents().isGiven(girl.id(), "photographs"));
        assertTrue(page().contains("Consintió por ella Elena Paine (madre)"));
    }

    @Test
    void whoAgreedBeforeSheCameOfAgeHadAGuardian() {
        publish(TODAY.minusYears(1));
        Stored<Person> woman = opened(ROSA.withBirth(TODAY.minusYears(18)));
        tab("Consentimientos");
        click("Registrar consentimiento");
        channel("Papel");
        assertFalse(hasGuardian());
        test(field(DatePicker.class, "Dado el")).setValue(TODAY.minusDays(1));
        assertTrue(hasGuardian());
        test(field(DatePicker.class, "Dado el")).setValue(TODAY);
        assertFalse(hasGuardian());
        test(field(DatePicker.class, "Dado el")).setValue(TODAY.minusDays(1));
        type("Nombre", "Elena Paine");
        type("Relación, por ejemplo madre", "madre");
        saveDialog();
        assertTrue(services.consents().isGiven(woman.id(), "photographs"));
        assertTrue(page().contains("Consintió por ella Elena Paine (madre)"));
    }

    private boolean hasGuardian() {
        return find(TextField.class)
                .withCondition(field -> "Nombre".equals(field.getLabel()))
                .exists();
    }

    @Test
    void twoWhoAreOneAreComparedMergedAndTakenApart() {
        Stored<Person> again = entered(ROSA.withContact("rosa@example.org", "").withGender("woman"));
        Stored<Person> rosa = opened(ROSA.withContact("rosa@example.com", ""));
        assertTrue(page().contains("“Rosa Quilodrán Paine” es quizás la misma persona"));
        click("Comparar");
        @SuppressWarnings("unchecked") // a class literal has no type argument
        RadioButtonGroup<Object> mail = field(RadioButtonGroup.class, "Correo");
        test(mail).selectItem("rosa@example.org");
        click("Unirlas");
        assertEquals("rosa@example.org", now(rosa).mail());
        assertEquals("woman", now(rosa).gender());
        assertEquals(
                rosa.id(),
                services.people().find(staff, again.id()).orElseThrow().id());
        assertFalse(find(DuplicatesNote.class).exists());
        tab("Duplicados");
        click("Deshacer");
        assertEquals("rosa@example.com", now(rosa).mail());
        assertEquals(
                again.id(),
                services.people().find(staff, again.id()).orElseThrow().id());
    }

    @Test
    void herHistoryTellsWhoChangedWhichFieldsButNotWhatStoodInThem() {
        Stored<Person> rosa = entered(ROSA);
        services.people().save(staff, Optional.of(rosa), ROSA.withContact("rosa@example.org", "+56912345678"));
        view().show(services.people().find(staff, rosa.id()).orElseThrow());
        tab("Historial");
        String page = page();
        assertTrue(page.contains("Ana Ñandú"), page);
        assertTrue(page.contains("Cambio") && page.contains("Correo, Teléfono"), page);
        assertFalse(
                find(HistoryTab.class)
                        .single()
                        .getElement()
                        .getTextRecursively()
                        .contains("rosa@example.org"),
                page);
    }

    @Test
    void whoMayNotSeeHistoriesHasNoTabOfIt() {
        Stored<Person> rosa = entered(ROSA);
        shown(new PersonView(services, reader("kernel.people.see"))).show(rosa);
        assertFalse(page().contains("Historial"));
    }
}
