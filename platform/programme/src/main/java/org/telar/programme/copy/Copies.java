// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.copy;

import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.User;
import org.telar.programme.Programme;
import org.telar.programme.ProgrammePermissions;

/**
 * Programmes as templates for other countries. The preview needs {@link ProgrammePermissions#SEE}, copying needs
 * {@link ProgrammePermissions#EDIT}. Safe for many threads.
 */
public interface Copies {
    /** What would be copied; empty when there is no such programme. Nothing is stored. */
    Optional<Blueprint> preview(User user, long programme, CopyTerms terms);

    /** Stores the copy, whole or not at all. Flaws have the names of the components of {@link CopyTerms}. */
    Change<Programme> copy(User user, long programme, CopyTerms terms);
}
