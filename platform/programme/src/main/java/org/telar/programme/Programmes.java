// SPDX-License-Identifier: Apache-2.0
package org.telar.programme;

import java.util.List;
import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;

/**
 * The programmes of this installation. Looking needs {@link ProgrammePermissions#SEE}, changing needs
 * {@link ProgrammePermissions#EDIT}. Safe for many threads.
 */
public interface Programmes {
    /** Running ones first, then planned, then closed; within these by name. */
    List<Stored<Programme>> all(User user);

    Optional<Stored<Programme>> find(User user, long id);

    /**
     * A new programme gets the phases Diseño, Implementación and Cierre, and a first version of its methodology as the
     * sources describe it; all of these can then be changed.
     *
     * @param seen as she saw it when she began; empty for a new one
     */
    Change<Programme> save(User user, Optional<Stored<Programme>> seen, Programme wanted);

    /** By rank. */
    List<Stored<Phase>> phases(User user, long programme);

    Change<Phase> save(User user, Optional<Stored<Phase>> seen, Phase wanted);

    /** By number. */
    List<Stored<Wave>> waves(User user, long programme);

    Optional<Stored<Wave>> wave(User user, long id);

    /** A capacity below the places that are taken is a flaw, also when the last of them is taken at this moment. */
    Change<Wave> save(User user, Optional<Stored<Wave>> seen, Wave wanted);

    /** Refused while tasks, documents or participations hang on it. */
    Optional<Message> removeWave(User user, Stored<Wave> seen);

    /** Refused while tasks hang on it. */
    Optional<Message> removePhase(User user, Stored<Phase> seen);
}
