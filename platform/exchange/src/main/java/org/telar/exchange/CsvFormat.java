// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How a CSV file is written; always UTF-8 and with CR LF at the end of each row.
 *
 * @param delimiter comma, semicolon or tab
 * @param decimalMark point or comma
 * @param byteOrderMark whether the file starts with one; spreadsheet programs need it to see that the file is UTF-8
 */
public record CsvFormat(char delimiter, char decimalMark, boolean byteOrderMark) {
    /** RFC 4180, for programs. */
    public static final CsvFormat STANDARD = new CsvFormat(',', '.', false);

    public CsvFormat {
        if (",;\t".indexOf(delimiter) < 0 || ".,".indexOf(decimalMark) < 0) {
            throw new IllegalArgumentException("CSV with delimiter '" + delimiter + "' and decimal mark '" + decimalMark
                    + "' would not be read back");
        }
    }

    /** What spreadsheet programs of a country open with a double click: with a decimal comma goes a semicolon. */
    public static CsvFormat forSpreadsheets(Locale country) {
        boolean comma = DecimalFormatSymbols.getInstance(country).getDecimalSeparator() == ',';
        return comma ? new CsvFormat(';', ',', true) : new CsvFormat(',', '.', true);
    }
}
