// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.audit;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The chain ended here at that time, signed. Whoever has a copy of a head and of the public key can tell later that nothing
 * before it was changed or taken away.
 *
 * @param number of the last entry
 * @param link of that entry
 */
record Head(long number, String link, LocalDateTime signed, String signature) {
    private static final Pattern LINE = Pattern.compile(
            "(?<number>\\d{1,18}) (?<link>\\S+) (?<signed>\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?) (?<signature>\\S+)");

    /** What is signed. */
    static String words(long number, String link, LocalDateTime signed) {
        return number + " " + link + " " + signed;
    }

    String line() {
        return words(number, link, signed) + " " + signature;
    }

    /** What stands where a head should be. */
    static Head unreadable(String line) {
        return new Head(1, line, LocalDateTime.MIN, "");
    }

    /** Empty when it is no head. */
    static Optional<Head> parse(String line) {
        var found = LINE.matcher(line);
        return found.matches()
                ? Optional.of(new Head(
                        Long.parseLong(found.group("number")),
                        found.group("link"),
                        LocalDateTime.parse(found.group("signed")),
                        found.group("signature")))
                : Optional.empty();
    }
}
