// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telar.testing.AWorkbook;

class XlsxReadingTest {
    private static Cell cell(AWorkbook workbook) {
        return ReadTables.read(workbook.bytes(), Limits.DEFAULT)
                .rows()
                .getFirst()
                .cell(0);
    }

    private static Cell cell(String xml) {
        return cell(new AWorkbook().rows("<row r='1'>" + xml + "</row>"));
    }

    private static Cell formatted(String number, String format) {
        return cell(new AWorkbook().styles(format).rows("<row><c s='1'><v>" + number + "</v></c></row>"));
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "12.0, 12",
        "1.50, 1.5",
        "-0.25, -0.25",
        "1E3, 1000",
        "1.2E-3, 0.0012",
        "0, 0",
        "0.28999999999999998, 0.29",
        "0.30000000000000004, 0.3",
        "1234567890123456, 1234567890123456"
    })
    void numbersAreAsShown(String stored, String shown) {
        assertEquals(shown, cell("<c><v>" + stored + "</v></c>").text());
    }

    @Test
    void everyKindOfCellHasItsType() {
        assertEquals(Cell.of(new BigDecimal("7")), cell("<c><v>7</v></c>"));
        assertEquals(Cell.of(true), cell("<c t='b'><v>1</v></c>"));
        assertEquals(Cell.of("Ana & Eva"), cell("<c t='inlineStr'><is><t>Ana &amp; Eva</t></is></c>"));
        assertEquals(Cell.of("<b>"), cell("<c t='str'><f>A1</f><v><![CDATA[<b>]]></v></c>"));
        assertEquals(Cell.of(LocalDate.of(2026, 1, 31)), cell("<c t='d'><v>2026-01-31</v></c>"));
        assertEquals(Cell.of(LocalDateTime.of(2026, 1, 31, 8, 30)), cell("<c t='d'><v>2026-01-31T08:30:00</v></c>"));
    }

    @Test
    void formulasGiveTheValueThatWasCalculated() {
        assertEquals("42", cell("<c><f>6*7</f><v>42</v></c>").text());
        Cell.Broken error = assertInstanceOf(Cell.Broken.class, cell("<c t='e'><f>1/0</f><v>#DIV/0!</v></c>"));
        assertEquals("exchange.cell.formula-error", error.reason().key());
        Cell.Broken stale = assertInstanceOf(Cell.Broken.class, cell("<c><f>6*7</f></c><c><v>1</v></c>"));
        assertEquals("exchange.cell.not-calculated", stale.reason().key());
    }

    @Test
    void richTextIsOneTextAndItsReadingAidIsNot() {
        Cell cell = cell(new AWorkbook()
                .sharedTexts(
                        "<si><t>x</t></si><si><r><t>Ma</t></r><r><rPr><b/></rPr><t xml:space='preserve'>ría </t></r>"
                                + "<rPh sb='0' eb='1'><t>maria</t></rPh></si>")
                .rows("<row><c t='s'><v>1</v></c></row>"));
        assertEquals("María ", cell.text());
    }

    @ParameterizedTest
    @CsvSource({
        "45000, yyyy-mm-dd, 2023-03-15",
        "45000, dd/mm/yyyy, 2023-03-15",
        "45000, [$-C0A]d \"de\" mmmm;@, 2023-03-15",
        "45000, mmm-yy, 2023-03-15",
        "45000, mmmm, 2023-03-15",
        "45000.5, yyyy-mm-dd hh:mm, 2023-03-15 12:00",
        "45000.5, dd/mm/yyyy, 2023-03-15 12:00",
        "1, yyyy-mm-dd, 1900-01-01",
        "59, yyyy-mm-dd, 1900-02-28",
        "61, yyyy-mm-dd, 1900-03-01",
        "2958465, yyyy-mm-dd, 9999-12-31",
        "0.354166666666667, hh:mm, 08:30",
        "0.75, h:mm:ss AM/PM, 18:00",
        "1.25, [h]:mm, 30:00",
        "45000, General, 45000",
        "45000, #\\ ##0, 45000",
        "45000, \"días: \"0, 45000",
        "45000, [Red]0.00, 45000",
        "45000, 0_d, 45000"
    })
    void theFormatTellsWhetherANumberIsADate(String stored, String format, String shown) {
        assertEquals(shown, formatted(stored, format.replace("\"", "&quot;")).text());
    }

    @ParameterizedTest
    @CsvSource({"60", "0", "-1", "2958466"})
    void aNumberThatStandsForNoDayIsBroken(String number) {
        Cell.Broken broken = assertInstanceOf(Cell.Broken.class, formatted(number, "yyyy-mm-dd"));
        assertEquals("exchange.cell.no-such-date", broken.reason().key());
    }

    @Test
    void builtInFormatsAreDatesToo() {
        String styles =
                "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='46'/></cellXfs></styleSheet>";
        AWorkbook workbook = new AWorkbook().part("xl/styles.xml", styles);
        assertEquals(
                "2023-03-15",
                cell(workbook.rows("<row><c s='1'><v>45000</v></c></row>")).text());
        assertEquals(
                "48:00", cell(workbook.rows("<row><c s='2'><v>2</v></c></row>")).text());
        assertEquals(
                "45000",
                cell(workbook.rows("<row><c s='9'><v>45000</v></c></row>")).text());
    }

    @Test
    void oldMacintoshWorkbooksCountFrom1904() {
        AWorkbook workbook = new AWorkbook()
                .styles("yyyy-mm-dd")
                .part(
                        "xl/workbook.xml",
                        AWorkbook.workbook("<workbookPr date1904='1'/><sheets><sheet r:id='rId1'/></sheets>"))
                .rows("<row><c s='1'><v>43538</v></c></row>");
        assertEquals("2023-03-15", cell(workbook).text());
        assertEquals(
                "1904-01-01",
                cell(workbook.rows("<row><c s='1'><v>0</v></c></row>")).text());
    }

    @Test
    void readsTheFirstVisibleSheet() {
        String relations = "<Relationships><Relationship Id='rId1' Type='x/worksheet' Target='worksheets/hidden.xml'/>"
                + "<Relationship Id='rId2' Type='x/chartsheet' Target='chart.xml'/>"
                + "<Relationship Id='rId3' Type='x/worksheet' Target='./worksheets/../worksheets/SHEET1.xml'/></Relationships>";
        AWorkbook workbook = new AWorkbook()
                .part("xl/_rels/workbook.xml.rels", relations)
                .part(
                        "xl/workbook.xml",
                        AWorkbook.workbook("<sheets><sheet r:id='rId1' state='veryHidden'/><sheet r:id='rId2'/>"
                                + "<sheet r:id='rId3' state='visible'/></sheets>"))
                .rows("<row><c><v>3</v></c></row>");
        assertEquals("3", cell(workbook).text());
    }

    @Test
    void gapsBetweenCellsAndRowsKeepTheirPlace() {
        byte[] file = new AWorkbook()
                .rows(
                        "<row r='2'><c r='B2'><v>1</v></c><c r='D2'><v>2</v></c></row><row r='3'/><row r='7'><c><v>3</v></c></row>")
                .bytes();
        ReadTables.Outcome outcome = ReadTables.read(file, Limits.DEFAULT);
        assertEquals(List.of(List.of("", "1", "", "2"), List.of("3")), outcome.texts());
        assertEquals(List.of(2, 7), outcome.rows().stream().map(Row::number).toList());
    }

    @Test
    void charactersWrittenAsReferencesAreNotLimitedInNumber() {
        String text = "&amp;".repeat(30_000);
        byte[] file = new AWorkbook()
                .rows(("<row><c t='str'><v>" + text + "</v></c></row>").repeat(5))
                .bytes();
        assertEquals("&".repeat(30_000), ReadTables.texts(file).get(4).getFirst());
    }

    @Test
    void partsMayBeUtf16OrStartWithAByteOrderMark() {
        String sheet = "<?xml version='1.0' encoding='%s'?><worksheet><sheetData><row><c t='str'><v>Ñuñoa</v></c></row>"
                + "</sheetData></worksheet>";
        byte[] wide = ("\uFEFF" + sheet.formatted("UTF-16")).getBytes(StandardCharsets.UTF_16LE);
        AWorkbook utf16 = new AWorkbook().part("xl/worksheets/sheet1.xml", out -> {
            try {
                out.write(wide);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        assertEquals("Ñuñoa", cell(utf16).text());
        assertEquals(
                "Ñuñoa",
                cell(new AWorkbook().sheet("\uFEFF" + sheet.formatted("UTF-8"))).text());
    }
}
