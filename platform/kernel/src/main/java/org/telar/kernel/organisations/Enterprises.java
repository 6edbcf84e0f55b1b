// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.organisations;

import java.util.List;
import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.api.User;

/** Enterprises, whether they are women-owned, and how large they are. */
public interface Enterprises extends Registry<Enterprise> {
    /** By each definition. */
    List<WomenOwned> womenOwned(User user, Stored<Enterprise> enterprise);

    /**
     * Decides against what the facts give; the latest decision holds.
     *
     * @param womenOwned {@link Answer#UNKNOWN} lets the facts decide again
     * @param reason why; needed
     * @param evidence what shows it; may be empty
     */
    Change<Enterprise> decide(
            User user,
            Stored<Enterprise> enterprise,
            WomenOwned.Definition definition,
            Answer womenOwned,
            String reason,
            String evidence);

    Size size(User user, Enterprise enterprise);

    /** What this person owns, or a part of it. */
    List<Stored<Enterprise>> ownedBy(User user, long person);

    /** What each condition of this definition asks for and whether facts that are not stored yet meet it. */
    WomenOwned judge(WomenOwned.Definition definition, Ownership facts);

    default Optional<Size.Class> sizeClass(User user, Enterprise enterprise) {
        return size(user, enterprise) instanceof Size.Known known ? Optional.of(known.size()) : Optional.empty();
    }
}
