// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.telar.api.Scope;
import org.telar.api.Scope.Kind;
import org.telar.api.ScopeChoices;
import org.telar.api.User;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.MemoryBook;
import org.telar.identity.internal.engine.MemoryShelf;
import org.telar.identity.internal.engine.RoleGrant;
import org.telar.kernel.people.PersonMergeUndone;
import org.telar.kernel.people.PersonMerged;

/** Two entries of one mentor become one while she has an account. */
class MergedPeopleTest {
    private static final long MERGE = 3;
    private static final long OLD = 20;
    private static final long KEPT = 10;
    private static final long OTHER = 30;

    private final MemoryBook accounts = new MemoryBook();
    private final MemoryShelf shelf = new MemoryShelf(accounts);
    private final Contributions contributions = new Contributions();

    private record People() implements ScopeChoices {
        @Override
        public Kind kind() {
            return Kind.PERSON;
        }

        @Override
        public List<Choice> find(User user, String words, int most) {
            return List.of();
        }

        @Override
        public Optional<Choice> find(User user, Scope scope) {
            return Optional.of(MergedPeopleTest.choice(scope));
        }
    }

    private static ScopeChoices.Choice choice(Scope scope) {
        return new ScopeChoices.Choice(scope, "somebody", Set.of(), Set.of());
    }

    private long account(String name, long person, String... roles) {
        return accounts.create(new Account(
                        Account.NEW,
                        name,
                        name,
                        Optional.empty(),
                        OptionalLong.of(person),
                        Account.State.ACTIVE,
                        Locale.ENGLISH,
                        Optional.empty(),
                        List.of(roles).stream()
                                .map(role -> new RoleGrant(role, choice(Scope.of(Kind.PERSON, person))))
                                .toList()))
                .orElseThrow()
                .id();
    }

    private Set<String> reach(long account) {
        return accounts.find(account).orElseThrow().roles().stream()
                .map(role -> role.role() + " " + role.where().scope().id())
                .collect(Collectors.toSet());
    }

    private void merge() {
        new MergedPeople(shelf, contributions).happened(new PersonMerged(MERGE, KEPT, OLD));
    }

    private void undo() {
        new UnmergedPeople(shelf).happened(new PersonMergeUndone(MERGE, KEPT, OLD));
    }

    @Test
    void sheReachesWhatIsKeptUnderTheOtherEntryUntilTheMergeIsUndone() {
        contributions.addScopes(new People());
        long hers = account("a", OLD, "mentor");
        long keptOnes = account("b", KEPT, "mentor");
        long others = account("c", OTHER, "mentor");
        merge();
        merge();
        assertEquals(Set.of("mentor 20", "mentor 10"), reach(hers));
        assertEquals(Set.of("mentor 10"), reach(keptOnes));
        assertEquals(Set.of("mentor 30"), reach(others));
        undo();
        undo();
        assertEquals(Set.of("mentor 20"), reach(hers));
        assertEquals(Set.of("mentor 10"), reach(keptOnes));
    }

    @Test
    void whatCannotBeFoundNowIsTriedAgain() {
        account("a", OLD, "mentor");
        assertThrows(IllegalStateException.class, this::merge);
    }
}
