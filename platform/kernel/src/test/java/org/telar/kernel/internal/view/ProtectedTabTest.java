// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.telar.api.User;
import org.telar.kernel.people.Person;
import org.telar.kernel.people.ProtectedFact;
import org.telar.kernel.people.ProtectedFacts;

@ViewPackages(packages = "org.telar.kernel")
class ProtectedTabTest extends KernelViewTest {
    private static final String TOLD = "lo que contó Rosa";

    private long rosa() {
        return entered(Person.named("Rosa", "Quilodrán Paine")).id();
    }

    private void told(long person) {
        services.protectedFacts()
                .add(staff, person, new ProtectedFact(ProtectedFact.Kind.VIOLENCE, TOLD, services.today(), 0));
    }

    private void shownTo(User user, long person) {
        shown(new ProtectedTab(services, user, person));
    }

    @SuppressWarnings("unchecked") // a class literal has no type argument
    private Select<ProtectedFacts.Reason> why() {
        return find(Select.class).single();
    }

    @SuppressWarnings("unchecked") // a class literal has no type argument
    private RadioButtonGroup<ProtectedFact.Kind> kind() {
        return find(RadioButtonGroup.class).single();
    }

    @Test
    void itIsClosedUntilSomeoneSaysWhyAndCanBeClosedAgain() {
        long rosa = rosa();
        told(rosa);
        shownTo(staff, rosa);
        assertTrue(page().contains("Hay un dato protegido"));
        assertFalse(page().contains(TOLD) || page().contains("Violencia"));
        click("Abrir");
        assertTrue(why().isInvalid());
        assertFalse(page().contains(TOLD));
        test(why()).selectItem("La acompaño");
        click("Abrir");
        assertTrue(page().contains(TOLD) && page().contains("Violencia"), this::page);
        assertTrue(page().contains("Abierto y anotado: La acompaño."));
        click("Cerrar");
        assertFalse(page().contains(TOLD));
    }

    @Test
    void aFactIsEnteredAndNothingOfItLiesOnADesk() {
        long rosa = rosa();
        shownTo(staff, rosa);
        assertTrue(page().contains("No hay nada protegido"));
        click("Agregar un dato protegido");
        test(kind()).selectItem("Violencia");
        test(field(TextArea.class, "Lo que hay que saber")).setValue(TOLD);
        assertEquals(List.of(), services.drafts(staff).all());
        click("Guardar");
        assertTrue(page().contains("Hay un dato protegido"));
        assertFalse(page().contains(TOLD));
    }

    @Test
    void eachPartIsForWhoMay() {
        long rosa = rosa();
        told(rosa);
        shownTo(reader("persistence.protected-edit"), rosa);
        assertFalse(find(Button.class).withText("Abrir").exists());
        assertTrue(find(Button.class).withText("Agregar un dato protegido").exists());
        shownTo(reader("persistence.protected-see"), rosa);
        assertTrue(find(Button.class).withText("Abrir").exists());
        assertFalse(find(Button.class).withText("Agregar un dato protegido").exists());
        assertFalse(ProtectedTab.isFor(reader("kernel.people.see")));
    }

    @Test
    void whoLooksAfterPeoplesDataIsToldWhoMayAndNotWhetherThereIsAny() {
        long rosa = rosa();
        told(rosa);
        User office = reader("kernel.people.see", "kernel.people.edit");
        assertTrue(ProtectedTab.isFor(office));
        shownTo(office, rosa);
        assertTrue(page().contains("el rol “Protección”"), this::page);
        assertFalse(page().contains("Hay un dato protegido"));
        assertFalse(find(Button.class).exists());
    }
}
