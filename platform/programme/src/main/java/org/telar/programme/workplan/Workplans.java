// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.workplan;

import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.ProgrammePermissions;

/**
 * The workplans of programmes. Looking needs {@link ProgrammePermissions#SEE}, changing needs
 * {@link ProgrammePermissions#EDIT}. Safe for many threads.
 */
public interface Workplans {
    /** As it stands on this day in the office; empty when there is no such programme. */
    Optional<Workplan> of(User user, long programme);

    /** A task that needs itself, or one of another programme, is flawed at {@code needs}. */
    Change<Task> save(User user, Optional<Stored<Task>> seen, Task wanted);
}
