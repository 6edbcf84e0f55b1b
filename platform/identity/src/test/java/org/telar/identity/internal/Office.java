// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import org.telar.identity.Accounts;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.Attempts;
import org.telar.identity.internal.engine.CheapPasswords;
import org.telar.identity.internal.engine.HandClock;
import org.telar.identity.internal.engine.MemoryBook;

/** The real sign-in over accounts in memory: an administrator, and a mentor without any permission. */
public final class Office {
    public static final String PASSWORD = "hilo rojo y telar";

    final HandClock clock = new HandClock();
    final CheapPasswords cheap = new CheapPasswords();
    final SettableState state = new SettableState();
    final MemoryBook book = new MemoryBook();
    final LocalAccounts accounts = new LocalAccounts(state, cheap.passwords(), new Attempts(clock));
    final Account admin = book.add("admin", cheap.passwords().hash(PASSWORD), "*");

    public Office() {
        book.add("mentora", cheap.passwords().hash(PASSWORD));
        accounts.bindBook(book);
        cheap.derivedSince();
    }

    public Accounts accounts() {
        return accounts;
    }

    /** The database goes. */
    public void loseAccounts() {
        accounts.unbindBook(book);
    }

    public SettableState database() {
        return state;
    }
}
