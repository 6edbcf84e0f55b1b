// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.telar.api.AccessDenied;
import org.telar.api.Permission;
import org.telar.api.Scope;
import org.telar.api.User;
import org.telar.kernel.Scopes;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.organisations.Registry;
import org.telar.kernel.people.People;
import org.telar.persistence.ModuleStore;

/** The labels by which people and organisations are reached. */
public final class ScopeStore implements Scopes {
    private static final Map<Subject, Permission> SEE =
            Map.of(Subject.PERSON, People.SEE, Subject.ORGANISATION, Registry.SEE);

    private static final String MERGE = "merge ";

    private final ModuleStore store;

    public ScopeStore(ModuleStore store) {
        this.store = store;
    }

    @Override
    public void set(User user, Subject subject, long id, String source, Set<Scope> scopes) {
        Permission see = SEE.get(subject);
        if (!user.require(see).isEverything() && !store.as(user, see, () -> isThere(subject, id))) {
            throw new AccessDenied(see);
        }
        replace(subject, id, source, scopes);
    }

    /** Who does something for an ally is there through it. */
    void followRoles(long person) {
        Set<Scope> allies = new HashSet<>();
        store.asTelar(
                "labels follow roles",
                () -> store.read(
                        "SELECT R.ORGANISATION FROM KERNEL_ROLE R JOIN KERNEL_ORGANISATION O ON O.ID = R.ORGANISATION"
                                + " WHERE R.PERSON = ? AND O.KIND = ?",
                        List.of(person, Organisation.Kind.ALLY.name()),
                        row -> allies.add(Scope.of(Scope.Kind.ALLY, ((Number) row[0]).longValue()))));
        replace(Subject.PERSON, person, "roles", allies);
    }

    /** Who entered the one goes on seeing her as the other; by a source that tells the merge. Within the running transaction. */
    void merged(long merge, long from, long to) {
        List<Object[]> labels = new ArrayList<>();
        store.read(
                "SELECT DISTINCT LABEL FROM KERNEL_PERSON_SCOPE WHERE PERSON = ?"
                        + " AND (SOURCE = 'entered' OR SOURCE LIKE '" + MERGE + "%')",
                List.of(from),
                row -> labels.add(new Object[] {to, row[0], MERGE + merge}));
        store.batch("INSERT INTO KERNEL_PERSON_SCOPE (PERSON, LABEL, SOURCE) VALUES (?, ?, ?)", labels);
    }

    /** Takes back what {@link #merged} did. */
    void parted(long merge, long kept) {
        store.batch(
                "DELETE FROM KERNEL_PERSON_SCOPE WHERE PERSON = ? AND SOURCE = ?",
                List.<Object[]>of(new Object[] {kept, MERGE + merge}));
    }

    private boolean isThere(Subject subject, long id) {
        AtomicBoolean found = new AtomicBoolean();
        store.read("SELECT ID FROM KERNEL_" + subject + " WHERE ID = ?", List.of(id), row -> found.set(true));
        return found.get();
    }

    /** Whoever changes what a label follows from need not have the label's scope herself. */
    private void replace(Subject subject, long id, String source, Set<Scope> scopes) {
        String table = "KERNEL_" + subject + "_SCOPE";
        store.asTelar(
                "labels follow what people take part in",
                () -> store.inTransaction(() -> {
                    store.batch(
                            "DELETE FROM " + table + " WHERE " + subject + " = ? AND SOURCE = ?",
                            List.<Object[]>of(new Object[] {id, source}));
                    store.batch(
                            "INSERT INTO " + table + " (" + subject + ", LABEL, SOURCE) VALUES (?, ?, ?)",
                            scopes.stream()
                                    .map(scope -> new Object[] {id, scope.label(), source})
                                    .toList());
                }));
    }
}
