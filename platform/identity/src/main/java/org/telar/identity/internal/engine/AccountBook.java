package org.telar.identity.internal.engine;

import java.util.Locale;
import java.util.Optional;

/** Where the accounts are kept; there while the database is. */
public interface AccountBook {
    Optional<Account> find(String canonicalName);

    Optional<Account> find(long id);

    /** @throws IllegalArgumentException when there is no such account */
    void setLanguage(long id, Locale language);

    /** @throws IllegalArgumentException when there is no such account */
    void setPassword(long id, String hash);
}
