// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.xlsx;

import java.util.regex.Pattern;

/** What a number in a cell stands for, which in a workbook only its format tells. */
enum NumberFormat {
    NUMBER,
    DATE,
    DATE_TIME,
    TIME,
    ELAPSED;

    /** Quoted and escaped characters, fillers, colours and locales; elapsed hours, minutes and seconds stay. */
    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[(?!h+]|m+]|s+])[^\\]]*]", Pattern.CASE_INSENSITIVE);

    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dy]", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOUR_OR_SECOND = Pattern.compile("[hs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_OR_MINUTE = Pattern.compile("m", Pattern.CASE_INSENSITIVE);

    /** The formats that a workbook uses by number without spelling them out (ECMA-376 part 1, 18.8.30). */
    static NumberFormat builtIn(int id) {
        return switch (id) {
            case 14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> DATE;
            case 22 -> DATE_TIME;
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56 -> TIME;
            case 46 -> ELAPSED;
            default -> NUMBER;
        };
    }

    static NumberFormat of(String code) {
        String positive = LITERAL.matcher(code).replaceAll("");
        int section = positive.indexOf(';');
        String pattern = section < 0 ? positive : positive.substring(0, section);
        if (pattern.equalsIgnoreCase("General")) {
            return NUMBER;
        }
        if (pattern.indexOf('[') >= 0) {
            return ELAPSED;
        }
        boolean time = HOUR_OR_SECOND.matcher(pattern).find();
        boolean date = DAY_OR_YEAR.matcher(pattern).find()
                || !time && MONTH_OR_MINUTE.matcher(pattern).find();
        if (date) {
            return time ? DATE_TIME : DATE;
        }
        return time ? TIME : NUMBER;
    }
}
