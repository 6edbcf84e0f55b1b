// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telar.testing.AWorkbook;

/** Files that are broken, or made to break the reader. */
class HostileFilesTest {
    /** Of PKWARE's APPNOTE, 4.3.12: the signature of an entry of the central directory, and where its unpacked size is. */
    private static final int CENTRAL_ENTRY = 0x02014b50;

    private static final int CENTRAL_SIZE = 24;

    private static final String SHEET = "<worksheet xmlns='" + AWorkbook.MAIN + "'><sheetData>";

    private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a 'ja'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>]>";

    private static String refusal(byte[] content) {
        return ReadTables.refusal(content, Limits.DEFAULT);
    }

    private static String refusal(AWorkbook workbook) {
        return refusal(workbook.bytes());
    }

    private static AWorkbook sound() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 30; i++) {
            rows.append(
                    "<row r='%1$d'><c r='A%1$d'><v>%1$d.5</v></c><c r='B%1$d' t='s'><v>0</v></c></row>".formatted(i));
        }
        return new AWorkbook().sharedTexts("<si><t>Ñuñoa</t></si>").rows(rows.toString());
    }

    private static Consumer<OutputStream> repeated(String start, String piece, int times) {
        return out -> {
            AWorkbook.write(out, start);
            String thousand = piece.repeat(1000);
            for (int i = 0; i < times / 1000; i++) {
                AWorkbook.write(out, thousand);
            }
        };
    }

    @Test
    void readsTheSoundWorkbookThatTheOthersAreMadeFrom() {
        assertEquals(30, ReadTables.texts(sound().bytes()).size());
    }

    @Test
    void refusesAWorkbookThatEndsEarlyAtWhateverByte() {
        byte[] whole = sound().bytes();
        for (int length = 4; length < whole.length; length++) {
            assertEquals("damaged", refusal(Arrays.copyOf(whole, length)), "cut to " + length);
        }
    }

    @Test
    void survivesAWorkbookWithAnyByteChanged() {
        byte[] whole = sound().bytes();
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 800; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            refused += ReadTables.read(changed, Limits.DEFAULT).ending() instanceof Refusal ? 1 : 0;
        }
        assertTrue(refused > 400, "refused " + refused);
    }

    @Test
    void refusesAPartWhoseChecksumIsWrong() {
        byte[] file = new AWorkbook()
                .rows("<row r='1'><c r='A1'><v>1234567</v></c></row>")
                .bytes();
        byte[] stored = storedWithOtherContent(file);
        assertEquals("damaged", refusal(stored));
    }

    /** Changes a digit in a part that is not compressed, where only the checksum can tell. */
    private static byte[] storedWithOtherContent(byte[] file) {
        byte[] stored = Stored.copyOf(file);
        int digits = new String(stored, StandardCharsets.ISO_8859_1).indexOf("1234567");
        stored[digits] = '9';
        return stored;
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"})
    void refusesAPartThatUnpacksToFarTooMuch(String part) {
        assertEquals("bomb", refusal(sound().part(part, repeated("<workbook>", " ".repeat(100), 50_000))));
    }

    @Test
    void refusesPartsThatTogetherUnpackToTooMuch() {
        Limits limits = new Limits(1 << 20, 2500, 100, 1 << 20, 100, 100, 1000, 100);
        assertEquals("bomb", ReadTables.refusal(sound().bytes(), limits));
    }

    @Test
    void refusesSharedTextsThatFillTheMemory() {
        Limits limits = new Limits(1 << 20, 1 << 26, 1000, 10_000, 100, 100, 1 << 20, 100);
        byte[] file = sound().part("xl/sharedStrings.xml", repeated("<sst>", "<si><t>ja</t></si>", 9000))
                .bytes();
        assertEquals("too-much-text", ReadTables.refusal(file, limits));
    }

    @Test
    void neverExpandsEntities() {
        assertEquals("damaged", refusal(sound().sheet(LAUGHS + SHEET + "<row><c t='str'><v>&d;</v></c></row>")));
        assertEquals(
                "damaged", refusal(sound().part("xl/sharedStrings.xml", LAUGHS + "<sst><si><t>&d;</t></si></sst>")));
    }

    @Test
    void neverReadsAnotherFile(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secreto");
        String entity = "<!DOCTYPE x [<!ENTITY s SYSTEM '" + secret.toUri() + "'>]>";
        String external = "<!DOCTYPE x SYSTEM '" + secret.toUri() + "'>";
        String row = SHEET + "<row r='1'><c r='A1' t='str'><v>%s</v></c></row></sheetData></worksheet>";
        assertEquals("damaged", refusal(sound().sheet(entity + row.formatted("&s;"))));
        assertEquals("damaged", refusal(sound().sheet(external + row.formatted("x"))));
        assertEquals("damaged", refusal(sound().sheet(row.formatted("&s;"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='ZZZZZZZ1'><v>1</v></c></row>",
                "<row r='1'><c r='XFE1'><v>1</v></c></row>",
                "<row r='1'><c r='ñ1'><v>1</v></c></row>",
                "<row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>1</v></c></row>",
                "<row r='2'><c r='A2'><v>1</v></c></row><row r='2'><c r='A2'><v>1</v></c></row>",
                "<row r='-1'><c><v>1</v></c></row>",
                "<row r='99999999999'><c><v>1</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>77</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>-1</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>uno</v></c></row>",
                "<row r='1'><c r='A1' t='zz'><v>1</v></c></row>",
                "<row r='1'><c r='A1'><v>uno</v></c></row>",
                "<row r='1'><c r='A1'><v>1e999999999</v></c></row>",
                "<row r='1'><c r='A1' t='d'><v>2026-02-30</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v></row>",
                "<row r='1'>\u0001</row>"
            })
    void refusesCellsThatNoProgramWrites(String rows) {
        assertEquals("damaged", refusal(sound().rows(rows)));
    }

    @Test
    void refusesElementsNestedDeeperThanInAnyWorkbook() {
        String nested = "<x>".repeat(80) + "</x>".repeat(80);
        String row = "<row><c t='str'><v>1</v></c></row>";
        assertEquals(1, ReadTables.texts(sound().rows(row).bytes()).size());
        assertEquals("damaged", refusal(sound().rows(nested + row)));
        assertEquals("damaged", refusal(sound().rows("<row><c t='str'><v>" + nested + "</v></c></row>")));
        assertEquals("damaged", refusal(sound().part("xl/worksheets/sheet1.xml", repeated("", "<x>", 100_000))));
    }

    @Test
    void refusesAWorkbookThatLacksItsParts() {
        assertEquals("damaged", refusal(sound().without("xl/worksheets/sheet1.xml")));
        assertEquals("damaged", refusal(sound().without("xl/sharedStrings.xml")));
        assertEquals("no-sheet", refusal(sound().without("xl/_rels/workbook.xml.rels")));
        assertEquals(
                "no-sheet",
                refusal(sound().part(
                                "xl/workbook.xml",
                                AWorkbook.workbook("<sheets><sheet r:id='rId1' state='hidden'/></sheets>"))));
    }

    @Test
    void refusesWhatIsBeyondTheLimits() {
        Limits limits = new Limits(5000, 1 << 20, 100, 1 << 20, 3, 4, 20, 10);
        assertEquals("too-many-rows", refusal("a\n1\n2\n3\n4\n", limits));
        assertEquals("too-many-columns", refusal("a,b\n1,2,3,4,5\n", limits));
        assertEquals("too-many-cells", refusal("a,b,c,d\n" + ",,,,\n".repeat(4), limits));
        assertEquals("cell-too-long", refusal("a\nmás de diez\n", limits));
        assertEquals("too-big", refusal("a\n" + "\n".repeat(6000), limits));
        assertEquals("too-many-rows", sheetRefusal("<row><c><v>1</v></c></row>".repeat(5), limits));
        assertEquals("too-many-columns", sheetRefusal("<row r='1'><c r='E1'><v>1</v></c></row>", limits));
        assertEquals("too-many-cells", sheetRefusal("<row>" + "<c/>".repeat(21) + "</row>", limits));
        assertEquals("cell-too-long", sheetRefusal("<row><c t='str'><v>más de diez</v></c></row>", limits));
        byte[] shared = sound().sharedTexts("<si><t>más de diez</t></si>").bytes();
        assertEquals("text-too-long", ReadTables.refusal(shared, limits));
    }

    private static String refusal(String csv, Limits limits) {
        return ReadTables.refusal(csv.getBytes(StandardCharsets.UTF_8), limits);
    }

    private static String sheetRefusal(String rows, Limits limits) {
        return ReadTables.refusal(new AWorkbook().rows(rows).bytes(), limits);
    }

    @Test
    void formattedButEmptyCellsFarToTheRightAreNoColumns() {
        byte[] file = new AWorkbook()
                .rows("<row r='1'><c r='A1'><v>1</v></c><c r='XFD1' s='3'/></row>")
                .bytes();
        assertEquals(1, ReadTables.texts(file).getFirst().size());
    }

    @Test
    void refusesAQuotationMarkThatIsNeverClosedOrClosedTooEarly() {
        assertEquals("quotes", refusal("a,b\n1,\"dos\n3,cuatro\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("quotes", refusal("a,b\n1,\"dos\"x\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("quotes", refusal(("a,b\n1,\"" + "x,\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesOneEndlessLine() {
        assertEquals("too-many-columns", refusal(("a" + ",b".repeat(1000)).getBytes(StandardCharsets.UTF_8)));
        assertEquals("quotes", refusal("a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8)));
    }

    /** A part that unpacks to more than the package says is not read on, however much more it is. */
    @Test
    void refusesAPartThatIsLargerThanItSays() {
        byte[] lying = sound().bytes();
        ByteBuffer zip = ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN);
        int told = 0;
        for (int place = 0; place < lying.length - CENTRAL_SIZE - Integer.BYTES; place++) {
            if (zip.getInt(place) == CENTRAL_ENTRY) {
                zip.putInt(place + CENTRAL_SIZE, 10);
                told++;
            }
        }
        assertTrue(told > 3, "parts " + told);
        assertEquals("damaged", refusal(lying));
    }

    @Test
    void leavesNoFileBehindWhateverComesOfIt(@TempDir Path copies) throws IOException {
        byte[] sound = sound().bytes();
        Tables tables = new Tables(Limits.DEFAULT, copies);
        for (byte[] refused : List.of(new byte[0], Arrays.copyOf(sound, 300))) {
            assertInstanceOf(Refusal.class, tables.open("a.xlsx", new ByteArrayInputStream(refused)));
        }
        Table stopped = (Table) tables.open("a.xlsx", new ByteArrayInputStream(sound));
        assertEquals(1, filesIn(copies), "while the table is read");
        stopped.close();
        assertEquals(0, filesIn(copies));
    }

    private static long filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }

    @Test
    void leavesTheSendersOwnFileWhereItIs(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("mentoras.xlsx"), sound().bytes());
        ((Table) new Tables(Limits.DEFAULT).open("mentoras.xlsx", file)).close();
        assertTrue(Files.exists(file));
    }
}
