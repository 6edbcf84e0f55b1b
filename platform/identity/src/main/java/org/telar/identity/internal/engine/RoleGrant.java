// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.api.Grant;
import org.telar.api.Scope;
import org.telar.api.ScopeChoices.Choice;

/**
 * A role within a scope. What is known of the scope was noted when the role was given, so that it can be shown and judged
 * also while the part that knows such scopes is switched off.
 *
 * @param role id of the role
 */
public record RoleGrant(String role, Choice where) {
    /** How the ids of permissions end that only look. */
    private static final String LOOK = ".see";

    public static RoleGrant everywhere(String role) {
        return new RoleGrant(role, EVERYWHERE);
    }

    /** Everything there is; it has no name of its own, but a text. */
    public static final Choice EVERYWHERE = new Choice(Scope.EVERYWHERE, "", Set.of(), Set.of());

    /** Whether both are the same role in the same scope. */
    public boolean isSameAs(RoleGrant other) {
        return role.equals(other.role) && where.scope().equals(other.where.scope());
    }

    /** @param permissions of the role; what is implied by the scope is only looked at */
    Stream<Grant> grants(Set<String> permissions) {
        Set<String> looking = permissions.stream()
                .filter(permission -> permission.endsWith(LOOK))
                .collect(Collectors.toSet());
        return Stream.concat(
                Stream.of(new Grant(permissions, where.scope())),
                looking.isEmpty() ? Stream.empty() : where.implied().stream().map(scope -> new Grant(looking, scope)));
    }
}
