// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.FactorBook;
import org.telar.identity.internal.engine.FactorBook.Factor;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class FactorStoreTest {
    private final ModuleStore store;
    private final FactorBook factors;
    private final long account;

    FactorStoreTest(Database database) {
        store = database.open(ModuleSchema.of(Tables.MODULE, getClass().getClassLoader()));
        Tables tables = new Tables(store);
        factors = tables.factors();
        account = tables.accounts()
                .create(new Account(
                        Account.NEW,
                        "ana",
                        "Ana",
                        Optional.empty(),
                        OptionalLong.empty(),
                        Account.State.ACTIVE,
                        Locale.ENGLISH,
                        Optional.empty(),
                        List.of()))
                .orElseThrow()
                .id();
    }

    @AfterEach
    void empty() {
        List<Object[]> all = List.<Object[]>of(new Object[] {0L});
        store.asTelar("a test", () -> store.batch("DELETE FROM IDENTITY_ACCOUNT WHERE ID > ?", all));
        store.close();
    }

    @Test
    void aStepIsUsedOnceAndNoEarlierOneAfterIt() {
        factors.put(account, "sealed", 100, List.of());
        assertFalse(factors.use(account, 100));
        assertTrue(factors.use(account, 102));
        assertFalse(factors.use(account, 101));
        assertFalse(factors.use(account, 102));
    }

    @Test
    void ofManyWhoUseTheSameCodeAtTheSameTimeOneGetsIn() {
        factors.put(account, "sealed", 100, List.of());
        long in = LongStream.range(0, 16)
                .parallel()
                .filter(n -> factors.use(account, 101))
                .count();
        assertEquals(1, in);
    }

    @Test
    void aRecoveryCodeIsUsedOnceAndANewSetUpReplacesAll() {
        factors.put(account, "sealed", 100, List.of("a", "b"));
        assertTrue(factors.useRecovery(account, "a"));
        assertFalse(factors.useRecovery(account, "a"));
        assertEquals(Optional.of(new Factor("sealed", 1)), factors.find(account));
        factors.put(account, "other", 100, List.of("c"));
        assertFalse(factors.useRecovery(account, "b"));
        assertEquals(Optional.of(new Factor("other", 1)), factors.find(account));
        factors.clear(account);
        assertEquals(Optional.empty(), factors.find(account));
        assertFalse(factors.useRecovery(account, "c"));
    }

    @Test
    void whatIsSealedAnewIsStillUsedOnceAndKeepsItsRecoveryCodes() {
        factors.put(account, "sealed", 100, List.of("a"));
        assertEquals(Map.of(account, "sealed"), factors.sealed());
        factors.sealAnew(account, "other", "wrong");
        factors.sealAnew(account, "sealed", "anew");
        assertEquals(Optional.of(new Factor("anew", 1)), factors.find(account));
        assertFalse(factors.use(account, 100));
    }
}
