// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.kernel.people.HearsOfPeople;
import org.telar.persistence.ModuleStore;
import org.telar.programme.internal.store.Tables;

/** Something was heard of people when they last took a step in a wave, be it the one that ended it. */
@Component
public final class LatestParticipations implements HearsOfPeople {
    private final ModuleStore store;

    @Activate
    public LatestParticipations(@Reference Tables tables) {
        store = tables.store();
    }

    @Override
    public Map<Long, LocalDate> last(Set<Long> people) {
        Map<Long, LocalDate> last = new HashMap<>();
        store.asTelar(
                "who took part was heard of",
                () -> store.read(
                        "SELECT PARTICIPANT, MAX(SINCE) FROM PROGRAMME_PARTICIPATION WHERE KIND = 'PERSON'"
                                + " GROUP BY PARTICIPANT",
                        List.of(),
                        row -> {
                            if (people.contains((Long) row[0]) && row[1] instanceof LocalDate day) {
                                last.put((Long) row[0], day);
                            }
                        }));
        return last;
    }
}
