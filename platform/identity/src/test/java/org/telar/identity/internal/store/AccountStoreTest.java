// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.cayenne.query.ObjectSelect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.api.Scope;
import org.telar.api.ScopeChoices.Choice;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.AccountBook;
import org.telar.identity.internal.engine.IdentityBook;
import org.telar.identity.internal.engine.RoleGrant;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class AccountStoreTest {
    private static final Choice WAVE = new Choice(
            Scope.of(Scope.Kind.WAVE, 7),
            "Ola 1, Tu Oportunidad",
            Set.of(Scope.of(Scope.Kind.PROGRAMME, 3), new Scope(Scope.Kind.COUNTRY, "CL")),
            Set.of(Scope.of(Scope.Kind.PROGRAMME_OUTLINE, 3)));

    private final ModuleStore store;
    private final AccountBook accounts;

    AccountStoreTest(Database database) {
        store = database.open(ModuleSchema.of(Tables.MODULE, getClass().getClassLoader()));
        accounts = new AccountStore(new Rows(store));
    }

    @AfterEach
    void empty() {
        store.asTelar(
                "a test",
                () -> store.change(context -> {
                    context.deleteObjects(ObjectSelect.query(AccountRow.class).select(context));
                    return true;
                }));
        store.close();
    }

    private static Account account(String name, RoleGrant... roles) {
        return new Account(
                Account.NEW,
                name,
                "Ñandú " + name,
                Optional.of(name + "@example.org"),
                OptionalLong.of(12),
                Account.State.INVITED,
                Locale.of("es", "CL"),
                Optional.empty(),
                List.of(roles));
    }

    @Test
    void anAccountAndAnIdentityBelongTogetherOrToNobody() {
        IdentityBook identities = new IdentityStore(new Rows(store));
        long ana = accounts.create(account("ana")).orElseThrow().id();
        long eva = accounts.create(account("eva")).orElseThrow().id();
        assertTrue(identities.link(ana, "https://a.example", "7"));
        assertFalse(identities.link(eva, "https://a.example", "7"), "it is Ana's");
        assertFalse(identities.link(ana, "https://a.example", "8"), "Ana has one there");
        assertTrue(identities.link(ana, "https://b.example", "8"));
        assertEquals(OptionalLong.of(ana), identities.find("https://a.example", "7"));
        assertEquals(OptionalLong.empty(), identities.find("https://b.example", "7"));
        assertTrue(identities.isLinked(ana));
        assertFalse(identities.isLinked(eva));
        identities.clear(ana);
        assertFalse(identities.isLinked(ana));
        assertTrue(identities.link(eva, "https://a.example", "7"));
    }

    @Test
    void whatIsStoredIsFoundByNameAndByIdWithAllThatIsKnownOfItsScopes() {
        Account wanted = account("ana", RoleGrant.everywhere("auditor"), new RoleGrant("mentor", WAVE));
        Account stored = accounts.create(wanted).orElseThrow();
        assertEquals(wanted.roles(), stored.roles());
        assertEquals(wanted.shown(), stored.shown());
        assertEquals(wanted.mail(), stored.mail());
        assertEquals(wanted.person(), stored.person());
        assertEquals(wanted.state(), stored.state());
        assertEquals(wanted.language(), stored.language());
        assertEquals(wanted.password(), stored.password());
        assertEquals(Optional.of(stored), accounts.find("ana"));
        assertEquals(Optional.of(stored), accounts.find(stored.id()));
        assertEquals(List.of(stored), accounts.all());
    }

    @Test
    void whoeverIsNotThereIsNotFound() {
        assertTrue(accounts.isEmpty());
        assertEquals(Optional.empty(), accounts.find("admin"));
        assertEquals(Optional.empty(), accounts.find(-1));
    }

    @Test
    void onlyTheFirstAccountIsCreatedAsFirst() {
        assertTrue(accounts.createFirst(account("admin").withPassword("first")));
        assertFalse(accounts.createFirst(account("admin").withPassword("second")));
        assertFalse(accounts.createFirst(account("another").withPassword("third")));
        assertEquals(Optional.of("first"), accounts.find("admin").orElseThrow().password());
    }

    @Test
    void aNameIsTakenOnce() {
        long id = accounts.create(account("ana")).orElseThrow().id();
        assertEquals(Optional.empty(), accounts.create(account("ana", RoleGrant.everywhere("donor"))));
        assertEquals(List.of(id), accounts.all().stream().map(Account::id).toList());
    }

    @Test
    void aChangeChangesWhatItSaysAndNothingElse() {
        Account before = accounts.create(account("ana", new RoleGrant("mentor", WAVE), RoleGrant.everywhere("donor")))
                .orElseThrow();
        Account wanted = before.withPassword("hash")
                .speaking(Locale.ENGLISH)
                .in(Account.State.ACTIVE)
                .named("Ana")
                .linkedTo(OptionalLong.empty())
                .withRoles(List.of(RoleGrant.everywhere("auditor"), new RoleGrant("mentor", WAVE)));
        assertEquals(wanted, accounts.change(before.id(), account -> wanted));
        assertEquals(Optional.of(wanted), accounts.find(before.id()));
    }

    @Test
    void anAccountThatIsNotThereCannotBeChanged() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> accounts.change(-1, account -> account));
        assertTrue(refusal.getMessage().contains("-1"));
    }

    @Test
    void aFailureIsNotTakenForAnotherNode() {
        Account tooLong = account("admin").withPassword("x".repeat(201));
        assertThrows(RuntimeException.class, () -> accounts.createFirst(tooLong));
        assertTrue(accounts.isEmpty());
    }
}
