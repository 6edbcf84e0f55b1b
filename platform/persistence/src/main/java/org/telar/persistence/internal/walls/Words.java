// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.walls;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a statement, without looking at what they mean: a second, simple view beside the parser's. */
final class Words {
    /** Texts in quotes are skipped; a name in double quotes is a name. */
    private static final Pattern TOKEN =
            Pattern.compile("'(?:[^']|'')*'|(?<word>[A-Za-z_][A-Za-z0-9_]*|\"[^\"]*\")(?<qualifies>\\s*\\.)?");

    private static final Pattern FIRST = Pattern.compile("\\s*([A-Za-z]+)");

    private Words() {}

    /** Names that stand alone, and so not before a dot as what tells whose column follows. */
    static Stream<String> standing(String sql) {
        return TOKEN.matcher(sql)
                .results()
                .filter(token -> token.group("word") != null && token.group("qualifies") == null)
                .map(token -> token.group("word").replace("\"", ""));
    }

    static String first(String sql) {
        return FIRST.matcher(sql)
                .results()
                .findFirst()
                .map(MatchResult::group)
                .orElse("")
                .strip();
    }

    static boolean isRead(String sql) {
        return first(sql).equalsIgnoreCase("SELECT");
    }

    static boolean isInsert(String sql) {
        return first(sql).equalsIgnoreCase("INSERT");
    }
}
