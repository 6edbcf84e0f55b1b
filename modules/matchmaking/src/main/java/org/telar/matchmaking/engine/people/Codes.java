// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Unmodifiable collections of codes whose order does not change from run to run. */
final class Codes {
    private Codes() {}

    /** Sorted, so that what is written about them is the same on every run. */
    static Set<String> set(Collection<String> codes) {
        codes.forEach(Codes::requireCode);
        return codes.isEmpty() ? Set.of() : new SortedCodes(codes);
    }

    /** In the given order, each once. */
    static List<String> list(Collection<String> codes) {
        codes.forEach(Codes::requireCode);
        return Collections.unmodifiableList(new ArrayList<>(new LinkedHashSet<>(codes)));
    }

    static String requireCode(String code) {
        if (code.isBlank() || !code.equals(code.strip())) {
            throw new IllegalArgumentException("Code '" + code + "' is blank or has blanks around it");
        }
        return code;
    }

    static int requireNotNegative(String what, int value) {
        if (value < 0) {
            throw new IllegalArgumentException(what + " is " + value + " but cannot be less than 0");
        }
        return value;
    }
}
