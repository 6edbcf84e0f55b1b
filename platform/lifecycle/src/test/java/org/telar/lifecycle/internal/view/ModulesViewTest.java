// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.shared.Registration;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.api.ModuleId;
import org.telar.api.User;
import org.telar.lifecycle.internal.container.PaperOffice;
import org.telar.lifecycle.internal.engine.Operation;
import org.telar.testing.ViewTexts;

@ViewPackages(packages = "org.telar.lifecycle.nothing")
class ModulesViewTest extends BrowserlessTest {
    private static final User ADMINISTRATOR = user(User.EVERYTHING);
    private static final int ROUNDS = 500;
    private static final long PAUSE = 10_000_000;

    @TempDir
    Path home;

    private PaperOffice office;

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private static User user(String... permissions) {
        return new User(1, "Ana", Locale.of("es"), Set.of(permissions));
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(ViewTexts.class);
    }

    @BeforeEach
    void begin() throws IOException {
        office = new PaperOffice(home);
        UI.getCurrent().setLocale(Locale.of("es"));
    }

    private void show(User user) {
        UI.getCurrent().removeAll();
        UI.getCurrent()
                .add(new ModulesView(
                        Optional.of(office.lifecycle()), Optional.empty(), office::states, this::heard, user));
    }

    private Registration heard(Runnable listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    private String page() {
        return text(find(ModulesView.class).single());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** All that is said of a module. */
    private String card(String module) {
        return text(find(ModuleCard.class)
                .all()
                .get(List.of("loom", "shuttle", "spindle").indexOf(module)));
    }

    /** Those of a module's card are told apart by the name that screen readers say. */
    private Button button(String words, String module) {
        return find(ModuleCard.class)
                .all()
                .get(List.of("loom", "shuttle", "spindle").indexOf(module))
                .getChildren()
                .flatMap(ModulesViewTest::below)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not in " + card(module)));
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ModulesViewTest::below));
    }

    private String dialog() {
        return text(find(Dialog.class).single());
    }

    private void go(String words) {
        test(find(Button.class)
                        .from(find(Dialog.class).single())
                        .withText(words)
                        .single())
                .click();
    }

    /** The work is on another thread; what it shows comes with the next round trips. */
    private void until(BooleanSupplier there) {
        for (int round = 0; round < ROUNDS && !there.getAsBoolean(); round++) {
            roundTrip();
            LockSupport.parkNanos(PAUSE);
        }
        assertTrue(there.getAsBoolean(), this::page);
    }

    private boolean dialogIsOpen() {
        return find(Dialog.class).exists();
    }

    @Test
    void eachModuleSaysWhatItIsAndWhatItHasStored() {
        show(ADMINISTRATOR);
        for (String part : List.of("Telar", "activo", "0.1.0", "Apache-2.0", "7 filas en 1 tabla", "Ver el telar")) {
            assertTrue(card("loom").contains(part), part + " is not in " + card("loom"));
        }
        assertTrue(card("shuttle").contains("ninguno"), card("shuttle"));
        assertEquals(
                Optional.of("Desactivar: Telar"), button("Desactivar", "loom").getAriaLabel());
    }

    @Test
    void whoMayOnlyLookHasNothingToPress() {
        show(user("lifecycle.see"));
        assertTrue(card("loom").contains("7 filas"));
        assertFalse(find(Button.class).exists());
    }

    @Test
    void whatWouldHappenIsSaidBeforeItIsDone() {
        show(ADMINISTRATOR);
        test(button("Desactivar", "spindle")).click();
        assertTrue(dialog().contains("Sus datos y todos los borradores se quedan."), dialog());
        assertTrue(card("spindle").contains("activo") && !card("spindle").contains("inactivo"), "nothing is done yet");
        go("Cancelar");
        assertFalse(dialogIsOpen());

        test(button("Desactivar", "spindle")).click();
        go("Desactivar");
        until(() -> !dialogIsOpen());
        assertTrue(card("spindle").contains("inactivo"), card("spindle"));
        assertEquals("Listo.", test(find(Notification.class).single()).getText());
        test(button("Activar", "spindle")).click();
        go("Activar");
        until(() -> !dialogIsOpen());
        assertFalse(card("spindle").contains("inactivo"), card("spindle"));
    }

    @Test
    void whatSomebodyElseDidIsSeenAndTheOtherCardsStay() {
        show(ADMINISTRATOR);
        List<ModuleCard> before = find(ModuleCard.class).all();
        office.lifecycle().carryOut(ADMINISTRATOR, new Operation.Disable(new ModuleId("spindle")), false);
        listeners.forEach(Runnable::run);
        until(() -> card("spindle").contains("inactivo"));
        List<ModuleCard> after = find(ModuleCard.class).all();
        assertEquals(before.subList(0, 2), after.subList(0, 2));
        UI.getCurrent().removeAll();
        assertEquals(List.of(), listeners, "nobody looks any more");
    }

    @Test
    void whoWorksWithTheKeyboardGoesOnAtTheModuleThatSheChanged() {
        show(ADMINISTRATOR);
        test(button("Desactivar", "spindle")).click();
        go("Desactivar");
        until(() -> !dialogIsOpen());
        assertEquals(1, focused(button("Activar", "spindle")));
    }

    /** How often the browser is told to put the focus there. */
    private static long focused(Button button) {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getOwner().equals(button.getElement().getNode()))
                .filter(call -> call.getInvocation().getExpression().contains("focus"))
                .count();
    }

    @Test
    void aModuleThatAnotherOneNeedsCannotBeSwitchedOffAndTheReasonIsSaid() {
        show(ADMINISTRATOR);
        test(button("Desactivar", "loom")).click();
        assertTrue(dialog().contains("Telar es necesario para Lanzadera. Desactiva primero ese módulo."), dialog());
        assertFalse(find(Button.class)
                .from(find(Dialog.class).single())
                .withText("Desactivar")
                .exists());
    }

    @Test
    void whoGoesOnWithoutItIsNamed() {
        show(ADMINISTRATOR);
        test(button("Desactivar", "shuttle")).click();
        go("Desactivar");
        until(() -> !dialogIsOpen());
        test(button("Desactivar", "loom")).click();
        assertTrue(dialog().contains("Huso sigue sin Telar."), dialog());
    }

    @Test
    void aModuleThatDoesNotStartIsPutBackAndTheCauseStaysOnThePage() {
        show(ADMINISTRATOR);
        test(button("Desactivar", "spindle")).click();
        go("Desactivar");
        until(() -> !dialogIsOpen());
        office.breaks("spindle");
        test(button("Activar", "spindle")).click();
        go("Activar");
        until(() -> dialog().contains("No funcionó, y todo está como antes."));
        go("Cerrar");
        assertTrue(card("spindle").contains("con falla"), card("spindle"));
    }

    @Test
    void aModuleThatRunsOnAfterAVainChangeIsNotSaidNotToStart() {
        office.breaks("spindle");
        office.lifecycle().carryOut(ADMINISTRATOR, PaperOffice.update("spindle"), false);
        office.isMended("spindle");
        office.passes(Duration.ofSeconds(15));
        show(ADMINISTRATOR);
        assertTrue(
                card("spindle").contains("El último cambio no funcionó, y sigue la versión 0.1.0."), card("spindle"));
        assertFalse(card("spindle").contains("Intentar de nuevo"), card("spindle"));
        test(button("Entendido", "spindle")).click();
        assertFalse(card("spindle").contains("no funcionó"), card("spindle"));
        assertEquals(1, focused(button("Desactivar", "spindle")));
    }

    @Test
    void dataAreCountedBeforeTheyAreRemoved() {
        show(ADMINISTRATOR);
        for (String module : List.of("shuttle", "loom")) {
            test(button("Desactivar", module)).click();
            go("Desactivar");
            until(() -> !dialogIsOpen());
        }
        test(button("Eliminar sus datos", "loom")).click();
        assertTrue(dialog().contains("primero se exportan") && dialog().contains("Telas: 7 filas"), dialog());
        go("Cancelar");
        assertTrue(card("loom").contains("7 filas"), card("loom"));
        test(button("Eliminar sus datos", "loom")).click();
        go("Eliminar sus datos");
        until(() -> dialog().contains("Se eliminaron los datos."));
        assertEquals(0, focused(button("Activar", "loom")), "the dialog is still read");
        go("Cerrar");
        assertEquals(1, focused(button("Activar", "loom")));
    }

    @Test
    void withoutTheDatabaseThePageSaysThatNothingCanBeChangedNow() {
        UI.getCurrent()
                .add(new ModulesView(Optional.empty(), Optional.empty(), office::states, this::heard, ADMINISTRATOR));
        assertTrue(page().contains("La base de datos no está en este momento"), page());
        assertFalse(find(Button.class).exists());
    }
}
