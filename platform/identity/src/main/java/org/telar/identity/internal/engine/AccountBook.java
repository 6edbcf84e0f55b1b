// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where the accounts are kept; there while the database is. */
public interface AccountBook {
    boolean isEmpty();

    /**
     * Makes the first account, unless there is one already or another node has just made it.
     *
     * @param name {@link Account#canonical}
     * @param hash as {@link Passwords#hash} gives it
     * @return whether this call made it
     */
    boolean createFirst(String name, String hash, Locale language, Set<String> permissions);

    Optional<Account> find(String canonicalName);

    Optional<Account> find(long id);

    /** @throws IllegalArgumentException when there is no such account */
    void setLanguage(long id, Locale language);

    /** @throws IllegalArgumentException when there is no such account */
    void setPassword(long id, String hash);
}
