// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import java.util.List;
import java.util.Optional;
import org.apache.cayenne.exp.Expression;
import org.apache.cayenne.query.ObjectSelect;
import org.telar.api.Change;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.people.History.Action;
import org.telar.kernel.people.History.Subject;
import org.telar.kernel.people.Role;
import org.telar.persistence.ModuleStore;
import org.telar.persistence.Records;

/** What people are, from when until when. */
public final class RoleStore {
    private final ModuleStore store;
    private final Journal journal;
    private final ScopeStore scopes;
    private final Records<RoleRow, Role> roles;

    public RoleStore(ModuleStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
        scopes = new ScopeStore(store);
        roles = store.records(RoleRow.class, RoleStore::role, RoleStore::fill);
    }

    public List<Stored<Role>> ofPerson(long person) {
        return select(RoleRow.PERSON.eq(person));
    }

    public List<Stored<Role>> forOrganisation(long organisation) {
        return select(RoleRow.ORGANISATION.eq(organisation));
    }

    private List<Stored<Role>> select(Expression which) {
        return ObjectSelect.query(RoleRow.class).where(which).select(store.newContext()).stream()
                .map(roles::stored)
                .toList();
    }

    /** @param wanted without flaws */
    public Change<Role> save(User user, Optional<Stored<Role>> seen, Role wanted) {
        return roles.save(seen, wanted, stored -> {
            scopes.followRoles(wanted.person());
            journal.note(
                    user,
                    Subject.PERSON,
                    wanted.person(),
                    Action.ROLE,
                    List.of(wanted.kind().name()));
        });
    }

    private static void fill(RoleRow row, Role role) {
        row.setPerson(role.person());
        row.setKind(role.kind().name());
        row.setOrganisation(role.organisation().orElse(null));
        row.setFromDay(role.from());
        row.setUntilDay(role.until().orElse(null));
        row.setNote(role.note());
    }

    private static Role role(RoleRow row) {
        return new Role(
                row.getPerson(),
                Role.Kind.valueOf(row.getKind()),
                Optional.ofNullable(row.getOrganisation()),
                row.getFromDay(),
                Optional.ofNullable(row.getUntilDay()),
                row.getNote());
    }
}
