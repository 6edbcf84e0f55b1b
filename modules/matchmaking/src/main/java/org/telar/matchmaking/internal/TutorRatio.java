// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import org.telar.api.User;
import org.telar.matchmaking.engine.tutors.TutorLayer;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.methodology.Methodologies;
import org.telar.programme.methodology.Setting;

/** As the methodology says that the wave follows; the usual where there is none, or who asks does not see it. */
record TutorRatio(Methodologies methodologies) implements Tutors.Ratio {
    @Override
    public int of(User user, WaveEntry wave) {
        return wave.programmeWave().isPresent() && user.may(ProgrammePermissions.SEE)
                ? methodologies
                        .followedBy(user, wave.programmeWave().getAsLong())
                        .map(stored -> stored.value().whole(Setting.TUTOR_RATIO))
                        .orElse(TutorLayer.ENTERPRISES)
                : TutorLayer.ENTERPRISES;
    }
}
