// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.Message;
import org.telar.exchange.ReadTables;
import org.telar.exchange.Sentences;
import org.telar.exchange.Table;

class ColumnsTest {
    private static final Column<String> CODE = Column.key("code", new SingleLine(10), "Código");
    private static final Column<String> NAME = Column.required("name", new SingleLine(20), "Nombre", "Nombre completo");
    private static final Column<Integer> CAPACITY = Column.optional("capacity", new WholeNumber(1, 10), "Capacidad");
    private static final Columns MENTORS = new Columns(List.of(CODE, NAME, CAPACITY));

    private final List<Table> open = new ArrayList<>();

    @AfterEach
    void closeTables() throws IOException {
        for (Table table : open) {
            table.close();
        }
    }

    private Table table(String csv) {
        open.add(ReadTables.table(csv));
        return open.getLast();
    }

    private RowReader reader(String csv) {
        return assertInstanceOf(RowReader.class, MENTORS.lookIn(table(csv)));
    }

    private List<Problem> headerProblems(String csv) {
        return assertInstanceOf(Heading.Unfit.class, MENTORS.lookIn(table(csv))).problems();
    }

    private static List<Reading> readAll(RowReader reader) {
        List<Reading> all = new ArrayList<>();
        do {
            all.add(reader.next());
        } while (all.getLast() instanceof Reading.Valid || all.getLast() instanceof Reading.Faulty);
        return all;
    }

    private static List<String> sentences(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.Faulty.class::isInstance)
                .flatMap(reading -> ((Reading.Faulty) reading).problems().stream())
                .map(problem -> Sentences.SPANISH.of(problem.sentence()))
                .toList();
    }

    private static List<String> keys(List<Problem> problems) {
        return problems.stream().map(problem -> problem.message().key()).toList();
    }

    @Test
    void columnsAreFoundUnderAnyTitleInAnyOrder() {
        RowReader reader = reader("CAPACIDAD;nombre_completo;CODIGO \n3;Ana;m-1\n;Eva;m-2\n");
        Reading.Valid first = assertInstanceOf(Reading.Valid.class, reader.next());
        Reading.Valid second = assertInstanceOf(Reading.Valid.class, reader.next());
        assertEquals("m-1", first.get(CODE));
        assertEquals("Ana", first.get(NAME));
        assertEquals(3, first.get(CAPACITY));
        assertEquals(2, first.row());
        assertEquals(Optional.empty(), second.find(CAPACITY));
        assertInstanceOf(Reading.End.class, reader.next());
    }

    @Test
    void anOptionalColumnMayBeMissing() {
        Reading.Valid row = assertInstanceOf(
                Reading.Valid.class, reader("code,name\n1,Ana\n").next());
        assertEquals(Optional.empty(), row.find(CAPACITY));
    }

    @Test
    void missingAndRepeatedColumnsAreToldTogether() {
        List<Problem> problems = headerProblems("\nCapacidad;code;Código;x\n1;2;3;4\n");
        assertEquals(List.of("exchange.header.twice", "exchange.header.missing"), keys(problems));
        assertEquals(2, problems.getFirst().row());
        assertEquals(
                "mentoras.xlsx, fila 2, columna C “Código”: La columna “Código” está dos veces, en B y en C."
                        + " Borra una o cámbiale el título.",
                Sentences.SPANISH.of(problems.getFirst().sentence()));
        assertEquals(
                "mentoras.xlsx, fila 2: Falta la columna “Nombre”. Agrega una columna con uno de estos títulos:"
                        + " Nombre, Nombre completo.",
                Sentences.SPANISH.of(problems.getLast().sentence()));
    }

    @Test
    void titlesThatAreNotKnownAreRemarked() {
        List<Message> remarks =
                reader("Código;Nombre;Capasidad;Color;;\n1;Ana;9;rojo\n").remarks();
        assertEquals(
                List.of(
                        "La columna “Capasidad” (C) no se conoce y no se lee. Si quieres decir “Capacidad”, cambia el título por ese.",
                        "La columna “Color” (D) no se conoce y no se lee."),
                remarks.stream().map(Sentences.SPANISH::of).toList());
        remarks.forEach(Sentences.ENGLISH::of);
    }

    @Test
    void everyRowsProblemsAreToldByRowAndColumn() {
        List<Reading> readings =
                readAll(reader("Código;Nombre;Capacidad\nm1;Ana;-1\n;;2\nm1;Eva;3\nm3;Luz;4;¿y esto?\nm4;Sol;5\n"));
        assertEquals(
                List.of(
                        "mentoras.xlsx, fila 2, columna C “Capacidad”: “-1” está fuera de lo posible aquí. Escribe un número de 1 a 10.",
                        "mentoras.xlsx, fila 3, columna A “Código”: La celda está vacía y aquí hace falta un valor. Complétala.",
                        "mentoras.xlsx, fila 3, columna B “Nombre”: La celda está vacía y aquí hace falta un valor. Complétala.",
                        "mentoras.xlsx, fila 4, columna A “Código”: “m1” ya está en la fila 2 y cada fila necesita el suyo."
                                + " Corrígelo o borra una de las dos filas.",
                        "mentoras.xlsx, fila 5, columna D: Hay algo en esta celda, pero su columna no tiene título. Ponle título"
                                + " o vacíala; en un archivo CSV, revisa si a un texto que contiene el separador le faltan comillas."),
                sentences(readings));
        assertEquals(
                "m4", assertInstanceOf(Reading.Valid.class, readings.get(4)).get(CODE));
        assertEquals(6, readings.size());
    }

    @Test
    void aFileThatBreaksInTheMiddleIsRefusedThere() {
        RowReader reader = reader("Código;Nombre\n1;Ana\n2;\"Eva\n3;Luz\n");
        assertInstanceOf(Reading.Valid.class, reader.next());
        Reading.Refused refused = assertInstanceOf(Reading.Refused.class, reader.next());
        assertEquals("exchange.file.quotes", refused.message().key());
        assertEquals(refused, reader.next());
    }

    @Test
    void askingForAnotherTablesColumnIsAMistakeOfTheProgram() {
        Reading.Valid row = assertInstanceOf(
                Reading.Valid.class, reader("code,name\n1,Ana\n").next());
        assertThrows(IllegalArgumentException.class, () -> row.find(Column.optional("x", new SingleLine(1), "X")));
        String message = assertThrows(IllegalArgumentException.class, () -> row.get(CAPACITY))
                .getMessage();
        assertTrue(message.contains("capacity") && message.contains("row 2"), message);
    }

    @Test
    void twoColumnsUnderOneTitleAreAMistakeOfTheProgram() {
        Column<String> other = Column.optional("other", new SingleLine(1), "NOMBRE");
        assertThrows(IllegalArgumentException.class, () -> new Columns(List.of(NAME, other)));
        assertThrows(IllegalArgumentException.class, () -> Column.optional("x", new SingleLine(1)));
    }

    @Test
    void bothLanguagesHaveASentenceForEveryProblem() {
        readAll(reader("Código;Nombre;Capacidad\nm1;;-1\nm1;Eva;uno;?\n")).stream()
                .filter(Reading.Faulty.class::isInstance)
                .flatMap(reading -> ((Reading.Faulty) reading).problems().stream())
                .forEach(problem -> assertTrue(
                        Sentences.ENGLISH.of(problem.sentence()).startsWith("mentoras.xlsx, row "),
                        Sentences.ENGLISH.of(problem.sentence())));
    }
}
