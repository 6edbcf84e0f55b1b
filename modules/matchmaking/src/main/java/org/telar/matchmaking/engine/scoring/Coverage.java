// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.telar.matchmaking.engine.people.Catalogue;

/** What part of the things sought is found: the measure that several criteria have in common. */
final class Coverage {
    private Coverage() {}

    /** In proportion to the number found; half when nothing is sought. */
    static int points(Collection<String> sought, Set<String> offered, int max) {
        if (sought.isEmpty()) {
            return max / 2;
        }
        int found = 0;
        for (String code : sought) {
            if (offered.contains(code)) {
                found++;
            }
        }
        return max * found / sought.size();
    }

    /** One of the sentences {@code .shared} (found, sought, which), {@code .none} (which are sought), {@code .unstated}. */
    static Reason reason(String key, Catalogue catalogue, Collection<String> sought, Set<String> offered) {
        if (sought.isEmpty()) {
            return Reason.of(key + ".unstated");
        }
        List<String> found = sought.stream().filter(offered::contains).toList();
        if (found.isEmpty()) {
            return Reason.of(key + ".none", new Fact.Codes(catalogue, List.copyOf(sought)));
        }
        return Reason.of(
                key + ".shared",
                new Fact.Count(found.size()),
                new Fact.Count(sought.size()),
                new Fact.Codes(catalogue, found));
    }
}
