// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.ProgrammePermissions;

/**
 * Who takes part in which wave. Looking needs {@link ProgrammePermissions#SEE_PARTICIPANTS}, changing needs
 * {@link ProgrammePermissions#EDIT_PARTICIPANTS}. Each change is kept as a {@link Step} and told as
 * {@link ParticipationMoved}. Never more places of a wave are taken than it has, however many people work at the same
 * time. Safe for many threads.
 */
public interface Participations {
    /**
     * Begins a participation, at any standing, as lists of earlier waves are brought in too. Nobody takes part twice in a
     * wave in the same role at the same time; who ended may begin anew.
     *
     * @param reason kept with the first step; may be empty where the standing needs none
     * @return flaws have the names of the components of {@link Participation}, and {@code reason}; it is refused with
     *     {@code programme.wave-full} when no place is left
     */
    Change<Participation> begin(User user, Participation wanted, String reason);

    /** @param day not before the last step, not after today */
    Change<Participation> move(User user, Stored<Participation> seen, Standing next, LocalDate day, String reason);

    Optional<Stored<Participation>> find(User user, long id);

    /** By role, then by standing, the furthest first. All of them: lists for people are a dataset. */
    List<Stored<Participation>> inWave(User user, long wave);

    /** The first one first. */
    List<Step> history(User user, long participation);

    /** What someone took part in over the years, the latest first: mentee in wave 1, mentor in wave 3 (ACT-05). */
    List<Engagement> of(User user, Participant who);

    /** Needs {@link ProgrammePermissions#SEE} only. */
    Places places(User user, long wave);
}
