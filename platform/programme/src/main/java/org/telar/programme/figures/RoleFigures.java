// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.figures;

import java.util.OptionalLong;
import org.telar.kernel.figures.Breakdown;
import org.telar.kernel.figures.Makeup;
import org.telar.programme.participation.Role;

/**
 * Those who take part in a programme in one role, or did: who was selected, is active, has paused or has completed.
 *
 * @param people each once, in however many waves she took part; empty when there are so few that they are hidden
 * @param enterprises likewise
 * @param waves participations by the name of the wave
 * @param standings participations by the name of the {@link org.telar.programme.participation.Standing}
 * @param makeup of the people
 */
public record RoleFigures(
        Role role,
        OptionalLong people,
        OptionalLong enterprises,
        Breakdown waves,
        Breakdown standings,
        Makeup makeup) {}
