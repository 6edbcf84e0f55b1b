// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.telar.identity.Accounts;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.CheapPasswords;
import org.telar.identity.internal.engine.HandClock;
import org.telar.identity.internal.engine.MemoryBook;
import org.telar.identity.internal.engine.MemoryShelf;
import org.telar.identity.internal.engine.RoleGrant;
import org.telar.identity.internal.engine.Roles;

/** The real sign-in over accounts in memory: an administrator, and a mentor without any permission. */
public final class Office {
    public static final String PASSWORD = "hilo rojo y telar";

    public static final String INVITED_AS = "mentor";

    final HandClock clock = new HandClock();
    final CheapPasswords cheap = new CheapPasswords();
    final SettableState state = new SettableState();
    final MemoryBook book = new MemoryBook();
    final MemoryShelf shelf = new MemoryShelf(book);
    final Defences defences = new Defences(cheap.passwords(), clock);
    final LocalAccounts accounts = new LocalAccounts(state, defences);
    final Account admin = book.add("admin", cheap.passwords().hash(PASSWORD), Roles.ADMINISTRATOR);

    public Office() {
        book.add("mentora", cheap.passwords().hash(PASSWORD));
        accounts.bindShelf(shelf);
        cheap.derivedSince();
    }

    /** Somebody who has not followed her invitation yet. */
    public void invite(String mail) {
        invite(mail, INVITED_AS);
    }

    public void invite(String mail, String role) {
        book.create(new Account(
                Account.NEW,
                mail,
                mail,
                Optional.of(mail),
                OptionalLong.empty(),
                Account.State.INVITED,
                Locale.ENGLISH,
                Optional.empty(),
                List.of(RoleGrant.everywhere(role))));
    }

    public Accounts accounts() {
        return accounts;
    }

    public SecondStep secondStep() {
        return new SecondStep(shelf, defences, Path.of("target", "keys", UUID.randomUUID() + ".key"));
    }

    public MemoryShelf shelf() {
        return shelf;
    }

    public HandClock clock() {
        return clock;
    }

    /** The database goes. */
    public void loseAccounts() {
        accounts.unbindShelf(shelf);
    }

    public SettableState database() {
        return state;
    }
}
