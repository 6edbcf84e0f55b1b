// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.Place;
import org.telar.kernel.numbers.IdentityKind;
import org.telar.kernel.organisations.Ally;
import org.telar.kernel.organisations.Answer;
import org.telar.kernel.organisations.Buyer;
import org.telar.kernel.organisations.Enterprise;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.people.Person;
import org.telar.kernel.people.Role;

@ViewPackages(packages = "org.telar.kernel")
class OrganisationViewsTest extends KernelViewTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    private OrganisationsView list(User user) {
        return new OrganisationsView(
                services, kernel.organisations(), kernel.enterpriseIntake(), kernel.enterpriseFile(), user);
    }

    private void tab(String title) {
        test(find(LazyTabs.class).single()).select(title);
    }

    private Stored<Enterprise> enterprise(String name) {
        return done(services.organisations().enterprises().save(staff, Optional.empty(), Enterprise.named(name)));
    }

    private Enterprise only() {
        long id = services.organisations().named(staff, "telares", 5).getFirst().id();
        return services.organisations()
                .enterprises()
                .find(staff, id)
                .orElseThrow()
                .value();
    }

    @Test
    void eachKindHasItsListAndItsWayToANewOne() {
        shown(list(staff));
        assertTrue(page().contains("Todavía no hay empresas que puedas ver."));
        tab("Aliadas");
        assertTrue(page().contains("Todavía no hay aliadas que puedas ver."));
        tab("Compradoras");
        click("Nueva compradora");
        assertEquals("kernel/buyer/new", path());
    }

    @Test
    void whoMayOnlySeeCanEnterNothing() {
        Stored<Enterprise> stored = enterprise("Telares Ñuble");
        var reader = reader("kernel.organisations.see");
        shown(list(reader));
        assertFalse(find(Button.class).withText("Nueva empresa").exists());
        assertFalse(find(Button.class).withText("Traer una lista").exists());
        shown(new EnterpriseView(services, reader)).show(stored);
        assertTrue(page().contains("Telares Ñuble"));
        assertFalse(find(Button.class).withText("Guardar").exists());
        assertFalse(page().contains("Personas"));
        tab("De mujeres, tamaño");
        assertFalse(find(Button.class).withText("Decidir").exists());
    }

    @Test
    void anEnterpriseIsStoredWithWhatItSellsAndWhoOwnsIt() {
        Stored<Person> rosa = entered(Person.named("Rosa", "Quilodrán"));
        shown(new EnterpriseView(services, staff)).showNew();
        type("Nombre", "Telares Ñuble");
        test(find(TextField.class, find(ActivityField.class).single()).single()).setValue("C 1392");
        assertTrue(find(ActivityField.class).single().getHelperText().startsWith("Industria"));
        test(find(BigDecimalField.class, find(SalesField.class).single()).single())
                .setValue(new BigDecimal("90000000"));
        click("+ Agregar dueña o dueño");
        ComboBox<?> person = field(ComboBox.class, "Persona");
        test(person).setFilter("quilo");
        test(person).selectItem("Rosa Quilodrán");
        test(field(BigDecimalField.class, "Parte (%)")).setValue(new BigDecimal("60"));
        click("Guardar");
        Enterprise stored = only();
        assertEquals("1392", stored.activity().orElseThrow().code());
        assertEquals("CLP", stored.sales().orElseThrow().currency());
        assertEquals(2026, stored.sales().orElseThrow().year());
        assertEquals(rosa.id(), stored.ownership().owners().getFirst().person());
        assertEquals(
                0,
                new BigDecimal("60")
                        .compareTo(stored.ownership().owners().getFirst().share()));
        shown(new HerOrganisations(services, staff, rosa.id()));
        assertTrue(page().contains("Telares Ñuble"));
        assertTrue(page().contains("60 %"));
    }

    @Test
    void flawsStandAtTheFieldsThatTheyAreAbout() {
        shown(new EnterpriseView(services, staff)).showNew();
        type("Nombre", "Telares Ñuble");
        type("Teléfono", "12");
        test(field(IntegerField.class, "Puestos del directorio")).setValue(3);
        test(field(IntegerField.class, "Mujeres en el directorio")).setValue(4);
        click("Guardar");
        assertTrue(field(TextField.class, "Teléfono").isInvalid());
        assertTrue(field(IntegerField.class, "Mujeres en el directorio").isInvalid());
        assertTrue(services.organisations().named(staff, "telares", 5).isEmpty());
    }

    @Test
    void whetherItIsWomenOwnedIsToldConditionByConditionAndCanBeDecided() {
        Stored<Enterprise> stored = enterprise("Telares Ñuble");
        shown(new EnterpriseView(services, staff)).show(stored);
        tab("De mujeres, tamaño");
        assertTrue(page().contains("no se sabe"));
        assertTrue(page().contains("Falta saber: “Parte que es de mujeres (%)”"));
        assertTrue(page().contains("Tamaño"));
        test(find(Button.class).withText("Decidir").all().getFirst()).click();
        @SuppressWarnings("unchecked") // a class literal has no type argument
        RadioButtonGroup<Answer> verdict = field(RadioButtonGroup.class, "¿Es de mujeres?");
        test(verdict).selectItem("Sí");
        saveDialog();
        assertTrue(services.organisations()
                .enterprises()
                .womenOwned(staff, stored)
                .getFirst()
                .decision()
                .isEmpty());
        test(field(TextArea.class, "Por qué")).setValue("Vi la escritura.");
        saveDialog();
        assertEquals(
                Answer.YES,
                services.organisations()
                        .enterprises()
                        .womenOwned(staff, stored)
                        .getFirst()
                        .verdict());
        assertTrue(page().contains("Vi la escritura."));
        assertTrue(page().contains("Los datos por sí solos dicen"));
    }

    /** The last form on the page is the dialog's. */
    private void saveDialog() {
        test(find(Button.class).withText("Guardar").all().getLast()).click();
    }

    @Test
    void aBuyerHasSitesThatComeAndGo() {
        shown(new BuyerView(services, staff)).showNew();
        test(find(TextField.class)
                        .withCondition(field -> "Nombre".equals(field.getLabel()))
                        .all()
                        .getFirst())
                .setValue("Compras del Sur");
        click("+ Agregar sede");
        click("+ Agregar sede");
        List<TextField> names = find(TextField.class, find(Rows.class).single())
                .withCondition(field -> "Nombre".equals(field.getLabel()))
                .all();
        test(names.get(0)).setValue("Temuco");
        test(names.get(1)).setValue("Osorno");
        test(find(NumberField.class)
                        .withCondition(field -> "Latitud".equals(field.getLabel()))
                        .all()
                        .getFirst())
                .setValue(-38.7);
        test(find(NumberField.class)
                        .withCondition(field -> "Longitud".equals(field.getLabel()))
                        .all()
                        .getFirst())
                .setValue(-72.6);
        test(find(Button.class)
                        .withCondition(b -> b.getAriaLabel().equals(Optional.of("Quitar el número 2")))
                        .single())
                .click();
        click("Guardar");
        long id = services.organisations().named(staff, "compras", 5).getFirst().id();
        Buyer buyer =
                services.organisations().buyers().find(staff, id).orElseThrow().value();
        assertEquals(
                List.of(new Buyer.Site("Temuco", Optional.empty(), "", Optional.of(new Buyer.Point(-38.7, -72.6)))),
                buyer.sites());
    }

    @Test
    void anAllyIsShownWithItsKindsAndItsStaffInEnglish() {
        Ally ally = new Ally(
                Organisation.named("Fundación Sur"),
                Set.of(Ally.Kind.FUNDING),
                List.of(new Ally.Agreement("Convenio 1", "Fondos", Optional.of(TODAY), Optional.empty(), "")));
        Stored<Ally> stored = done(services.organisations().allies().save(staff, Optional.empty(), ally));
        Stored<Person> rosa = entered(Person.named("Rosa", "Quilodrán"));
        done(services.people()
                .save(
                        staff,
                        Optional.empty(),
                        new Role(rosa.id(), Role.Kind.STAFF, Optional.of(stored.id()), TODAY, Optional.empty(), "")));
        speak("en");
        shown(new AllyView(services, staff)).show(stored);
        assertEquals("Convenio 1", field(TextField.class, "Title").getValue());
        tab("People");
        assertTrue(page().contains("Rosa Quilodrán"));
        assertTrue(page().contains("Staff of an ally"));
    }

    @Test
    void tilesCountAndLead() {
        enterprise("Telares Ñuble");
        shown(new CountTile(
                staff,
                List.copyOf(kernel.organisations().values()),
                OrganisationsView.PATH,
                "kernel.tile.organisations"));
        assertTrue(page().contains("1"));
        assertTrue(page().contains("Todas las organizaciones"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theKindOfItsNumberIsThatOfItsCountryUntilANumberStandsThere() {
        shown(new EnterpriseView(services, staff)).showNew();
        ComboBox<Place> place = find(ComboBox.class)
                .withCondition(box -> "Lugar".equals(box.getLabel()))
                .single();
        IdentityField number = find(IdentityField.class).single();
        ComboBox<IdentityKind> kind =
                (ComboBox<IdentityKind>) find(ComboBox.class, number).single();
        assertEquals(IdentityKind.RUT, kind.getValue());
        place.setValue(Place.parse("CO-05001"));
        assertEquals("CO", kind.getValue().country());
        test(find(TextField.class, number).single()).setValue("900.123.456");
        IdentityKind chosen = kind.getValue();
        place.setValue(Place.parse("MX-09015"));
        assertEquals(chosen, kind.getValue(), "what was typed stays");
    }
}
