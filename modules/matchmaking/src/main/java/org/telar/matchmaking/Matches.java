// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking;

import java.util.List;
import java.util.Optional;
import org.telar.api.Permission;
import org.telar.api.Stored;
import org.telar.api.User;

/** Matches of waves that belong to programmes. An OSGi service; safe for many threads. */
public interface Matches {
    /** Matches: for mentors their own, for those who run a wave the wave's. */
    Permission SEE = new Permission("matchmaking.matches.see");

    Optional<Stored<Match>> find(User user, long id);

    /** Those of a wave that she reaches, ended and declined ones too, by their key. @param wave of the programme */
    List<Stored<Match>> ofWave(User user, long wave);
}
