// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.csv;

import java.util.regex.Pattern;

/**
 * Keeps a text in a CSV file from being run as a formula: an apostrophe is put before a text that starts like one, and
 * taken away when such a file comes back. A text that starts with apostrophes and then like a formula gets one more, so
 * that every text comes back as it was. The starts are those of OWASP's page "CSV Injection".
 */
final class FormulaGuard {
    private static final String START = "[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]";
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("'*" + START);
    private static final Pattern GUARDED = Pattern.compile("'+" + START);

    private FormulaGuard() {}

    static String guard(String text) {
        return LIKE_A_FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    static String unguard(String text) {
        return !text.isEmpty()
                        && text.charAt(0) == '\''
                        && GUARDED.matcher(text).lookingAt()
                ? text.substring(1)
                : text;
    }
}
