// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.walls;

import java.util.OptionalLong;
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
 * @param seenBy who looks at Telar as this account sees it; nothing may then be changed
 * @param permission what to say that somebody lacks
 * @param purpose of Telar's own work; empty for users
 * @param checked whether rows that are inserted now will be looked at before the commit
 */
public record Acting(
        long account, OptionalLong seenBy, Permission permission, String purpose, Reach reach, boolean checked) {
    /** Telar's own work: jobs, listeners, what starts. It lacks nothing, so any permission will do. */
    public static final Acting TELAR = telar("");

    /** Telar's own work, for the audit trail with a word on what it is. */
    public static Acting telar(String purpose) {
        return new Acting(0, OptionalLong.empty(), Jobs.MANAGE, purpose, Reach.EVERYTHING, false);
    }

    /** @throws AccessDenied when the user may do it nowhere */
    public static Acting of(User user, Permission permission) {
        // whatever Telar itself does as if it were somebody stands in the trail with what it was for
        String purpose = user.account() == 0 ? permission.id() : "";
        return new Acting(user.account(), user.seenBy(), permission, purpose, user.require(permission), false);
    }

    /** With what is her own, and nothing else. */
    public static Acting herself(User user) {
        return new Acting(user.account(), user.seenBy(), Jobs.MANAGE, "", Reach.NOTHING, false);
    }

    Acting checking() {
        return new Acting(account, seenBy, permission, purpose, reach, true);
    }

    /** The same within a part of the reach. */
    Acting within(long other, Reach part) {
        return new Acting(other, seenBy, permission, purpose, part, checked);
    }

    boolean reader() {
        return seenBy.isPresent();
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
