// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.util.Optional;
import java.util.function.Supplier;
import org.telar.api.Change;
import org.telar.api.Permission;
import org.telar.api.Stored;
import org.telar.api.User;

/** All that this bundle keeps; there while the database is. */
public interface Shelf {
    AccountBook accounts();

    VisitBook visits();

    LinkBook links();

    FactorBook factors();

    IdentityBook identities();

    Roles roles();

    /** @param seen empty for a new one */
    Change<Role> save(Optional<Stored<Role>> seen, Role wanted);

    /** The office's own roles, by id. */
    Optional<Stored<Role>> ownRole(String id);

    /** Whether a role that comes with Telar asks for a second factor. */
    void setStrict(String shippedRole, boolean strict);

    /** All is stored or nothing. */
    <T> T together(Supplier<T> work);

    /** Notes that someone got in. @param way a stable word */
    void entered(long account, String way);

    /** Notes that someone was not let in. @param account 0 when nobody is called so */
    void turnedAway(long account, String way);

    /** What is written in the work, on this thread, is noted as done by this user with this permission. */
    <T> T by(User user, Permission permission, Supplier<T> work);

    /** What is written in the work, on this thread, is noted as done by this user to what is her own. */
    <T> T byHerself(User user, Supplier<T> work);
}
