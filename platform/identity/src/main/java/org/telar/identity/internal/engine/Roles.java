// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.util.List;
import java.util.Set;

/** The roles that can be given: those that come with Telar, and the office's own. Safe for many threads. */
public interface Roles {
    /** Who may do everything. */
    String ADMINISTRATOR = "administrator";

    /**
     * @param id of one that comes with Telar a word, of an own one {@code own-} and a number
     * @param shipped whether it comes with Telar; then its name is the text {@code identity.role.<id>}
     */
    record Known(String id, Role role, boolean shipped) {}

    /** The shipped ones first, in their order, then the own ones by name. */
    List<Known> all();

    default Set<String> permissions(String id) {
        return all().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .map(known -> known.role().permissions())
                .orElse(Set.of());
    }

    /** Whether one of these roles asks for a second factor. */
    default boolean isStrict(List<RoleGrant> given) {
        List<String> strict = all().stream()
                .filter(known -> known.role().strict())
                .map(Known::id)
                .toList();
        return given.stream().anyMatch(grant -> strict.contains(grant.role()));
    }
}
