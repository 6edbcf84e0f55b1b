// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.cayenne.query.ObjectSelect;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.identity.internal.engine.Role;
import org.telar.identity.internal.engine.Roles;
import org.telar.identity.internal.engine.ShippedRoles;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.Records;

/** The roles that come with Telar, and the office's own in the database. */
final class RoleStore implements Roles {
    private static final String OWN = "own-";

    private final Map<String, Set<String>> shipped = ShippedRoles.read();
    private final ModuleStore store;
    private final Records<RoleRow, Role> own;
    private final Rows rows;

    RoleStore(Rows rows) {
        this.rows = rows;
        this.store = rows.store();
        own = store.records(RoleRow.class, RoleStore::role, RoleStore::fill);
    }

    @Override
    public List<Known> all() {
        Set<String> strict =
                new HashSet<>(rows.read("SELECT ROLE FROM IDENTITY_STRICT_ROLE", row -> String.valueOf(row[0])));
        List<Known> all = new ArrayList<>();
        shipped.forEach(
                (id, permissions) -> all.add(new Known(id, new Role(id, permissions, strict.contains(id)), true)));
        ObjectSelect.query(RoleRow.class).select(store.newContext()).stream()
                .map(own::stored)
                .map(stored -> new Known(OWN + stored.id(), stored.value(), false))
                .sorted(Comparator.comparing(known -> known.role().name(), String.CASE_INSENSITIVE_ORDER))
                .forEach(all::add);
        return all;
    }

    Optional<Stored<Role>> find(String id) {
        return id.startsWith(OWN) ? own.find(Long.parseLong(id.substring(OWN.length()))) : Optional.empty();
    }

    Change<Role> save(Optional<Stored<Role>> seen, Role wanted) {
        return rows.write(() -> own.save(seen, wanted));
    }

    void setStrict(String role, boolean strict) {
        if (!shipped.containsKey(role)) {
            throw new IllegalArgumentException("'" + role + "' is no role that comes with Telar");
        }
        rows.write(() -> {
            rows.change("DELETE FROM IDENTITY_STRICT_ROLE WHERE ROLE = ?", role);
            return strict ? rows.change("INSERT INTO IDENTITY_STRICT_ROLE (ROLE) VALUES (?)", role) : 0;
        });
    }

    private static Role role(RoleRow row) {
        return new Role(row.getName(), Set.of(row.getPermissions().split(" ")), row.isStrict());
    }

    private static void fill(RoleRow row, Role role) {
        row.setName(role.name());
        row.setPermissions(String.join(" ", new TreeSet<>(role.permissions())));
        row.setStrict(role.strict());
    }
}
