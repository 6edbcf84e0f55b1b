// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.telar.exchange.dataset.Dataset;
import org.telar.programme.participation.Participant;

/** Who takes part in a wave: the list of all participations, narrowed. */
@FunctionalInterface
public interface WaveList {
    /** @param sought asked at each reading; only these are in the list, or everybody when it is empty */
    Dataset of(long wave, Supplier<Optional<Set<Participant>>> sought);
}
