// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import java.util.Optional;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.Programme;
import org.telar.programme.participation.Places;
import org.telar.programme.workplan.Workplan;
import org.telar.programme.workplan.Workplan.Planned;

/**
 * How a programme stands.
 *
 * @param places of all its waves together
 */
record Glance(Stored<Programme> programme, Workplan plan, Places places) {

    /** @throws IllegalStateException when the programme was removed meanwhile */
    static Glance at(ProgrammeServices services, User user, Stored<Programme> programme) {
        Workplan plan = services.workplans()
                .of(user, programme.id())
                .orElseThrow(() -> new IllegalStateException("No programme " + programme.id()));
        Places all = plan.waves().stream()
                .map(wave -> services.participations().places(user, wave.id()))
                .reduce(
                        new Places(0, 0),
                        (one, other) -> new Places(one.capacity() + other.capacity(), one.taken() + other.taken()));
        return new Glance(programme, plan, all);
    }

    /** The open task that is due next, today or later. */
    Optional<Planned> next() {
        return plan.tasks().stream()
                .filter(task -> task.task().value().state().isOpen() && !task.late())
                .filter(task -> task.due().isPresent())
                .findFirst();
    }
}
