// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.store;

import java.util.List;
import java.util.Optional;
import org.apache.cayenne.query.SelectById;
import org.telar.persistence.ModuleStore;

/**
 * The places of waves. Each change is one conditional statement, so that of two who want the last place one gets it; the
 * row stays locked until the transaction ends, and the version of the wave does not rise.
 */
public final class WavePlaces {
    private static final String TAKE = "UPDATE PROGRAMME_WAVE SET TAKEN = TAKEN + 1 WHERE ID = ? AND TAKEN < CAPACITY";
    private static final String FREE = "UPDATE PROGRAMME_WAVE SET TAKEN = TAKEN - 1 WHERE ID = ? AND TAKEN > 0";
    private static final String HOLD = "UPDATE PROGRAMME_WAVE SET TAKEN = TAKEN WHERE ID = ?";

    private final ModuleStore store;

    public WavePlaces(ModuleStore store) {
        this.store = store;
    }

    /** Whether there was one; call it in the transaction that says who takes it. */
    public boolean take(long wave) {
        return store.batch(TAKE, row(wave)) == 1;
    }

    public void free(long wave) {
        store.batch(FREE, row(wave));
    }

    /** How many are taken; until the transaction ends that stays so. */
    public int held(long wave) {
        store.batch(HOLD, row(wave));
        return taken(wave);
    }

    /** How many are taken at this moment; 0 when there is no such wave. */
    public int taken(long wave) {
        return Optional.ofNullable(SelectById.query(WaveRow.class, wave).selectOne(store.newContext()))
                .map(WaveRow::getTaken)
                .orElse(0);
    }

    private static List<Object[]> row(long wave) {
        return List.<Object[]>of(new Object[] {wave});
    }
}
