// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.methodology;

import java.util.List;
import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.ProgrammePermissions;

/**
 * The versions of methodologies. One that is in use is not changed but succeeded. Looking needs
 * {@link ProgrammePermissions#SEE}, changing needs {@link ProgrammePermissions#EDIT}. Safe for many threads.
 */
public interface Methodologies {
    /** The latest first. */
    List<Stored<Methodology>> versions(User user, long programme);

    Optional<Stored<Methodology>> inUse(User user, long programme);

    /** The version that a wave names, else the one in use; empty while its programme has only a draft. */
    Optional<Stored<Methodology>> followedBy(User user, long wave);

    /** Changes a draft; what is in use or succeeded is refused. Number and state stay as they are. */
    Change<Methodology> save(User user, Stored<Methodology> seen, Methodology wanted);

    /** A new draft with the values of this version; refused while the programme has a draft. */
    Change<Methodology> succeed(User user, Stored<Methodology> seen);

    /**
     * Puts a draft to use. The version that was in use is succeeded; waves that have begun with it keep it. Tells
     * {@link MethodologyAdopted}.
     */
    Change<Methodology> adopt(User user, Stored<Methodology> seen);
}
