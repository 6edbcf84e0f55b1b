// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

import java.util.Locale;
import java.util.Set;

/**
 * Who acts. Services take the acting user as an argument and call {@link #require}; views only hide what she may not do.
 *
 * @param account the account's id
 * @param name the name to show to the user herself; never written to logs
 * @param language the language of the user's screens and files
 * @param permissions ids of what she may do; {@code *} stands for everything
 */
public record User(long account, String name, Locale language, Set<String> permissions) {
    /** The permission that includes every other one. */
    public static final String EVERYTHING = "*";

    public User {
        permissions = Set.copyOf(permissions);
    }

    public boolean may(Permission permission) {
        return permissions.contains(EVERYTHING) || permissions.contains(permission.id());
    }

    /** @throws AccessDenied when this user may not do it */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new AccessDenied(permission);
        }
    }
}
