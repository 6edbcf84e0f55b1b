// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.venues;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.Territory;
import org.telar.programme.ProgrammePermissions;

/**
 * Venues and hubs. Looking needs {@link ProgrammePermissions#SEE}, changing needs {@link ProgrammePermissions#EDIT}. Safe
 * for many threads.
 */
public interface Venues {
    /** By name. */
    List<Stored<Venue>> all(User user);

    Optional<Stored<Venue>> find(User user, long id);

    /** Its territory must be one of its country. */
    Change<Venue> save(User user, Optional<Stored<Venue>> seen, Venue wanted);

    /** The venues nearest to a territory, the nearest first; those whose distance is not known are left out. */
    List<Near> nearest(User user, Territory territory);

    /** As the crow flies; a venue without a point of its own is where its territory is. */
    OptionalDouble kilometres(Venue from, Venue to);

    /** The same to a territory. */
    OptionalDouble kilometres(Venue from, Territory to);

    record Near(Stored<Venue> venue, double kilometres) {}
}
