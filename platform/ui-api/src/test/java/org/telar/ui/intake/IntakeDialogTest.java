// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.api.User;
import org.telar.exchange.columns.Column;
import org.telar.exchange.columns.Columns;
import org.telar.exchange.columns.Reading.Valid;
import org.telar.exchange.columns.SingleLine;
import org.telar.exchange.columns.WholeNumber;
import org.telar.testing.ViewTexts;
import org.telar.ui.MemoryDesk;
import org.telar.ui.intake.Header.FileColumn;

@ViewPackages(packages = "org.telar.ui.nothing")
class IntakeDialogTest extends BrowserlessTest {
    /** Far more than it takes. */
    private static final int ROUNDS = 600;

    private static final long PAUSE = 20_000_000;
    private static final Column<String> NAME = Column.required("name", new SingleLine(20), "nombre");
    private static final Column<Integer> SEATS = Column.required("seats", new WholeNumber(1, 99), "cupos");
    private static final Column<String> NOTE = Column.optional("note", new SingleLine(20), "nota");

    private record Hub(String name, int seats) {}

    @TempDir
    Path folder;

    private final User user = new User(1, "Ana", Locale.of("es"), Set.of());
    private final MemoryDesk desk = new MemoryDesk();
    private final List<Hub> stored = new ArrayList<>();
    private final ListFile<Hub> file = new ListFile<>(new Columns(List.of(NAME, SEATS, NOTE)), IntakeDialogTest::hub);
    private final CountDownLatch mayGoOn = new CountDownLatch(1);
    private boolean waits;
    private boolean done;
    private IntakeDialog<Hub> dialog;

    private static Hub hub(Valid row) {
        return new Hub(row.get(NAME), row.get(SEATS));
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(ViewTexts.class);
    }

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Locale.of("es"));
        Intake<Hub> intake =
                new Intake<>("test.hubs", "ui.close", "ui.cancel", file, hubs -> new Div(hubs.toString()), this::bring);
        dialog = new IntakeDialog<>(intake, desk, user, () -> done = true);
        dialog.open();
    }

    /** All or nothing, as a store does. */
    private Brought bring(Iterable<Hub> hubs) {
        List<Hub> all = new ArrayList<>();
        for (Hub hub : hubs) {
            all.add(hub);
            if (waits) {
                await(mayGoOn);
            }
        }
        long unchanged = all.stream().filter(stored::contains).count();
        all.stream().filter(hub -> !stored.contains(hub)).forEach(stored::add);
        return new Brought(all.size() - unchanged, 0, unchanged);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Path send(String... lines) throws IOException {
        Path sent = Files.write(Files.createTempFile(folder, "list", ".csv"), List.of(lines));
        dialog.received("sedes.csv", sent);
        return sent;
    }

    private String page() {
        return dialog.getElement().getTextRecursively();
    }

    /** The work is on another thread; what it shows comes with the next round trips. */
    private void until(BooleanSupplier there) {
        for (int round = 0; round < ROUNDS && !there.getAsBoolean(); round++) {
            roundTrip();
            LockSupport.parkNanos(PAUSE);
        }
        assertTrue(there.getAsBoolean(), this::page);
    }

    private boolean shows(String button) {
        return find(Button.class).withText(button).exists();
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    @SuppressWarnings("unchecked") // a class literal has no type argument
    private void say(String column, int place) {
        Select<FileColumn> choice = find(Select.class)
                .withCondition(select -> column.equals(select.getLabel()))
                .single();
        choice.getListDataView()
                .getItems()
                .filter(item -> item.place() == place)
                .findFirst()
                .ifPresent(choice::setValue);
    }

    @Test
    void aFileWithTheRightTitlesIsCheckedAndBroughtInAtOnce() throws IOException {
        Path sent = send("nombre,cupos,otra", "Ñuble,20,x", "Cali,30,y");
        until(() -> shows("Cargar 2 filas"));
        assertTrue(page().contains("No se leen estas columnas: C · otra."), page());
        click("Cargar 2 filas");
        until(() -> find(Notification.class).exists());
        assertTrue(done);
        assertEquals(List.of(new Hub("Ñuble", 20), new Hub("Cali", 30)), stored);
        assertEquals(
                "2 nuevas, 0 actualizadas, 0 sin cambios.",
                test(find(Notification.class).single()).getText());
        assertFalse(Files.exists(sent));
        assertFalse(dialog.isOpened());
    }

    @Test
    void whoStopsItIsToldThatNothingWasStored() throws IOException {
        waits = true;
        send("nombre,cupos", "Ñuble,20", "Cali,30", "Oaxaca,10");
        until(() -> shows("Cargar 3 filas"));
        click("Cargar 3 filas");
        click("Cancelar");
        mayGoOn.countDown();
        until(() -> find(Paragraph.class)
                .withText("Se detuvo: no se ha guardado nada del archivo.")
                .exists());
        assertEquals(List.of(), stored);
        assertFalse(done);
    }

    @Test
    void theSameFileOnceMoreChangesNothing() throws IOException {
        stored.add(new Hub("Ñuble", 20));
        send("nombre,cupos", "Ñuble,20");
        until(() -> shows("Cargar 1 fila"));
        click("Cargar 1 fila");
        until(() -> find(Notification.class).exists());
        assertTrue(done);
        assertEquals(
                "0 nuevas, 0 actualizadas, 1 sin cambios.",
                test(find(Notification.class).single()).getText());
    }

    @Test
    void whatIsWrongIsToldByRowAndNothingCanBeBroughtIn() throws IOException {
        send("nombre,cupos", "Ñuble,20", "Cali,mil");
        until(() -> find(Grid.class).exists());
        assertTrue(page().contains("sedes.csv: hay 1 cosa por corregir"), page());
        assertFalse(shows("Cargar 1 fila"));
        assertTrue(stored.isEmpty());
    }

    @Test
    void unknownTitlesAreMappedByHandAndRememberedForTheNextFile() throws IOException {
        send("sede,lugares", "Ñuble,20");
        assertTrue(page().contains("no dicen dónde está"), page());
        click("Revisar el archivo");
        assertFalse(shows("Cargar 1 fila"));
        say("nombre", 0);
        say("cupos", 1);
        click("Revisar el archivo");
        until(() -> shows("Cargar 1 fila"));
        click("Elegir otro archivo");
        send("sede,lugares", "Cali,30", "Osorno,40");
        until(() -> shows("Cargar 2 filas"));
        click("Cargar 2 filas");
        until(() -> find(Notification.class).exists());
        assertTrue(done);
        assertEquals(List.of(new Hub("Cali", 30), new Hub("Osorno", 40)), stored);
    }

    @Test
    void aTitleThatIsThereTwiceIsAskedAbout() throws IOException {
        send("nombre,cupos,cupos", "Ñuble,20,30");
        assertTrue(find(Select.class).exists());
        say("cupos", 2);
        click("Revisar el archivo");
        until(() -> shows("Cargar 1 fila"));
        click("Cargar 1 fila");
        until(() -> find(Notification.class).exists());
        assertTrue(done);
        assertEquals(List.of(new Hub("Ñuble", 30)), stored);
    }

    @Test
    void aTitleWithASlipIsAskedAboutWhereverItIsNotRead() throws IOException {
        String question = "La columna “cupoz” (B) no se lee. ¿Quieres decir “cupos”?";
        send("nombre,cupoz,notta", "Ñuble,20,x");
        assertTrue(page().contains(question), page());
        say("cupos", 1);
        click("Revisar el archivo");
        until(() -> shows("Cargar 1 fila"));
        assertFalse(page().contains(question), page());
        assertTrue(page().contains("La columna “notta” (C) no se lee. ¿Quieres decir “nota”?"), page());
    }

    @Test
    void aFileIsDeletedWhenTheDialogIsClosedBeforeItsEnd() throws IOException {
        Path previewed = send("nombre,cupos", "Ñuble,20");
        until(() -> shows("Cargar 1 fila"));
        assertTrue(Files.exists(previewed));
        click("Cerrar");
        assertFalse(Files.exists(previewed));

        dialog.open();
        Path mapped = send("sede,lugares", "Ñuble,20");
        assertTrue(Files.exists(mapped));
        dialog.close();
        assertFalse(Files.exists(mapped));
    }

    @Test
    void aFileIsDeletedOnceTheWorkThatReadsItEnds() throws Exception {
        Path path = Files.createTempFile(folder, "list", ".csv");
        SentFile sent = new SentFile("sedes.csv", path, new Header.Found(List.of(), new Mapping(Map.of()), true));
        boolean there = sent.during(() -> {
            sent.letGo();
            return Files.exists(path);
        });
        assertTrue(there);
        assertFalse(Files.exists(path));
        assertThrows(CancellationException.class, () -> sent.during(() -> there));
    }

    @Test
    void aFileOfAnotherKindIsRefusedInWords() throws IOException {
        Path sent = Files.write(folder.resolve("foto.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1});
        dialog.received("foto.png", sent);
        assertTrue(page().contains("foto.png"), page());
        assertTrue(shows("Elegir otro archivo"));
        assertFalse(Files.exists(sent));
    }
}
