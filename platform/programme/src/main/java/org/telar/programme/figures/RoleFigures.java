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
 * @param waves participations of people by the name of the wave
 * @param standings participations of people by the name of the {@link org.telar.programme.participation.Standing}
 * @param makeup of the people
 * @param enterpriseWaves participations of enterprises, which are told apart: one total of both would tell those of which the
 *     number is hidden
 * @param enterpriseStandings likewise
 */
public record RoleFigures(
        Role role,
        OptionalLong people,
        OptionalLong enterprises,
        Breakdown waves,
        Breakdown standings,
        Makeup makeup,
        Breakdown enterpriseWaves,
        Breakdown enterpriseStandings) {}
