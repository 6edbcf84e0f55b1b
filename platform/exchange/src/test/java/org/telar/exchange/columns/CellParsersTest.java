// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telar.api.Message;
import org.telar.exchange.Cell;
import org.telar.exchange.Sentences;

class CellParsersTest {
    private static final CalendarDate BIRTH = new CalendarDate(LocalDate.of(1920, 1, 1), LocalDate.of(2026, 11, 22));
    private static final WholeNumber CAPACITY = new WholeNumber(0, 20_000);
    private static final DecimalNumber SHARE =
            new DecimalNumber(BigDecimal.valueOf(-10_000_000), BigDecimal.valueOf(10_000_000));
    private static final OneOf<Integer> DAY = new OneOf<>(Vocabulary.of(
            List.of(1, 2, 3),
            day -> List.of(
                            List.of("lunes", "monday"),
                            List.of("martes, temprano", "tuesday"),
                            List.of("miércoles", "wednesday"))
                    .get(day - 1)));

    private static <T> T value(CellParser<T> parser, Cell cell) {
        return assertInstanceOf(
                                Parsed.Value.class,
                                parser.parse(cell),
                                () -> parser.parse(cell).toString())
                        instanceof Parsed.Value<?>
                ? ((Parsed.Value<T>) parser.parse(cell)).value()
                : null;
    }

    private static <T> T value(CellParser<T> parser, String text) {
        return value(parser, Cell.of(text));
    }

    /** The fault's key; its sentence is good in both languages and shows the value. */
    private static String fault(CellParser<?> parser, Cell cell) {
        Message message =
                assertInstanceOf(Parsed.Fault.class, parser.parse(cell)).message();
        for (Sentences language : List.of(Sentences.ENGLISH, Sentences.SPANISH)) {
            assertTrue(language.of(message).length() > 30, language.of(message));
        }
        return message.key().substring("exchange.cell.".length());
    }

    private static String fault(CellParser<?> parser, String text) {
        return fault(parser, Cell.of(text));
    }

    private static String sentence(CellParser<?> parser, String text) {
        return Sentences.SPANISH.of(assertInstanceOf(Parsed.Fault.class, parser.parse(Cell.of(text)))
                .message());
    }

    @Test
    void textsLoseWhatIsAroundThemAndAreComposed() {
        SingleLine name = new SingleLine(5);
        assertEquals("Muñoz", value(name, " \u00A0Mun\u0303oz\u200B\t\n"));
        assertEquals("👩‍💻ab", value(name, "👩‍💻ab"));
        assertEquals("12", value(name, Cell.of(12)));
        assertEquals("too-long", fault(name, "Muñozx"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0007b", "a\u202Eb", "a\u2028b", "a\uD83D", "a\u007Fb"})
    void textsWithCharactersThatCannotBeSeenAreFaults(String text) {
        assertEquals("unseen-character", fault(new SingleLine(50), text));
        assertTrue(sentence(new SingleLine(50), text).contains("a�"), sentence(new SingleLine(50), text));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "20000, 20000",
        "+7, 7",
        "007, 7",
        "12.0, 12",
        "'12,00', 12",
        "1 500, 1500",
        "'1.500,0', 1500",
        "'1,500.0', 1500"
    })
    void wholeNumbersAreReadHoweverPeopleWriteThem(String text, int number) {
        assertEquals(number, value(CAPACITY, text));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, out-of-range",
        "20001, out-of-range",
        "999999999999999, out-of-range",
        "1.5, not-whole",
        "tres, not-whole",
        "1e3, not-whole",
        "0x10, not-whole",
        "'1.500', two-meanings",
        "'1,500', two-meanings",
        "'1,2,3', not-whole",
        "--1, not-whole"
    })
    void otherWholeNumbersAreFaults(String text, String problem) {
        assertEquals(problem, fault(CAPACITY, text));
    }

    @Test
    void boundsOfFourDigitsAreWrittenAsYearsAre() {
        assertEquals(
                "“1980” está fuera de lo posible aquí. Escribe un número de 1990 a 2026.",
                sentence(new WholeNumber(1990, 2026), "1980"));
        assertEquals("“-1” está fuera de lo posible aquí. Escribe un número de 0 a 20.000.", sentence(CAPACITY, "-1"));
    }

    @Test
    void aWorkbooksNumbersHaveOneMeaning() {
        assertEquals(1, value(CAPACITY, Cell.of(new BigDecimal("1.000"))));
        assertEquals(new BigDecimal("1.234"), value(SHARE, Cell.of(new BigDecimal("1.234"))));
        assertEquals("out-of-range", fault(CAPACITY, Cell.of(new BigDecimal("1E+400"))));
    }

    @ParameterizedTest
    @CsvSource({
        "'0,5', 0.5",
        "0.125, 0.125",
        "'.5', 0.5",
        "'-33,45', -33.45",
        "'1.234,5', 1234.5",
        "'1,234,567', 1234567",
        "'1.234.567,89', 1234567.89",
        "'12 345,6', 12345.6"
    })
    void decimalsAreReadWithPointOrComma(String text, BigDecimal number) {
        assertEquals(number, value(SHARE, text));
    }

    @ParameterizedTest
    @CsvSource({
        "'1.234', two-meanings",
        "'12,345', two-meanings",
        "'1.2.3', not-a-number",
        "10000001, out-of-range",
        "NaN, not-a-number"
    })
    void otherDecimalsAreFaults(String text, String problem) {
        assertEquals(problem, fault(SHARE, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1990-03-07",
                "1990-3-7",
                "1990/03/07",
                "07/03/1990",
                "7-3-1990",
                "07.03.1990",
                "1990-03-07T10:00:00Z",
                "7/3/1990 10:00"
            })
    void daysAreReadWithTheDayBeforeTheMonth(String text) {
        assertEquals(LocalDate.of(1990, 3, 7), value(BIRTH, text));
    }

    @Test
    void aWorkbooksDatesAreDays() {
        assertEquals(LocalDate.of(1990, 3, 7), value(BIRTH, Cell.of(LocalDate.of(1990, 3, 7))));
        assertEquals(LocalDate.of(1990, 3, 7), value(BIRTH, Cell.of(LocalDateTime.of(1990, 3, 7, 23, 59))));
    }

    @ParameterizedTest
    @CsvSource({
        "03/31/1990, not-a-date",
        "30/02/1990, not-a-date",
        "1990-00-10, not-a-date",
        "0/3/1990, not-a-date",
        "7/3/90, not-a-date",
        "7/3-1990, not-a-date",
        "ayer, not-a-date",
        "32000, not-a-date",
        "31/12/1919, date-out-of-range",
        "23/11/2026, date-out-of-range"
    })
    void otherDaysAreFaults(String text, String problem) {
        assertEquals(problem, fault(BIRTH, text));
    }

    @Test
    void aChoiceIsKnownByAnyOfItsNames() {
        assertEquals(3, value(DAY, "MIERCOLES"));
        assertEquals(3, value(DAY, "Wednesday"));
        assertEquals(2, value(DAY, "Martes, temprano"));
    }

    @Test
    void anUnknownChoiceGetsTheNearestOrTheList() {
        assertEquals("not-a-choice-near", fault(DAY, "miercolez"));
        assertTrue(sentence(DAY, "miercolez").contains("¿Quisiste decir “miércoles”?"), sentence(DAY, "miercolez"));
        assertEquals("not-a-choice", fault(DAY, "feriado"));
        assertTrue(sentence(DAY, "feriado").contains("lunes, martes, temprano, miércoles."), sentence(DAY, "feriado"));
        OneOf<Integer> many =
                new OneOf<>(Vocabulary.of(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9), n -> List.of("opción " + n)));
        assertTrue(
                sentence(many, "x")
                        .endsWith("Escribe un valor como estos: opción 1, opción 2, opción 3, opción 4,"
                                + " opción 5, opción 6, opción 7, opción 8."),
                sentence(many, "x"));
    }

    @Test
    void choicesWithOneNameForTwoAreAMistakeOfTheProgram() {
        Vocabulary<Integer> twice = Vocabulary.of(List.of(1, 2), n -> List.of("Igual"));
        Vocabulary<Integer> unnamed = Vocabulary.of(List.of(1), n -> List.of("¿?"));
        assertThrows(IllegalArgumentException.class, () -> new OneOf<>(twice));
        assertThrows(IllegalArgumentException.class, () -> new OneOf<>(unnamed));
    }

    @Test
    void setsAreApartByTheFirstSeparatorThatIsThere() {
        SetOf<Integer> days = new SetOf<>(DAY);
        assertEquals(List.of(3, 1), List.copyOf(value(days, "miércoles; lunes ;miercoles;")));
        assertEquals(List.of(1, 3), List.copyOf(value(days, "lunes,wednesday")));
        assertEquals(List.of(1, 3), List.copyOf(value(days, "lunes | miércoles")));
        assertEquals(List.of(2, 1), List.copyOf(value(days, "martes, temprano; lunes")));
        assertEquals(List.of(2), List.copyOf(value(days, "martes, temprano")));
    }

    @Test
    void whatIsNoSetIsOneChoiceThoughItHasASeparator() {
        SetOf<Integer> times =
                new SetOf<>(new OneOf<>(Vocabulary.of(List.of(1, 2), n -> List.of("Turno " + n + " libre"))));
        assertEquals(List.of(1), List.copyOf(value(times, "turno 1, libre")));
        assertEquals(List.of(2, 1), List.copyOf(value(times, "turno 2 libre, turno 1 libre")));
    }

    @Test
    void aSetTellsItsUnknownMember() {
        SetOf<Integer> days = new SetOf<>(DAY);
        assertEquals("not-a-choice", fault(days, "lunes; feriado"));
        assertTrue(sentence(days, "lunes; feriado").startsWith("“feriado”"), sentence(days, "lunes; feriado"));
        assertEquals("not-a-choice", fault(days, " ; ;"));
    }

    @Test
    void longValuesAreShortenedInMessages() {
        String sentence = sentence(CAPACITY, "x".repeat(30_000));
        assertTrue(sentence.length() < 200 && sentence.contains("x…”"), sentence);
        assertFalse(Problem.shortened("👩".repeat(100)).contains("\uD83D…"));
    }
}
