// SPDX-License-Identifier: Apache-2.0
package org.telar.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Kinds of files that nobody should have to read as a table. */
public enum HostileFile {
    TRUNCATED(random -> {
        byte[] whole =
                workbook("<row r='1'><c r='A1'><v>1</v></c></row>".repeat(1)).bytes();
        return Arrays.copyOf(whole, 4 + random.nextInt(whole.length - 4));
    }),
    BOMB(random -> {
        String part = List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml")
                .get(random.nextInt(3));
        String filling = random.nextBoolean() ? " " : "<a/>";
        return workbook("")
                .part(part, out -> {
                    AWorkbook.write(out, "<worksheet>");
                    String much = filling.repeat(1 << 14);
                    for (int n = 0; n < 1000 + random.nextInt(1000); n++) {
                        AWorkbook.write(out, much);
                    }
                })
                .bytes();
    }),
    ZIP_IN_ZIP(random -> zip("a.zip", zip("b.zip", zip("xl/workbook.xml", noise(random, 2_000))))),
    PATH_OUT_OF_THE_FOLDER(random -> zip(
            List.of("../../etc/passwd", "/etc/passwd", "xl/../../../x", "..\\..\\x.xml", "C:\\x.xml")
                    .get(random.nextInt(5)),
            noise(random, 500))),
    WRONG_KIND(random -> joined(
            HexFormat.of()
                    .parseHex(List.of(
                                    "89504e470d0a1a0a",
                                    "ffd8ffe000104a46",
                                    "474946383961",
                                    "255044462d312e37",
                                    "7f454c4602010100",
                                    "4d5a900003000000",
                                    "cafebabe00000041",
                                    "1f8b080000000000",
                                    "377abcaf271c0004",
                                    "526172211a070100",
                                    "d0cf11e0a1b11ae1")
                            .get(random.nextInt(11))),
            noise(random, 3_000))),
    POLYGLOT(random -> joined(
            List.of("%PDF-1.7\n", "GIF89a\u0000\u0001", "<html><script>x</script>\u0000", "#!/bin/sh\u0000\n")
                    .get(random.nextInt(4))
                    .getBytes(StandardCharsets.ISO_8859_1),
            workbook("<row r='1'><c r='A1'><v>1</v></c></row>").bytes())),
    HUGE_CELL(random -> workbook("<row r='1'><c r='A1' t='str'><v>" + "á".repeat(40_000 + random.nextInt(900_000))
                    + "</v></c></row>")
            .bytes()),
    TOO_WIDE(random -> text("a" + ",b".repeat(300 + random.nextInt(100_000)) + "\n1\n")),
    LAUGHS(random -> workbook("")
            .sheet("<!DOCTYPE x [<!ENTITY a 'ja'>" + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>".repeat(1)
                    + "]><worksheet><sheetData><row><c t='str'><v>&b;</v></c></row></sheetData></worksheet>")
            .bytes()),
    FOREIGN_FILE(random -> workbook("")
            .sheet("<!DOCTYPE x [<!ENTITY s SYSTEM 'file:///etc/passwd" + random.nextInt() + "'>]><worksheet>"
                    + "<sheetData><row><c t='str'><v>&s;</v></c></row></sheetData></worksheet>")
            .bytes()),
    DEEP(random -> {
        int depth = 100 + random.nextInt(200_000);
        return workbook("<x>".repeat(depth) + "</x>".repeat(depth)).bytes();
    }),
    OPEN_QUOTES(random -> text("Nombres,Apellidos\n1,\"" + "x,\n".repeat(1_000 + random.nextInt(500_000)))),
    BYTES(random -> {
        byte[] bytes = noise(random, 10_000 + random.nextInt(500_000));
        bytes[random.nextInt(100)] = 0;
        return bytes;
    }),
    NO_SHEET(random -> zip("xl/workbook.xml", noise(random, 3_000))),
    FALSE_NUMBERS(random -> workbook(
                    "<row r='1'><c r='A1'><v>1e" + (1_000_000 + random.nextInt(999_999_999)) + "</v></c></row>")
            .bytes());

    private final Function<Random, byte[]> file;

    HostileFile(Function<Random, byte[]> file) {
        this.file = file;
    }

    /** One of this kind; the same seed gives the same file. */
    public byte[] bytes(int seed) {
        return file.apply(new Random(seed));
    }

    private static AWorkbook workbook(String rows) {
        return new AWorkbook().rows(rows);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] noise(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
