// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

import java.util.Set;

/**
 * What someone may do within a scope.
 *
 * @param permissions ids; {@code *} stands for everything
 */
public record Grant(Set<String> permissions, Scope scope) {
    public Grant {
        permissions = Set.copyOf(permissions);
    }

    boolean includes(Permission permission) {
        return permissions.contains(User.EVERYTHING) || permissions.contains(permission.id());
    }
}
