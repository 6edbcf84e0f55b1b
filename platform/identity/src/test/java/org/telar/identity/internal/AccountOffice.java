// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import org.telar.api.Module;
import org.telar.api.ScopeChoices.Choice;
import org.telar.api.User;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.CheapPasswords;
import org.telar.identity.internal.engine.HandClock;
import org.telar.identity.internal.engine.RoleGrant;
import org.telar.identity.internal.engine.Secrets;
import org.telar.identity.internal.engine.Shelf;
import org.telar.identity.internal.store.Tables;
import org.telar.identity.internal.view.Screens;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.StandaloneDatabase;

/** All services of accounts over a database in memory, without mail, with two waves to choose from. */
public final class AccountOffice implements AutoCloseable {
    public static final String PASSWORD = "hilo verde de alpaca";

    private final StandaloneDatabase database;
    private final Tables tables;
    private final HandClock clock = new HandClock();
    private final CheapPasswords cheap = new CheapPasswords();
    private final Screens screens;

    public AccountOffice() throws SQLException {
        database = StandaloneDatabase.open("jdbc:derby:memory:" + UUID.randomUUID(), Path.of("target"));
        tables = new Tables(
                database.open(ModuleSchema.of(Tables.MODULE, getClass().getClassLoader())));
        Defences defences = new Defences(cheap.passwords(), clock);
        LocalAccounts entrance = new LocalAccounts(new SettableState(), defences);
        entrance.bindShelf(tables);
        Doorway doorway = new Doorway(
                tables,
                defences,
                new Secrets(new Random(3)),
                new Letters(Optional::empty, clock::getZone),
                URI.create("https://telar.example.org"),
                Runnable::run);
        List<Module> modules = List.of(new IdentityPart());
        screens = new Screens(
                new AccountAdministration(tables, doorway, () -> List.of(new Country())),
                new RoleAdministration(tables, () -> modules),
                new OwnAccount(tables, entrance),
                clock.getZone());
    }

    public Screens screens() {
        return screens;
    }

    public Shelf shelf() {
        return tables;
    }

    public HandClock clock() {
        return clock;
    }

    public static Choice wave(int number) {
        return Country.wave(number);
    }

    public static Choice chile() {
        return Country.CHILE;
    }

    /** Somebody who can sign in. */
    public User user(String name, String role, Choice where) {
        return tables.accounts()
                .create(new Account(
                        Account.NEW,
                        Account.canonical(name) + "@example.org",
                        name,
                        Optional.of(Account.canonical(name) + "@example.org"),
                        OptionalLong.empty(),
                        Account.State.ACTIVE,
                        Locale.of("es"),
                        Optional.of(cheap.passwords().hash(PASSWORD)),
                        List.of(new RoleGrant(role, where))))
                .orElseThrow()
                .user(tables.roles());
    }

    @Override
    public void close() {
        tables.close();
        database.close();
    }
}
