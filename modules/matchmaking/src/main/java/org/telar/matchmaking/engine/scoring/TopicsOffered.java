// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.scoring;

import java.util.List;
import java.util.Set;
import org.telar.matchmaking.engine.people.Catalogue;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;

/**
 * The topics of the application that the mentor offers (MAT-03, MAT-09). They are listed by importance: of n topics the
 * first weighs n, the second n - 1, the last 1.
 */
record TopicsOffered() implements Criterion {
    @Override
    public String key() {
        return "matchmaking.criterion.topics";
    }

    @Override
    public int points(Mentor mentor, Mentee mentee, int max) {
        List<String> sought = mentee.topics();
        if (sought.isEmpty()) {
            return max / 2;
        }
        Set<String> offered = mentor.topics();
        int size = sought.size();
        int found = 0;
        for (int place = 0; place < size; place++) {
            if (offered.contains(sought.get(place))) {
                found += size - place;
            }
        }
        return max * found / (size * (size + 1) / 2);
    }

    @Override
    public Reason reason(Mentor mentor, Mentee mentee) {
        return Coverage.reason(key(), Catalogue.TOPIC, mentee.topics(), mentor.topics());
    }
}
