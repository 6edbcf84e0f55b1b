// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.telar.api.DemonstrationPart;
import org.telar.api.Scope;
import org.telar.api.ScopeChoices;
import org.telar.api.User;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.MemoryBook;
import org.telar.identity.internal.engine.MemoryShelf;
import org.telar.identity.internal.engine.RoleGrant;

class DemoAccountsTest {
    private final MemoryBook accounts = new MemoryBook();
    private final MemoryShelf shelf = new MemoryShelf(accounts);
    private final Contributions contributions = new Contributions();
    private final DemoAccounts demo = new DemoAccounts(shelf, contributions);

    /** One choice of this kind, which is found by its first letter only. */
    private record One(Scope.Kind kind) implements ScopeChoices {
        private static Choice choice(Scope scope) {
            return new Choice(scope, "eje", Set.of(), Set.of());
        }

        @Override
        public List<Choice> find(User user, String words, int most) {
            return words.equals("e") ? List.of(choice(new Scope(kind, "7"))) : List.of();
        }

        @Override
        public Optional<Choice> find(User user, Scope scope) {
            return Optional.of(choice(scope));
        }
    }

    @Test
    void eachRoleGetsItsAccountAsSoonAsItsScopeIsThereAndOnlyOnce() {
        assertFalse(demo.make("hash"));
        assertEquals(1, accounts.all().size(), "who works everywhere waits for nothing");
        Set.of(Scope.Kind.COUNTRY, Scope.Kind.PROGRAMME, Scope.Kind.WAVE, Scope.Kind.ALLY, Scope.Kind.PERSON)
                .forEach(kind -> contributions.addScopes(new One(kind)));
        assertFalse(demo.make("hash"), "tutor and mentor wait until somebody has tutors and mentors");
        assertEquals(7, accounts.all().size());
        demo.addPart(new DemonstrationPart("generalist-tutor", new Scope(Scope.Kind.WAVE, "7")));
        demo.addPart(new DemonstrationPart("mentor", new Scope(Scope.Kind.PERSON, "8")));
        assertTrue(demo.make("hash"));
        assertTrue(demo.make("hash"));
        assertEquals(
                shelf.roles().all().stream().map(known -> known.id()).collect(Collectors.toSet()),
                accounts.all().stream()
                        .map(Account::roles)
                        .map(List::getFirst)
                        .map(RoleGrant::role)
                        .collect(Collectors.toSet()));
        assertEquals(9, accounts.all().size());
        Account mentor = shelf.accounts().find("mentor@example.org").orElseThrow();
        assertEquals("eje", mentor.shown(), "she is called as the person is");
        assertEquals(OptionalLong.of(8), mentor.person());
    }
}
