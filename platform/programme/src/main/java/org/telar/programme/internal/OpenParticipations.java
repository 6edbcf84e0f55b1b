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
import org.telar.api.Message;
import org.telar.kernel.people.KeepsPeople;
import org.telar.persistence.ModuleStore;
import org.telar.programme.internal.store.Tables;

/** Who takes part in something that is not over is kept. */
@Component
public final class OpenParticipations implements KeepsPeople {
    private final ModuleStore store;

    @Activate
    public OpenParticipations(@Reference Tables tables) {
        store = tables.store();
    }

    @Override
    public Map<Long, Message> kept(Set<Long> people, LocalDate today) {
        Map<Long, Message> kept = new HashMap<>();
        store.asTelar(
                "who takes part is kept",
                () -> people.forEach(person -> store.read(
                        "SELECT ID FROM PROGRAMME_PARTICIPATION WHERE KIND = 'PERSON' AND PARTICIPANT = ? AND OPEN_KEY IS NOT NULL",
                        List.of(person),
                        row -> kept.put(person, Message.of("programme.kept.participation")))));
        return kept;
    }
}
