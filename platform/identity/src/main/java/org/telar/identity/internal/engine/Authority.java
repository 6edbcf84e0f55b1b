// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.util.Set;
import org.telar.api.Permission;
import org.telar.api.Reach;
import org.telar.api.ScopeChoices.Choice;
import org.telar.api.User;

/**
 * What someone may do with the accounts of others: those whose roles all lie within her own reach, and she gives nothing
 * that she does not have herself. An account without roles belongs to those who reach everywhere.
 */
public final class Authority {
    public static final Permission SEE = new Permission("identity.accounts.see");

    /** Invite people, give and take roles, disable accounts. */
    public static final Permission EDIT = new Permission("identity.accounts.edit");

    /** Decide what a role permits. */
    public static final Permission ROLES = new Permission("identity.roles.edit");

    /** Look at Telar as somebody else sees it. */
    public static final Permission SEE_AS = new Permission("identity.see-as");

    private final User user;
    private final Roles roles;

    public Authority(User user, Roles roles) {
        this.user = user;
        this.roles = roles;
    }

    public boolean maySee(Account account) {
        return lies(account, user.reach(SEE));
    }

    /** Also protects whoever may more than she: by a new link she could get into that account. */
    public boolean mayChange(Account account) {
        return account.id() != user.account()
                && user.seenBy().isEmpty()
                && lies(account, user.reach(EDIT))
                && account.roles().stream().allMatch(this::mayGive);
    }

    public boolean mayGive(RoleGrant grant) {
        return user.seenBy().isEmpty()
                && grant.where().isWithin(user.reach(EDIT))
                && has(roles.permissions(grant.role()), grant.where());
    }

    /** Whether she may all of this there. */
    public boolean has(Set<String> permissions, Choice where) {
        return permissions.stream()
                .allMatch(permission -> permission.equals(User.EVERYTHING)
                        ? user.isAdministrator()
                        : where.isWithin(user.reach(new Permission(permission))));
    }

    private static boolean lies(Account account, Reach reach) {
        return reach.isEverything()
                || !account.roles().isEmpty()
                        && account.roles().stream()
                                .allMatch(grant -> grant.where().isWithin(reach));
    }
}
