// SPDX-License-Identifier: Apache-2.0
package org.telar.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that tests can make every part wrong. */
public final class AWorkbook {
    public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, Consumer<OutputStream>> parts = new LinkedHashMap<>();

    public AWorkbook() {
        part("_rels/.rels", relations("rId1", "officeDocument", "xl/workbook.xml"));
        part("xl/workbook.xml", workbook("<sheets><sheet name='A' sheetId='1' r:id='rId1'/></sheets>"));
        part(
                "xl/_rels/workbook.xml.rels",
                relations("rId1", "worksheet", "worksheets/sheet1.xml")
                        .replace(
                                "</Relationships>",
                                relation("rId2", "sharedStrings", "sharedStrings.xml")
                                        + relation("rId3", "styles", "/xl/styles.xml") + "</Relationships>"));
        sharedTexts("");
        styles("");
    }

    public static String workbook(String content) {
        return "<workbook xmlns='" + MAIN + "' xmlns:r='" + TYPE.substring(0, TYPE.length() - 1) + "'>" + content
                + "</workbook>";
    }

    public static String relations(String id, String type, String target) {
        return "<Relationships xmlns='" + RELATIONS + "'>" + relation(id, type, target) + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + TYPE + type + "' Target='" + target + "'/>";
    }

    public AWorkbook part(String name, String xml) {
        return part(name, out -> write(out, xml));
    }

    public AWorkbook part(String name, Consumer<OutputStream> content) {
        parts.put(name, content);
        return this;
    }

    public AWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    public AWorkbook sharedTexts(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + items + "</sst>");
    }

    /** @param formats format codes; cells refer to them as 1, 2, ... */
    public AWorkbook styles(String... formats) {
        StringBuilder codes = new StringBuilder();
        StringBuilder cells = new StringBuilder("<xf numFmtId='0'/>");
        for (int i = 0; i < formats.length; i++) {
            codes.append("<numFmt numFmtId='%d' formatCode='%s'/>".formatted(200 + i, formats[i]));
            cells.append("<xf numFmtId='%d'/>".formatted(200 + i));
        }
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns='" + MAIN + "'><numFmts>" + codes
                        + "</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>" + cells
                        + "</cellXfs></styleSheet>");
    }

    public AWorkbook rows(String rows) {
        return sheet("<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>");
    }

    public AWorkbook sheet(String xml) {
        return part("xl/worksheets/sheet1.xml", xml);
    }

    public static void write(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(1);
            for (Map.Entry<String, Consumer<OutputStream>> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().accept(zip);
                zip.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.toByteArray();
    }
}
