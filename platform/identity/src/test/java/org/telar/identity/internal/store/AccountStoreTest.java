// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.cayenne.query.ObjectSelect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.identity.internal.engine.Account;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class AccountStoreTest {
    private static final Locale SPANISH = Locale.of("es");

    private final ModuleStore tables;
    private final AccountStore store;

    AccountStoreTest(Database database) {
        tables = database.open(ModuleSchema.of(AccountStore.MODULE, getClass().getClassLoader()));
        store = new AccountStore(tables);
    }

    @AfterEach
    void empty() {
        tables.change(context -> {
            context.deleteObjects(ObjectSelect.query(StoredAccount.class).select(context));
            return true;
        });
        store.close();
    }

    @Test
    void whatIsStoredIsFoundByNameAndById() {
        assertTrue(store.createFirst("admin", "$argon2id$hash", Locale.of("es", "CL"), Set.of("*", "recruitment.see")));
        Account account = store.find("admin").orElseThrow();
        assertEquals(
                new Account(
                        account.id(), "admin", "$argon2id$hash", Locale.of("es", "CL"), Set.of("*", "recruitment.see")),
                account);
        assertEquals(Optional.of(account), store.find(account.id()));
    }

    @Test
    void whoeverIsNotThereIsNotFound() {
        assertTrue(store.isEmpty());
        assertEquals(Optional.empty(), store.find("admin"));
        assertEquals(Optional.empty(), store.find(-1));
    }

    @Test
    void onlyTheFirstAccountIsCreated() {
        assertTrue(store.createFirst("admin", "first", SPANISH, Set.of("*")));
        assertFalse(store.createFirst("admin", "second", SPANISH, Set.of("*")));
        assertFalse(store.createFirst("another", "third", SPANISH, Set.of("*")));
        assertEquals("first", store.find("admin").orElseThrow().password());
        assertFalse(store.isEmpty());
    }

    @Test
    void languageAndPasswordChangeAndNothingElse() {
        store.createFirst("admin", "first", SPANISH, Set.of("*"));
        long id = store.find("admin").orElseThrow().id();
        store.setLanguage(id, Locale.ENGLISH);
        store.setPassword(id, "second");
        assertEquals(
                new Account(id, "admin", "second", Locale.ENGLISH, Set.of("*")),
                store.find(id).orElseThrow());
    }

    @Test
    void anAccountThatIsNotThereCannotBeChanged() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> store.setLanguage(-1, SPANISH));
        assertTrue(refusal.getMessage().contains("-1"));
    }

    @Test
    void aFailureIsNotTakenForAnotherNode() {
        String tooLong = "x".repeat(201);
        assertThrows(RuntimeException.class, () -> store.createFirst("admin", tooLong, SPANISH, Set.of("*")));
        assertTrue(store.isEmpty());
    }
}
