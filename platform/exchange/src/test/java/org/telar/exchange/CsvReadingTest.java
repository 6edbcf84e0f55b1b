// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {
    private static List<List<String>> read(String csv) {
        return ReadTables.texts(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Integer> rowNumbers(String csv) {
        return ReadTables.read(csv.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT).rows().stream()
                .map(Row::number)
                .toList();
    }

    @Test
    void countsRowsAsASpreadsheetProgramDoes() {
        String csv = "\n;;\nNombre;Nota\n\nAna;\"dos\nlíneas\"\nEva;x\n";
        assertEquals(List.of(3, 5, 6), rowNumbers(csv));
    }

    @Test
    void theLineThatTellsTheDelimiterIsNoRow() {
        assertEquals(List.of(List.of("a,b", "c"), List.of("1", "2,3")), read("sep=;\r\na,b;c\r\n1;2,3\r\n"));
        assertEquals(List.of(1, 2), rowNumbers("sep=;\r\na,b;c\r\n1;2,3\r\n"));
    }

    @Test
    void commasInTextsDoNotHideTheSemicolonsBetweenThem() {
        String csv = "Nombre;Temas\nMuñoz, Ana;ventas, costos, redes\nRojas, Eva;ventas\n";
        assertEquals(List.of("Muñoz, Ana", "ventas, costos, redes"), read(csv).get(1));
    }

    @Test
    void quotedLineBreaksAndDelimitersDoNotCount() {
        String csv = "\"Nombre, completo; o no\",\"Nota\n;;;;\"\n\"a \"\"b\"\"\",c\n";
        assertEquals(List.of(List.of("Nombre, completo; o no", "Nota\n;;;;"), List.of("a \"b\"", "c")), read(csv));
    }

    @Test
    void inchesInATextAreNoQuotes() {
        assertEquals(
                List.of("5\" tubo", "a", "b"),
                read("x;y;z\n5\" tubo;a;b\n6\" tubo;c;d\n").get(1));
    }

    @Test
    void aSingleColumnKeepsItsTextsWhole() {
        assertEquals(
                List.of(List.of("Nombre"), List.of("Muñoz, Ana"), List.of("Rojas, Eva")),
                read("Nombre\nMuñoz, Ana\nRojas, Eva\n"));
    }

    @Test
    void windowsTextWithOneAccentAtTheVeryEndIsRead() {
        byte[] csv = ("Nombre,Comuna\n" + "Ana,Lota\n".repeat(20_000) + "Eva,Ñuñoa")
                .getBytes(Charset.forName("windows-1252"));
        assertEquals(List.of("Eva", "Ñuñoa"), ReadTables.texts(csv).getLast());
    }

    @ParameterizedTest
    @ValueSource(ints = {65_534, 65_535, 65_536, 65_537, 131_071})
    void aCharacterOfSeveralBytesMayLieAcrossAnyBoundary(int before) {
        String text = "a".repeat(before % 32_000);
        String filler = ("b".repeat(31_999) + "\n").repeat(before / 32_000);
        assertEquals(
                List.of(text + "ñ€👩"),
                read("Nombre\n" + filler + text + "ñ€👩").getLast());
    }

    @Test
    void emptyCellsAtTheEndOfARowAreLeftOut() {
        assertEquals(List.of(List.of("a", "b", "c"), List.of("", "1")), read("a,b,c,,\n,1,,,\n"));
    }

    @Test
    void takesTheApostropheAwayThatGuardsAgainstFormulas() {
        assertEquals(
                List.of("=1+1", "'=1", "'dicho'", "-5", "’"),
                read("a;b;c;d;e\n'=1+1;''=1;'dicho';'-5;’\n").get(1));
    }

    @Test
    void tellsHowMuchHasBeenRead() throws IOException {
        try (Table table = ReadTables.table("Nombre\n" + "Ana\n".repeat(100_000))) {
            double start = table.progress();
            for (int i = 0; i < 50_000; i++) {
                table.next();
            }
            double middle = table.progress();
            assertTrue(start < 0.4 && middle > 0.4 && middle < 0.9, start + " " + middle);
        }
    }
}
