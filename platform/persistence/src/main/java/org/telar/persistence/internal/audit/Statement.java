// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.telar.persistence.AuditTrail.Kind;

/**
 * What a statement writes, as far as the trail tells it.
 *
 * @param fields the columns that it sets; empty for all, or for none
 * @param key which question mark is the key of the row, from 0
 */
record Statement(Kind kind, String table, String fields, OptionalInt key) {
    private static final Pattern WRITING = Pattern.compile(
            "\\s*(?:(?<enter>INSERT\\s+INTO)|(?<change>UPDATE)|(?<remove>DELETE\\s+FROM))\\s+\"?(?<table>\\w+)\"?(?<rest>.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SET = Pattern.compile("\\bSET\\b(?<set>.*?)(?:\\bWHERE\\b|$)", WRITING.flags());
    private static final Pattern FIELD = Pattern.compile("(?:^|,)\\s*\"?(?<field>\\w+)\"?\\s*=(?!=)");
    private static final Pattern KEY = Pattern.compile("\\bWHERE\\s+ID\\s*=\\s*\\?", Pattern.CASE_INSENSITIVE);

    /** Empty when it writes nothing. */
    static Optional<Statement> of(String sql) {
        var found = WRITING.matcher(sql);
        if (!found.matches()) {
            return Optional.empty();
        }
        var table = found.group("table").toUpperCase(Locale.ROOT);
        if (found.group("enter") != null) {
            return Optional.of(new Statement(Kind.ENTERED, table, "", OptionalInt.empty()));
        }
        return Optional.of(
                found.group("change") == null
                        ? new Statement(Kind.REMOVED, table, "", key(sql))
                        : new Statement(Kind.CHANGED, table, fields(found.group("rest")), key(sql)));
    }

    private static String fields(String rest) {
        var set = SET.matcher(rest);
        return set.find()
                ? FIELD.matcher(set.group("set"))
                        .results()
                        .map(field -> field.group("field").toUpperCase(Locale.ROOT))
                        .sorted()
                        .collect(Collectors.joining(","))
                : "";
    }

    private static OptionalInt key(String sql) {
        var found = KEY.matcher(sql);
        return found.find()
                ? OptionalInt.of((int) sql.substring(0, found.end() - 1)
                        .chars()
                        .filter(c -> c == '?')
                        .count())
                : OptionalInt.empty();
    }
}
