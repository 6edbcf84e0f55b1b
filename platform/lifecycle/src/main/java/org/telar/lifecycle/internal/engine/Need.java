// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telar.api.ModuleId;

/** A module without which another one is senseless, and the versions of it that will do. */
public record Need(ModuleId module, VersionRange versions) {
    /** What a module writes that needs nobody. */
    public static final String NONE = "none";

    private static final Pattern CLAUSE =
            Pattern.compile("\\s*([a-z0-9-]+)\\s*(?:;\\s*version\\s*=\\s*\"([^\"]+)\")?\\s*(?:,|$)");

    /**
     * Reads a header like {@code matchmaking;version="[1.0,2)", recruitment}.
     *
     * @throws IllegalArgumentException when it is written otherwise
     */
    public static List<Need> all(String header) {
        List<Need> needs = new ArrayList<>();
        if (header.isBlank() || header.strip().equals(NONE)) {
            return needs;
        }
        Matcher clause = CLAUSE.matcher(header);
        int at = 0;
        while (at < header.length() && clause.find(at) && clause.start() == at) {
            String range = clause.group(2) == null ? "0" : clause.group(2);
            needs.add(new Need(new ModuleId(clause.group(1)), VersionRange.of(range)));
            at = clause.end();
        }
        if (at < header.length()) {
            throw new IllegalArgumentException("What a module needs cannot be read from '" + header + "' at " + at);
        }
        return needs;
    }
}
