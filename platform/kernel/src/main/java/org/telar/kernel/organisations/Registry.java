// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.organisations;

import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Permission;
import org.telar.api.Stored;
import org.telar.api.User;

/**
 * Organisations of one kind. Every method checks what the user may do. Safe for many threads.
 *
 * @param <T> the kind
 */
public interface Registry<T> {
    Permission SEE = new Permission("kernel.organisations.see");

    /** Enter and change organisations, and decide whether an enterprise is women-owned. */
    Permission EDIT = new Permission("kernel.organisations.edit");

    /** Empty also when it is of another kind. */
    Optional<Stored<T>> find(User user, long id);

    /**
     * Numbers are stored in their one way of writing.
     *
     * @param seen as the user saw it when she began; empty for a new one
     */
    Change<T> save(User user, Optional<Stored<T>> seen, T wanted);
}
