// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.store;

import java.util.List;
import java.util.Optional;
import org.apache.cayenne.query.SelectById;
import org.telar.persistence.Capacity;
import org.telar.persistence.ModuleStore;

/** The places of waves, beside {@link Capacity}: how many are taken, and that it stays so for a moment. */
public final class WavePlaces {
    private static final String HOLD = "UPDATE PROGRAMME_WAVE SET TAKEN = TAKEN WHERE ID = ?";

    private final ModuleStore store;
    private final Capacity places;

    public WavePlaces(ModuleStore store) {
        this.store = store;
        places = new Capacity(store, "PROGRAMME_WAVE", "TAKEN", "CAPACITY");
    }

    /** Whether there was one; call it in the transaction that says who takes it. */
    public boolean take(long wave) {
        return places.take(wave);
    }

    public void free(long wave) {
        places.giveBack(wave);
    }

    /** How many are taken; until the transaction ends that stays so. */
    public int held(long wave) {
        store.batch(HOLD, List.<Object[]>of(new Object[] {wave}));
        return taken(wave);
    }

    /** How many are taken at this moment; 0 when there is no such wave. */
    public int taken(long wave) {
        return Optional.ofNullable(SelectById.query(WaveRow.class, wave).selectOne(store.newContext()))
                .map(WaveRow::getTaken)
                .orElse(0);
    }
}
