// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telar.exchange.Cell;
import org.telar.exchange.dataset.Condition;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Entry;
import org.telar.exchange.dataset.Field;
import org.telar.exchange.dataset.LookedUp;
import org.telar.exchange.dataset.Places;
import org.telar.exchange.dataset.Region;
import org.telar.exchange.dataset.Request;
import org.telar.exchange.dataset.Sort;
import org.telar.testing.ViewTexts;
import org.telar.ui.MemoryDesk;
import org.telar.ui.form.Day;

@ViewPackages(packages = "org.telar.ui")
class DatasetGridTest extends BrowserlessTest {
    private static final int BOOKS = 20_000;
    private static final Region CHILE = new Region(ZoneId.of("America/Santiago"), "CL");

    private final MemoryDesk desk = new MemoryDesk();
    private final Shelf shelf = new Shelf(BOOKS);

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(ViewTexts.class);
    }

    @BeforeEach
    void speakSpanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
    }

    private DatasetGrid show(Dataset books) {
        DatasetGrid grid = new DatasetGrid(books, Shelf.READER, desk, CHILE);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(grid);
        roundTrip();
        return grid;
    }

    @SuppressWarnings("unchecked")
    private static Grid<Entry> inner(DatasetGrid grid) {
        return (Grid<Entry>) of(grid, Grid.class, any -> true);
    }

    /** Popovers and headers are not among the children of a page, so the whole tree of elements is looked through. */
    private static <C extends Component> C of(Component root, Class<C> type, Predicate<C> wanted) {
        return tree(root.getElement())
                .filter(type::isInstance)
                .map(type::cast)
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + type.getSimpleName()));
    }

    private static Stream<Component> tree(Element element) {
        Stream<Component> headers = element.getComponent().stream()
                .flatMap(DatasetGridTest::headers)
                .flatMap(in -> tree(in.getElement()));
        return Stream.of(element.getComponent().stream(), element.getChildren().flatMap(DatasetGridTest::tree), headers)
                .flatMap(some -> some);
    }

    private static Stream<Component> headers(Component component) {
        return component instanceof Grid<?> grid
                ? grid.getHeaderRows().stream()
                        .flatMap(row -> row.getCells().stream())
                        .flatMap(cell -> Stream.ofNullable(cell.getComponent()))
                : Stream.empty();
    }

    private static Button button(Component root, String text) {
        return of(
                root,
                Button.class,
                button -> button.getText().equals(text)
                        || button.getAriaLabel().filter(text::equals).isPresent());
    }

    /** As if somebody had opened everything that can be opened. */
    private static DatasetGrid unfolded(DatasetGrid grid) {
        List<Button> folded = tree(grid.getElement())
                .filter(part -> part instanceof LateFilter || part instanceof Choice)
                .flatMap(part ->
                        tree(part.getElement()).filter(Button.class::isInstance).limit(1))
                .map(Button.class::cast)
                .toList();
        folded.forEach(Button::click);
        button(grid, "Sin dato en…").click();
        return grid;
    }

    private static String count(DatasetGrid grid) {
        return of(grid, Span.class, span -> "status".equals(span.getElement().getAttribute("role")))
                .getText();
    }

    private String first(DatasetGrid grid) {
        return test(inner(grid)).getRow(0).cell("name").text();
    }

    @Test
    void aLongListIsReadInPages() {
        DatasetGrid grid = show(shelf);
        assertEquals("20.000 filas", count(grid));
        assertEquals("Libro 00000", first(grid));
        assertEquals(BOOKS, test(inner(grid)).size());
        assertTrue(shelf.mostAtOnce < 500, "rows read at once: " + shelf.mostAtOnce);
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatIsLookedUpHasNeitherSortNorFilterAndARowOpensWhatItsPageWants() {
        Dataset called = new LookedUp(
                shelf,
                Field.text("called", "ui.close"),
                List.of("pages"),
                (user, rows) -> rows.stream()
                        .map(row -> Cell.of("Tomo " + row.cell("pages").text()))
                        .toList());
        List<String> opened = new ArrayList<>();
        DatasetGrid grid = unfolded(show(called)).opening(entry -> opened.add(entry.key()));
        roundTrip();
        Grid<Entry> inner = inner(grid);
        assertEquals("Tomo 0", test(inner).getRow(0).cell("called").text());
        assertFalse(inner.getColumnByKey("called").isSortable());
        assertTrue(inner.getColumnByKey("name").isSortable());
        assertThrows(
                AssertionError.class,
                () -> of(
                        grid,
                        TextField.class,
                        field -> field.getAriaLabel()
                                .filter("Filtrar: Cerrar"::equals)
                                .isPresent()));
        MultiSelectComboBox<Field> blanks = field(grid, MultiSelectComboBox.class, "Sin dato en…");
        assertEquals(
                shelf.fields().stream().map(Field::id).toList(),
                blanks.getListDataView().getItems().map(Field::id).toList());
        test(inner).clickRow(1);
        test(inner).invokeLitRendererFunction(2, "called", "open");
        assertEquals(List.of("1", "2"), opened);
    }

    @Test
    void whatIsHeavyComesWhenSomebodyWantsIt() {
        DatasetGrid grid = show(shelf);
        List<Class<?>> heavy = List.of(
                MultiSelectComboBox.class, ComboBox.class, Select.class, Day.class, Popover.class, Details.class);
        Set<Class<?>> there = tree(grid.getElement()).map(Component::getClass).collect(Collectors.toSet());
        assertTrue(heavy.stream().noneMatch(there::contains), there::toString);
        button(grid, "Filtrar: Filtros: Todo").click();
        assertTrue(field(grid, MultiSelectComboBox.class, "Filtrar: Filtros").isOpened());
        Set<Class<?>> all =
                tree(unfolded(grid).getElement()).map(Component::getClass).collect(Collectors.toSet());
        assertTrue(all.containsAll(heavy.subList(0, 5)), all::toString);
    }

    @Test
    void headersSort() {
        DatasetGrid grid = show(shelf);
        Grid<Entry> inner = inner(grid);
        inner.sort(List.of(new GridSortOrder<>(inner.getColumnByKey("pages"), SortDirection.DESCENDING)));
        roundTrip();
        assertEquals(List.of(Sort.descending("pages")), grid.shown().sorts());
        assertEquals("Libro 19999", first(grid));
    }

    @Test
    @SuppressWarnings("unchecked")
    void filtersOfTextNumberAndCodeWorkTogetherAndAreRemovedTogether() {
        DatasetGrid grid = unfolded(show(shelf));
        assertFalse(button(grid, "Quitar filtros").isVisible());
        field(grid, TextField.class, "Filtrar: Nombre de la vista que ves").setValue("1");
        of(grid, BigDecimalField.class, field -> field.getAriaLabel().orElse("").endsWith("máximo"))
                .setValue(new BigDecimal("13"));
        MultiSelectComboBox<Object> state = field(grid, MultiSelectComboBox.class, "Filtrar: Filtros");
        state.setValue(Set.copyOf(state.getListDataView().getItems().limit(1).toList()));
        roundTrip();
        // 1, 10, 11, 13 with state "in"
        assertEquals("4 filas", count(grid));
        assertEquals("Libro 00001", first(grid));
        button(grid, "Quitar filtros").click();
        assertEquals("20.000 filas", count(grid));
        assertEquals(
                "",
                field(grid, TextField.class, "Filtrar: Nombre de la vista que ves")
                        .getValue());
        assertTrue(state.isEmpty());
    }

    private static <C extends Component & HasAriaLabel> C field(DatasetGrid grid, Class<C> type, String label) {
        return of(
                grid, type, field -> field.getAriaLabel().filter(label::equals).isPresent());
    }

    @Test
    void filtersOfDaysTakeBothEnds() {
        DatasetGrid grid = unfolded(show(shelf));
        field(grid, Day.class, "Hoy: desde este día").setValue(LocalDate.of(2027, 1, 3));
        field(grid, Day.class, "Hoy: hasta este día").setValue(LocalDate.of(2027, 1, 5));
        assertEquals("3 filas", count(grid));
        assertEquals("Libro 00002", first(grid));
        assertComesBack(grid);
    }

    @Test
    void filtersOfMomentsAreWholeDaysOfTheOffice() {
        DatasetGrid grid = unfolded(show(shelf));
        field(grid, Day.class, "Cerrar: desde este día").setValue(LocalDate.of(2027, 1, 3));
        field(grid, Day.class, "Cerrar: hasta este día").setValue(LocalDate.of(2027, 1, 3));
        assertEquals("1 fila", count(grid));
        assertEquals("Libro 00002", first(grid));
        assertComesBack(grid);
        assertEquals(
                LocalDate.of(2027, 1, 3),
                field(grid, Day.class, "Cerrar: hasta este día").getValue());
    }

    @Test
    @SuppressWarnings("unchecked")
    void filtersOfYesOrNoTellBothFromAll() {
        DatasetGrid grid = unfolded(show(shelf));
        Select<Boolean> kept = of(grid, Select.class, any -> true);
        kept.setValue(false);
        assertEquals("10.000 filas", count(grid));
        assertEquals("Libro 00001", first(grid));
        assertComesBack(grid);
        kept.clear();
        assertEquals("20.000 filas", count(grid));
    }

    @Test
    @SuppressWarnings("unchecked")
    void filtersOfTerritoriesTakeTheirParts() {
        DatasetGrid grid = unfolded(show(shelf));
        ComboBox<Places.Place> place = of(grid, ComboBox.class, any -> true);
        place.setValue(new Places.Place("CL-16", "Ñuble"));
        assertEquals("10.000 filas", count(grid));
        assertEquals("Libro 00001", first(grid));
        assertComesBack(grid);
    }

    @Test
    @SuppressWarnings("unchecked")
    void rowsWithoutAValueAreFound() {
        DatasetGrid grid = unfolded(show(shelf));
        MultiSelectComboBox<Field> blanks = field(grid, MultiSelectComboBox.class, "Sin dato en…");
        blanks.select(shelf.field("place").orElseThrow());
        assertEquals("2.000 filas", count(grid));
        assertEquals(List.of(new Condition.Blank("place", true)), grid.shown().conditions());
        assertComesBack(grid);
        button(grid, "Quitar filtros").click();
        assertTrue(blanks.isEmpty());
        assertEquals("20.000 filas", count(grid));
    }

    /** What was asked for stands in the filters again when it is shown anew, and asks for the same. */
    private static void assertComesBack(DatasetGrid grid) {
        Request asked = grid.shown();
        String found = count(grid);
        button(grid, "Quitar filtros").click();
        grid.show(asked);
        assertEquals(found, count(grid));
        field(grid, TextField.class, "Filtrar: Nombre de la vista que ves").setValue("Libro");
        field(grid, TextField.class, "Filtrar: Nombre de la vista que ves").setValue("");
        assertEquals(asked.conditions(), grid.shown().conditions());
    }

    @Test
    void whatIsNotFoundSaysWhatToDo() {
        DatasetGrid grid = show(shelf);
        field(grid, TextField.class, "Filtrar: Nombre de la vista que ves").setValue("nada");
        assertEquals("Nada encontrado", count(grid));
        of(grid, Paragraph.class, text -> text.getText().startsWith("Nada cumple estos filtros."));
        DatasetGrid bare = show(new Shelf(0)).whenEmpty(new Paragraph("Crea el primero."));
        of(bare, Paragraph.class, text -> text.getText().equals("Crea el primero."));
        assertEquals(1L, new Shelf(1).count(Shelf.READER, List.of()));
        assertEquals("1 fila", count(show(new Shelf(1))));
    }

    @Test
    void columnsAreChosenAndPutInOrder() {
        DatasetGrid grid = unfolded(show(shelf));
        assertEquals(List.of("name", "pages", "state"), grid.shown().fields());
        of(grid, Checkbox.class, box -> box.getLabel().equals("Descargar")).setValue(true);
        assertEquals(List.of("name", "pages", "state", "kept"), grid.shown().fields());
        button(grid, "Adelantar Descargar").click();
        assertEquals(List.of("name", "pages", "kept", "state"), grid.shown().fields());
        of(grid, Checkbox.class, box -> box.getLabel().equals("Columnas")).setValue(false);
        assertEquals(List.of("name", "kept", "state"), grid.shown().fields());
        assertEquals(
                List.of("name", "kept", "state"),
                inner(grid).getColumns().stream()
                        .filter(Grid.Column::isVisible)
                        .map(Grid.Column::getKey)
                        .toList());
    }

    @Test
    void anArrangementIsKeptByNameAndSurvivesAFieldThatGoes() {
        DatasetGrid grid = unfolded(show(shelf));
        grid.show(grid.shown()
                .withFields(List.of("state", "name"))
                .withSorts(List.of(Sort.descending("pages")))
                .withConditions(List.of(
                        new Condition.Between("pages", Optional.empty(), Optional.of(new BigDecimal("9"))),
                        new Condition.OneOf("state", Set.of("out")))));
        var arranged = grid.shown();
        button(grid, "Guardarla").click();
        assertTrue(field(grid, "Nombre de la vista que ves").isInvalid());
        field(grid, "Nombre de la vista que ves").setValue("Prestados");
        button(grid, "Guardarla").click();
        assertEquals(
                Set.of("table/test.books"), desk.all(Shelf.READER, "table/").keySet());

        DatasetGrid later = unfolded(show(shelf));
        assertEquals("20.000 filas", count(later));
        button(later, "Prestados").click();
        assertEquals(arranged, later.shown());
        assertEquals("4 filas", count(later));

        desk.put(
                Shelf.READER,
                "table/test.books",
                desk.find(Shelf.READER, "table/test.books")
                        .orElseThrow()
                        .replace("state,name", "gone,name")
                        .replace("filter.pages.max", "filter.price.max"));
        assertFalse(find(Notification.class).exists());
        DatasetGrid last = unfolded(show(shelf));
        button(last, "Prestados").click();
        assertEquals(List.of("name"), last.shown().fields());
        roundTrip();
        assertEquals(
                "La vista “Prestados” se muestra sin lo que esta tabla ya no tiene: gone, price.",
                test(find(Notification.class).single()).getText());
        button(last, "Borrar la vista Prestados").click();
        assertEquals(Map.of(), desk.all(Shelf.READER, "table/"));
    }

    private static TextField field(DatasetGrid grid, String label) {
        return of(grid, TextField.class, field -> label.equals(field.getLabel()));
    }

    @Test
    void aNarrowScreenShowsCardsWithTheFiltersAbove() {
        DatasetGrid grid = show(shelf);
        grid.narrow(true);
        assertEquals(List.of("card"), visible(grid));
        field(grid, TextField.class, "Filtrar: Nombre de la vista que ves").setValue("00042");
        assertEquals("1 fila", count(grid));
        grid.narrow(false);
        assertEquals(List.of("name", "pages", "state"), visible(grid));
        assertEquals(
                "00042",
                field(grid, TextField.class, "Filtrar: Nombre de la vista que ves")
                        .getValue());
    }

    private static List<String> visible(DatasetGrid grid) {
        return inner(grid).getColumns().stream()
                .filter(Grid.Column::isVisible)
                .map(Grid.Column::getKey)
                .toList();
    }
}
