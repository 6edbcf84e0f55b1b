// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.api.Permission;
import org.telar.api.User;

/**
 * The modules of this installation, those that are off among them. The service is always there, also while the database is
 * not. Safe for many threads.
 */
public interface Modules {
    /** What {@link #choose} needs. */
    Permission CHANGE = new Permission("lifecycle.change");

    /** In the order of their ids. Answers at once. */
    List<ModuleState> all();

    /** Whether what is wished of the modules has been seen to since this node started; whether or not it succeeded. */
    boolean settled();

    /** Whether archives are let in that nobody whom this installation trusts has signed; for developing only. */
    boolean unsignedAllowed();

    /**
     * Has these modules on and the others off, as who sets up an office wishes. What cannot be switched on or off stays as it
     * is. Takes as long as the modules take to start.
     *
     * @return why some of it did not come about; empty when all of it did
     * @throws org.telar.api.AccessDenied when she may not change modules
     */
    Optional<Message> choose(User user, Set<ModuleId> on);
}
