// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Accounts in memory, which can be made to fail like those of a lost database. */
public final class MemoryBook implements AccountBook {
    private final Map<Long, Account> accounts = new LinkedHashMap<>();
    private Optional<RuntimeException> failure = Optional.empty();

    /** An active account with these roles everywhere. */
    public Account add(String name, String hash, String... roles) {
        return create(new Account(
                        Account.NEW,
                        name,
                        name,
                        Optional.empty(),
                        OptionalLong.empty(),
                        Account.State.ACTIVE,
                        Locale.ENGLISH,
                        Optional.of(hash),
                        Stream.of(roles).map(RoleGrant::everywhere).toList()))
                .orElseThrow();
    }

    public void fail(RuntimeException how) {
        failure = Optional.of(how);
    }

    @Override
    public boolean isEmpty() {
        return accounts.isEmpty();
    }

    @Override
    public boolean createFirst(Account account) {
        failIfTold();
        return accounts.isEmpty() && create(account).isPresent();
    }

    @Override
    public Optional<Account> create(Account account) {
        failIfTold();
        if (find(account.name()).isPresent()) {
            return Optional.empty();
        }
        long id = accounts.size() + 1L;
        accounts.put(
                id,
                new Account(
                        id,
                        account.name(),
                        account.shown(),
                        account.mail(),
                        account.person(),
                        account.state(),
                        account.language(),
                        account.password(),
                        account.roles()));
        return Optional.of(accounts.get(id));
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
    public List<Account> all() {
        return List.copyOf(accounts.values());
    }

    @Override
    public Account change(long id, UnaryOperator<Account> change) {
        return accounts.computeIfPresent(id, (key, old) -> change.apply(old));
    }

    private void failIfTold() {
        failure.ifPresent(how -> {
            throw how;
        });
    }
}
