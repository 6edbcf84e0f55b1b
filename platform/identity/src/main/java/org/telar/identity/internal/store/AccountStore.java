// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.store;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.cayenne.CayenneRuntimeException;
import org.apache.cayenne.ObjectContext;
import org.apache.cayenne.exp.Expression;
import org.apache.cayenne.query.ObjectSelect;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.ModuleId;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.AccountBook;
import org.telar.identity.internal.engine.FirstAdministrator;
import org.telar.identity.internal.engine.Passwords;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;

/** The accounts in the database. When the service appears there is somebody who can sign in. */
@Component(immediate = true)
public final class AccountStore implements AccountBook {
    static final ModuleId MODULE = new ModuleId("identity");

    private final ModuleStore store;

    @Activate
    public AccountStore(@Reference Database database, BundleContext context) throws IOException {
        this(database.open(ModuleSchema.of(MODULE, context.getBundle())));
        try {
            firstAdministrator(context).ensure(this, Optional.ofNullable(System.getenv("TELAR_ADMIN_PASSWORD")));
        } catch (IOException | RuntimeException failure) {
            close();
            throw failure;
        }
    }

    AccountStore(ModuleStore store) {
        this.store = store;
    }

    private static FirstAdministrator firstAdministrator(BundleContext context) {
        @Nullable String home = context.getProperty("telar.home");
        @Nullable String language = context.getProperty("telar.language");
        return new FirstAdministrator(
                Passwords.argon2id(),
                new SecureRandom(),
                Path.of(home == null ? context.getProperty("karaf.base") : home, "etc", "first-password"),
                Locale.forLanguageTag(language == null ? "es" : language));
    }

    @Deactivate
    void close() {
        store.close();
    }

    @Override
    public boolean isEmpty() {
        return ObjectSelect.query(StoredAccount.class).selectCount(store.newContext()) == 0;
    }

    @Override
    public boolean createFirst(String name, String hash, Locale language, Set<String> permissions) {
        try {
            return store.change(context -> {
                boolean first = ObjectSelect.query(StoredAccount.class).selectCount(context) == 0;
                if (first) {
                    create(context, name, hash, language, permissions);
                }
                return first;
            });
        } catch (CayenneRuntimeException failure) {
            if (isEmpty()) {
                throw failure;
            }
            return false;
        }
    }

    private static void create(
            ObjectContext context, String name, String hash, Locale language, Set<String> permissions) {
        StoredAccount account = context.newObject(StoredAccount.class);
        account.setName(name);
        account.setPassword(hash);
        account.setLanguage(language.toLanguageTag());
        permissions.forEach(permission -> {
            StoredGrant grant = context.newObject(StoredGrant.class);
            grant.setPermission(permission);
            grant.setAccount(account);
        });
    }

    @Override
    public Optional<Account> find(String canonicalName) {
        return find(store.newContext(), StoredAccount.NAME.eq(canonicalName)).map(AccountStore::account);
    }

    @Override
    public Optional<Account> find(long id) {
        return find(store.newContext(), StoredAccount.ID.eq(id)).map(AccountStore::account);
    }

    @Override
    public void setLanguage(long id, Locale language) {
        change(id, account -> account.setLanguage(language.toLanguageTag()));
    }

    @Override
    public void setPassword(long id, String hash) {
        change(id, account -> account.setPassword(hash));
    }

    private void change(long id, Consumer<StoredAccount> change) {
        store.change(context -> {
            StoredAccount account = find(context, StoredAccount.ID.eq(id))
                    .orElseThrow(() -> new IllegalArgumentException("There is no account " + id));
            change.accept(account);
            return id;
        });
    }

    private static Optional<StoredAccount> find(ObjectContext context, Expression which) {
        return Optional.ofNullable(ObjectSelect.query(StoredAccount.class)
                .where(which)
                .prefetch(StoredAccount.GRANTS.joint())
                .selectOne(context));
    }

    private static Account account(StoredAccount stored) {
        return new Account(
                stored.id(),
                stored.getName(),
                stored.getPassword(),
                Locale.forLanguageTag(stored.getLanguage()),
                stored.getGrants().stream().map(StoredGrant::getPermission).collect(Collectors.toSet()));
    }
}
