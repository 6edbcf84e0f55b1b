// SPDX-License-Identifier: Apache-2.0
package org.telar.recruitment.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.Programme;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.Programmes;
import org.telar.recruitment.internal.engine.Wave;

/** The waves that a call may recruit for. */
public record ProgrammeWaves(Programmes programmes) {
    /** Those that she reaches, with the words that tell them apart; none for who may not see programmes. */
    public Map<Wave, String> all(User user) {
        Map<Wave, String> waves = new LinkedHashMap<>();
        if (user.may(ProgrammePermissions.SEE)) {
            for (Stored<Programme> programme : programmes.all(user)) {
                programmes
                        .waves(user, programme.id())
                        .forEach(wave -> waves.put(
                                new Wave(
                                        OptionalLong.of(wave.id()), wave.value().name()),
                                wave.value().name() + " · " + programme.value().name()));
            }
        }
        return waves;
    }
}
