// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.AccessDenied;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.api.Module;
import org.telar.api.Permission;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.identity.internal.engine.Authority;
import org.telar.identity.internal.engine.Role;
import org.telar.identity.internal.engine.RoleGrant;
import org.telar.identity.internal.engine.Roles;
import org.telar.identity.internal.engine.Shelf;

/** What roles permit. Own roles hold in the whole office, so it takes permission for everywhere to change them. */
public final class RoleAdministration {
    private static final Logger LOG = LoggerFactory.getLogger(RoleAdministration.class);

    private final Shelf shelf;
    private final Supplier<List<Module>> modules;

    RoleAdministration(Shelf shelf, Supplier<List<Module>> modules) {
        this.shelf = shelf;
        this.modules = modules;
    }

    /** The running part of Telar that permissions belong to; its name is the text {@code <id>.name}. */
    public record Part(String id, List<Permission> permissions) {}

    public List<Roles.Known> all(User user) {
        user.require(Authority.SEE);
        return shelf.roles().all();
    }

    public Optional<Stored<Role>> own(User user, String id) {
        user.require(Authority.SEE);
        return shelf.ownRole(id);
    }

    /** What can be permitted now, part by part. */
    public List<Part> parts(User user) {
        user.require(Authority.SEE);
        return modules.get().stream()
                .filter(module -> !module.permissions().isEmpty())
                .sorted(Comparator.comparing(Module::id))
                .map(module -> new Part(module.id().name(), module.permissions()))
                .toList();
    }

    public boolean mayEdit(User user) {
        return user.reach(Authority.ROLES).isEverything() && user.seenBy().isEmpty();
    }

    /** Sessions of those who have the role end, as what they may do has changed. @param seen empty for a new role */
    public Change<Role> save(User user, Optional<Stored<Role>> seen, Role wanted) {
        require(user);
        List<Flaw> flaws = new ArrayList<>(wanted.flaws());
        if (!new Authority(user, shelf.roles()).has(wanted.permissions(), RoleGrant.EVERYWHERE)) {
            flaws.add(new Flaw("permissions", Message.of("identity.not-yours-to-give")));
        }
        if (!flaws.isEmpty()) {
            return new Change.Flawed<>(flaws);
        }
        return shelf.by(
                user,
                Authority.ROLES,
                () -> shelf.together(() -> {
                    Change<Role> change = shelf.save(seen, wanted);
                    seen.ifPresent(role -> shelf.visits().closeAllWith("own-" + role.id()));
                    LOG.info("Account {} writes a role of the office's own", user.account());
                    return change;
                }));
    }

    /** Whether those who have a role that comes with Telar need a second factor, from their next sign-in on. */
    public void setStrict(User user, String shippedRole, boolean strict) {
        require(user);
        shelf.by(user, Authority.ROLES, () -> {
            shelf.setStrict(shippedRole, strict);
            return strict;
        });
        LOG.info("Account {} sets for role {} that it needs a second factor: {}", user.account(), shippedRole, strict);
    }

    private void require(User user) {
        user.require(Authority.ROLES);
        if (!mayEdit(user)) {
            throw new AccessDenied(Authority.ROLES);
        }
    }
}
