// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.xlsx;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts in a workbook write a character that XML cannot hold as {@code _x0007_}, and the underscore of a text that looks
 * like that as {@code _x005F_} (ECMA-376 part 1, 22.9.2.19).
 */
final class EscapedText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9a-fA-F]{4})_");
    private static final Pattern UNFIT =
            Pattern.compile("_(?=x[0-9a-fA-F]{4}_)|[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]"
                    + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private EscapedText() {}

    static String escape(String text) {
        return mayBeUnfit(text)
                ? UNFIT.matcher(text)
                        .replaceAll(
                                match -> "_x%04X_".formatted((int) match.group().charAt(0)))
                : text;
    }

    /** A quick look that spares most texts the pattern. */
    private static boolean mayBeUnfit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '_' || c >= Character.MIN_SURROGATE) {
                return true;
            }
        }
        return false;
    }

    static String unescape(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match)))
                : text;
    }

    private static String character(MatchResult match) {
        return String.valueOf((char) Integer.parseInt(match.group(1), 16));
    }
}
