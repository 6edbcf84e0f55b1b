// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.store;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Change;
import org.telar.api.ModuleId;
import org.telar.api.Permission;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.identity.internal.engine.AccountBook;
import org.telar.identity.internal.engine.FactorBook;
import org.telar.identity.internal.engine.FirstAdministrator;
import org.telar.identity.internal.engine.IdentityBook;
import org.telar.identity.internal.engine.LinkBook;
import org.telar.identity.internal.engine.Passwords;
import org.telar.identity.internal.engine.Role;
import org.telar.identity.internal.engine.Roles;
import org.telar.identity.internal.engine.Shelf;
import org.telar.identity.internal.engine.VisitBook;
import org.telar.persistence.AuditTrail;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.profile.Profiles;

/** All tables of the bundle, over one store. When the service appears there is somebody who can sign in. */
@Component(service = Shelf.class, immediate = true)
public final class Tables implements Shelf, AutoCloseable {
    public static final ModuleId MODULE = new ModuleId("identity");

    private final ModuleStore store;
    private final Rows rows;
    private final AccountStore accounts;
    private final RoleStore roles;

    @Activate
    public Tables(@Reference Database database, @Reference Profiles profiles, BundleContext context)
            throws IOException {
        this(database.open(ModuleSchema.of(MODULE, context.getBundle())));
        try {
            firstAdministrator(context, profiles.current().language())
                    .ensure(accounts, Optional.ofNullable(System.getenv("TELAR_ADMIN_PASSWORD")));
        } catch (IOException | RuntimeException failure) {
            close();
            throw failure;
        }
    }

    /** @param store is closed with the tables */
    public Tables(ModuleStore store) {
        this.store = store;
        rows = new Rows(store);
        accounts = new AccountStore(rows);
        roles = new RoleStore(rows);
    }

    private static FirstAdministrator firstAdministrator(BundleContext context, Locale language) {
        @Nullable String home = context.getProperty("telar.home");
        return new FirstAdministrator(
                Passwords.argon2id(),
                new SecureRandom(),
                Path.of(home == null ? context.getProperty("karaf.base") : home, "etc", "first-password"),
                language);
    }

    @Deactivate
    @Override
    public void close() {
        store.close();
    }

    @Override
    public AccountBook accounts() {
        return accounts;
    }

    @Override
    public VisitBook visits() {
        return new VisitStore(rows);
    }

    @Override
    public LinkBook links() {
        return new LinkStore(rows);
    }

    @Override
    public FactorBook factors() {
        return new FactorStore(rows);
    }

    @Override
    public IdentityBook identities() {
        return new IdentityStore(rows);
    }

    @Override
    public Roles roles() {
        return roles;
    }

    @Override
    public Change<Role> save(Optional<Stored<Role>> seen, Role wanted) {
        return roles.save(seen, wanted);
    }

    @Override
    public Optional<Stored<Role>> ownRole(String id) {
        return roles.find(id);
    }

    @Override
    public void setStrict(String shippedRole, boolean strict) {
        roles.setStrict(shippedRole, strict);
    }

    @Override
    public <T> T together(Supplier<T> work) {
        return rows.write(work);
    }

    @Override
    public void entered(long account, String way) {
        store.note(AuditTrail.Kind.SIGNED_IN, account, way);
    }

    @Override
    public void turnedAway(long account, String way) {
        store.note(AuditTrail.Kind.REFUSED, account, way);
    }

    @Override
    public <T> T by(User user, Permission permission, Supplier<T> work) {
        return rows.by(user, permission, work);
    }

    @Override
    public <T> T byHerself(User user, Supplier<T> work) {
        return rows.byHerself(user, work);
    }
}
