// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

import java.util.Set;

/**
 * The data that someone can reach by one permission: a row that lies in one of the scopes. No scopes, no rows.
 */
public record Reach(Set<Scope> scopes) {
    public static final Reach EVERYTHING = new Reach(Set.of(Scope.EVERYWHERE));
    public static final Reach NOTHING = new Reach(Set.of());

    public Reach {
        scopes = scopes.contains(Scope.EVERYWHERE) ? Set.of(Scope.EVERYWHERE) : Set.copyOf(scopes);
    }

    public boolean isEverything() {
        return scopes.contains(Scope.EVERYWHERE);
    }
}
