// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.participation;

import java.time.LocalDate;

/**
 * That someone takes part in a wave.
 *
 * @param wave id of the wave
 * @param since the day on which it came to this standing
 */
public record Participation(long wave, Participant who, Role role, Standing standing, LocalDate since) {
    public Participation to(Standing next, LocalDate day) {
        return new Participation(wave, who, role, next, day);
    }

    public boolean takesPlace() {
        return role.isServed() && standing.takesPlace();
    }
}
