// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.cayenne.CayenneRuntimeException;
import org.apache.cayenne.ObjectContext;
import org.apache.cayenne.exp.Expression;
import org.apache.cayenne.query.ObjectSelect;
import org.jspecify.annotations.Nullable;
import org.telar.api.Scope;
import org.telar.api.ScopeChoices.Choice;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.AccountBook;
import org.telar.identity.internal.engine.RoleGrant;
import org.telar.persistence.ModuleStore;

/** The accounts and their roles in the database. */
final class AccountStore implements AccountBook {
    private final ModuleStore store;
    private final Rows rows;

    AccountStore(Rows rows) {
        this.rows = rows;
        this.store = rows.store();
    }

    @Override
    public boolean isEmpty() {
        return ObjectSelect.query(AccountRow.class).selectCount(store.newContext()) == 0;
    }

    @Override
    public boolean createFirst(Account account) {
        return isEmpty() && create(account).isPresent();
    }

    @Override
    public Optional<Account> create(Account account) {
        try {
            AccountRow row = rows.write(() -> store.change(context -> {
                AccountRow made = context.newObject(AccountRow.class);
                made.setName(account.name());
                fill(made, account);
                return made;
            }));
            return find(row.id());
        } catch (CayenneRuntimeException failure) {
            if (find(account.name()).isEmpty()) {
                throw failure;
            }
            return Optional.empty();
        }
    }

    @Override
    public Optional<Account> find(String canonicalName) {
        return row(store.newContext(), AccountRow.NAME.eq(canonicalName)).map(AccountStore::account);
    }

    @Override
    public Optional<Account> find(long id) {
        return row(store.newContext(), AccountRow.ID.eq(id)).map(AccountStore::account);
    }

    @Override
    public List<Account> all() {
        return ObjectSelect.query(AccountRow.class)
                .prefetch(AccountRow.GRANTS.disjoint())
                .select(store.newContext())
                .stream()
                .map(AccountStore::account)
                .sorted(Comparator.comparing(Account::shown, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    @Override
    public Account change(long id, UnaryOperator<Account> change) {
        return rows.write(() -> store.change(context -> {
            AccountRow row = row(context, AccountRow.ID.eq(id))
                    .orElseThrow(() -> new IllegalArgumentException("There is no account " + id));
            Account changed = change.apply(account(row));
            fill(row, changed);
            return changed;
        }));
    }

    private static Optional<AccountRow> row(ObjectContext context, Expression which) {
        return Optional.ofNullable(ObjectSelect.query(AccountRow.class)
                .where(which)
                .prefetch(AccountRow.GRANTS.joint())
                .selectOne(context));
    }

    private static void fill(AccountRow row, Account account) {
        row.setShown(account.shown());
        row.setMail(account.mail().orElse(null));
        row.setPerson(account.person().isPresent() ? account.person().getAsLong() : null);
        row.setState(account.state().name());
        row.setLanguage(account.language().toLanguageTag());
        row.setPassword(account.password().orElse(null));
        List<GrantRow> before = List.copyOf(row.getGrants());
        before.stream()
                .filter(old -> account.roles().stream().noneMatch(grant(old)::isSameAs))
                .forEach(row.getObjectContext()::deleteObject);
        account.roles().stream()
                .filter(wanted -> before.stream().noneMatch(old -> grant(old).isSameAs(wanted)))
                .forEach(wanted -> add(row, wanted));
    }

    private static void add(AccountRow account, RoleGrant grant) {
        GrantRow row = account.getObjectContext().newObject(GrantRow.class);
        row.setRole(grant.role());
        row.setScope(grant.where().scope().label());
        row.setScopeName(grant.where().name());
        row.setWithin(labels(grant.where().within()));
        row.setImplied(labels(grant.where().implied()));
        row.setAccount(account);
    }

    private static Account account(AccountRow row) {
        @Nullable Long person = row.getPerson();
        return new Account(
                row.id(),
                row.getName(),
                row.getShown(),
                Optional.ofNullable(row.getMail()),
                person == null ? OptionalLong.empty() : OptionalLong.of(person),
                Account.State.valueOf(row.getState()),
                Locale.forLanguageTag(row.getLanguage()),
                Optional.ofNullable(row.getPassword()),
                row.getGrants().stream()
                        .map(AccountStore::grant)
                        .sorted(Comparator.comparing(RoleGrant::role)
                                .thenComparing(grant -> grant.where().scope().label()))
                        .toList());
    }

    private static RoleGrant grant(GrantRow row) {
        return new RoleGrant(
                row.getRole(),
                new Choice(
                        Scope.parse(row.getScope()),
                        row.getScopeName(),
                        scopes(row.getWithin()),
                        scopes(row.getImplied())));
    }

    private static String labels(Set<Scope> scopes) {
        return scopes.stream().map(Scope::label).sorted().collect(Collectors.joining(" "));
    }

    private static Set<Scope> scopes(String labels) {
        return Arrays.stream(labels.split(" "))
                .filter(label -> !label.isEmpty())
                .map(Scope::parse)
                .collect(Collectors.toUnmodifiableSet());
    }
}
