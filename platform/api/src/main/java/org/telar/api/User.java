// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who acts. Services take the acting user as an argument and do their work in {@code ModuleStore.as(user, permission, ...)},
 * or call {@link #require} where no data is touched; views only hide what she may not do.
 *
 * @param account the account's id; 0 for Telar itself
 * @param name the name to show to the user herself; never written to logs
 * @param language the language of the user's screens and files
 * @param grants what she may do, and where
 * @param seenBy the account of an administrator who looks at Telar as this user sees it; she then changes nothing
 */
public record User(long account, String name, Locale language, List<Grant> grants, OptionalLong seenBy) {
    /** The permission that includes every other one. */
    public static final String EVERYTHING = "*";

    public User {
        grants = List.copyOf(grants);
    }

    /** @param permissions ids of what she may do everywhere; {@code *} stands for everything */
    public User(long account, String name, Locale language, Set<String> permissions) {
        this(account, name, language, List.of(new Grant(permissions, Scope.EVERYWHERE)), OptionalLong.empty());
    }

    public User speaking(Locale other) {
        return new User(account, name, other, grants, seenBy);
    }

    /** Whether she may do it anywhere at all. */
    public boolean may(Permission permission) {
        return grants.stream().anyMatch(grant -> grant.includes(permission));
    }

    /** Where she may do it. */
    public Reach reach(Permission permission) {
        return new Reach(grants.stream()
                .filter(grant -> grant.includes(permission))
                .map(Grant::scope)
                .collect(Collectors.toSet()));
    }

    /**
     * @return where she may do it
     * @throws AccessDenied when this user may do it nowhere
     */
    public Reach require(Permission permission) {
        if (!may(permission)) {
            throw new AccessDenied(permission);
        }
        return reach(permission);
    }

    /** Whether she is an administrator: may do everything, everywhere. */
    public boolean isAdministrator() {
        return grants.contains(new Grant(Set.of(EVERYTHING), Scope.EVERYWHERE));
    }
}
