// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Permission;
import org.telar.api.Stored;
import org.telar.api.User;

/**
 * Everybody whom the programmes know, and what they are from when until when. Every method checks what the user may do.
 * Safe for many threads. A person who was merged into another one is found as that one, under either id.
 */
public interface People {
    Permission SEE = new Permission("kernel.people.see");

    /** Enter and change people and their roles, and merge two who are one. */
    Permission EDIT = new Permission("kernel.people.edit");

    Optional<Stored<Person>> find(User user, long id);

    /** How people are called, by the ids that were asked for; who is not known is left out. */
    Map<Long, String> names(User user, Collection<Long> ids);

    /** @param words as typed; each must begin a word of her name, or her number, mail or telephone; by name */
    List<Stored<Person>> named(User user, String words, int most);

    /**
     * Numbers are stored in their one way of writing ({@link Person#tidied}).
     *
     * @param seen the person as the user saw her when she began; empty for a new one
     */
    Change<Person> save(User user, Optional<Stored<Person>> seen, Person wanted);

    /** All that she was, is and will be, what lasts and began last leading. */
    List<Stored<Role>> roles(User user, long person);

    /** Gives a role, or changes one; one that is over stays. @param seen empty for a new one */
    Change<Role> save(User user, Optional<Stored<Role>> seen, Role wanted);

    /** Who does something for this organisation, or did. */
    List<Stored<Role>> rolesFor(User user, long organisation);
}
