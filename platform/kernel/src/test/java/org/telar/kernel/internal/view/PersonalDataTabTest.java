// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.telar.api.Grant;
import org.telar.api.Scope;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.people.KeepsFiles.Kept;
import org.telar.kernel.people.Person;
import org.telar.kernel.people.PersonalFiles;

@ViewPackages(packages = "org.telar.kernel")
class PersonalDataTabTest extends KernelViewTest {
    private Stored<Person> shownTo(User user) {
        Stored<Person> rosa = entered(Person.named("Rosa", "Quilodrán Paine"));
        shown(new PersonalDataTab(services.files(), user, rosa, () -> {}));
        return rosa;
    }

    @Test
    void beforeSheIsErasedItSaysWhatGoesAndWhatStays() {
        Stored<Person> rosa = shownTo(staff);
        assertTrue(page().contains("Descargar todo lo suyo"));
        click("Borrarla…");
        assertEquals(
                "Borrar a Rosa Quilodrán Paine", find(Dialog.class).single().getHeaderTitle());
        assertTrue(page().contains("Personas: nombres, apellidos, correo"));
        assertTrue(page().contains("Palabras que encuentran a una persona"));
        until(() -> find(Button.class)
                .withText("Seguir")
                .withCondition(Button::isEnabled)
                .exists());
        click("Seguir");
        assertTrue(find(ConfirmDialog.class).single().isOpened());
        assertEquals(
                rosa.value(),
                services.people().find(staff, rosa.id()).orElseThrow().value());
    }

    /** As an office has them that keeps scans. */
    private PersonalFiles withScans(int count) {
        List<Kept> scans = IntStream.range(0, count)
                .mapToObj(i -> new Kept("s" + i, "Ficha " + i, "programme/1", false))
                .toList();
        return (PersonalFiles) Proxy.newProxyInstance(
                PersonalFiles.class.getClassLoader(),
                new Class<?>[] {PersonalFiles.class},
                (proxy, method, values) ->
                        method.getName().equals("files") ? scans : method.invoke(services.files(), values));
    }

    @Test
    void nobodyGoesOnBeforeEveryFileWasShown() {
        Stored<Person> rosa = entered(Person.named("Rosa", "Quilodrán Paine"));
        shown(new PersonalDataTab(withScans(201), staff, rosa, () -> {}));
        click("Borrarla…");
        until(() -> find(Checkbox.class).all().size() == 100);
        Button next = find(Button.class).withText("Seguir").single();
        assertFalse(next.isEnabled());
        click("Mostrar 100 más: faltan 101 por mostrar");
        assertFalse(next.isEnabled());
        click("Mostrar 1 más: falta uno por mostrar");
        assertEquals(201, find(Checkbox.class).all().size());
        assertTrue(next.isEnabled());
    }

    /** What is searched on another thread comes with one of the next round trips. */
    private void until(BooleanSupplier done) {
        for (int tries = 0; !done.getAsBoolean() && tries < 1_200; tries++) {
            LockSupport.parkNanos(50_000_000);
            roundTrip();
        }
        assertTrue(done.getAsBoolean(), this::page);
    }

    @Test
    void whoMayNotSeeHerProtectedFactsIsToldThatTheyAreMissing() {
        String note = "Los datos protegidos no están en el archivo";
        shownTo(staff);
        assertFalse(page().contains(note));
        User elsewhere = new User(
                9,
                "",
                Locale.of("es"),
                List.of(
                        new Grant(Set.of("persistence.personal-export"), Scope.EVERYWHERE),
                        new Grant(Set.of("persistence.protected-see"), new Scope(Scope.Kind.COUNTRY, "CO"))),
                OptionalLong.empty());
        shownTo(elsewhere);
        assertTrue(page().contains(note));
    }

    @Test
    void eachPartIsForWhoMay() {
        shownTo(reader("persistence.personal-export"));
        assertTrue(page().contains("Descargar todo lo suyo"));
        assertFalse(find(Button.class).withText("Borrarla…").exists());
        assertTrue(PersonalDataTab.isFor(reader("persistence.personal-erase")));
        assertFalse(PersonalDataTab.isFor(reader("kernel.people.see", "kernel.people.edit")));
    }
}
