// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.walls;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.api.AccessDenied;
import org.telar.api.Permission;
import org.telar.api.Reach;
import org.telar.api.Scope;
import org.telar.api.User;
import org.telar.persistence.Jobs;

/**
 * Who works with the data at this moment, by which permission, and how far that reaches.
 *
 * @param account 0 for Telar itself
 * @param permission what to say that somebody lacks
 * @param reader whether nothing may be changed
 * @param checked whether rows that are inserted now will be looked at before the commit
 */
public record Acting(long account, Permission permission, Reach reach, boolean reader, boolean checked) {
    /** Telar's own work: jobs, listeners, what starts. It lacks nothing, so any permission will do. */
    public static final Acting TELAR = new Acting(0, Jobs.MANAGE, Reach.EVERYTHING, false, false);

    /** @throws AccessDenied when the user may do it nowhere */
    public static Acting of(User user, Permission permission) {
        return new Acting(
                user.account(),
                permission,
                user.require(permission),
                user.seenBy().isPresent(),
                false);
    }

    /** With what is her own, and nothing else. */
    public static Acting herself(User user) {
        return new Acting(
                user.account(), Jobs.MANAGE, Reach.NOTHING, user.seenBy().isPresent(), false);
    }

    Acting checking() {
        return new Acting(account, permission, reach, reader, true);
    }

    /** The same within a part of the reach. */
    Acting within(long other, Reach part) {
        return new Acting(other, permission, part, reader, checked);
    }

    public boolean reachesEverything() {
        return reach.isEverything();
    }

    AccessDenied denied() {
        return new AccessDenied(permission);
    }

    /** As PostgreSQL's policies read it: {@code *}, or labels and the account, apart by blanks. */
    String told() {
        return reachesEverything()
                ? "*"
                : Stream.concat(reach.scopes().stream().map(Scope::label).sorted(), Stream.of("own:" + account))
                        .collect(Collectors.joining(" "));
    }
}
