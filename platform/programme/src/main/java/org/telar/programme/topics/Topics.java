// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.topics;

import java.util.List;
import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.ProgrammePermissions;

/**
 * The areas of focus. A start set comes with Telar, and can be changed and added to like what people enter. Anyone may
 * look; changing needs {@link ProgrammePermissions#EDIT}. Safe for many threads.
 */
public interface Topics {
    /** By area, then by code. */
    List<Stored<Topic>> all();

    /** What forms offer in this country. */
    List<Stored<Topic>> offered(String country);

    Optional<Stored<Topic>> find(String code);

    /** The code of a topic stays as it is; a parent must exist, be in the same area, and not be below the topic itself. */
    Change<Topic> save(User user, Optional<Stored<Topic>> seen, Topic wanted);
}
