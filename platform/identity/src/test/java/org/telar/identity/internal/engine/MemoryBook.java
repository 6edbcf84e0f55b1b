// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Accounts in memory, which can be made to fail like those of a lost database. */
public final class MemoryBook implements AccountBook {
    private final Map<Long, Account> accounts = new LinkedHashMap<>();
    private Optional<RuntimeException> failure = Optional.empty();

    public Account add(String name, String hash, String... permissions) {
        var account = new Account(accounts.size() + 1, name, hash, Locale.ENGLISH, Set.of(permissions));
        accounts.put(account.id(), account);
        return account;
    }

    public void fail(RuntimeException how) {
        failure = Optional.of(how);
    }

    @Override
    public boolean isEmpty() {
        return accounts.isEmpty();
    }

    @Override
    public boolean createFirst(String name, String hash, Locale language, Set<String> permissions) {
        failIfTold();
        if (!accounts.isEmpty()) {
            return false;
        }
        accounts.put(1L, new Account(1, name, hash, language, permissions));
        return true;
    }

    @Override
    public Optional<Account> find(String canonicalName) {
        failIfTold();
        return accounts.values().stream()
                .filter(account -> account.name().equals(canonicalName))
                .findFirst();
    }

    @Override
    public Optional<Account> find(long id) {
        failIfTold();
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public void setLanguage(long id, Locale language) {
        accounts.computeIfPresent(
                id, (key, old) -> new Account(id, old.name(), old.password(), language, old.permissions()));
    }

    @Override
    public void setPassword(long id, String hash) {
        accounts.computeIfPresent(
                id, (key, old) -> new Account(id, old.name(), hash, old.language(), old.permissions()));
    }

    private void failIfTold() {
        failure.ifPresent(how -> {
            throw how;
        });
    }
}
