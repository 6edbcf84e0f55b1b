// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.telar.exchange.internal.Intake;

/** The number formats that cells refer to by number. */
final class CellFormats {
    /** Spreadsheet programs allow 65,490. */
    private static final int MOST = 1 << 16;

    private final List<NumberFormat> formats = new ArrayList<>();

    static CellFormats none() {
        return new CellFormats();
    }

    static CellFormats read(PartStream part, Intake intake) throws IOException {
        CellFormats read = new CellFormats();
        Map<Integer, NumberFormat> spelledOut = new HashMap<>();
        boolean ofCells = false;
        try (Xml xml = new Xml(part, intake)) {
            while (xml.next()) {
                if (xml.starts("numFmt")) {
                    spelledOut.put(number(xml.required("numFmtId")), NumberFormat.of(xml.required("formatCode")));
                } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                    ofCells = xml.starts("cellXfs");
                } else if (ofCells && xml.starts("xf")) {
                    int id = number(xml.attribute("numFmtId").orElse("0"));
                    read.formats.add(spelledOut.getOrDefault(id, NumberFormat.builtIn(id)));
                }
                if (read.formats.size() > MOST || spelledOut.size() > MOST) {
                    throw intake.refusal("damaged");
                }
            }
        }
        return read;
    }

    /** A number that is none finds no format, which leaves the cell a number. */
    private static int number(String digits) {
        return digits.length() < 9 && digits.chars().allMatch(c -> c >= '0' && c <= '9') && !digits.isEmpty()
                ? Integer.parseInt(digits)
                : -1;
    }

    NumberFormat format(String index) {
        int number = number(index);
        return number < 0 || number >= formats.size() ? NumberFormat.NUMBER : formats.get(number);
    }
}
