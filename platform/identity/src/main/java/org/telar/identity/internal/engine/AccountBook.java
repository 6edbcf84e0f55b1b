// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where the accounts are kept. */
public interface AccountBook {
    boolean isEmpty();

    /**
     * Makes the first account, unless there is one already or another node has just made it.
     *
     * @return whether this call made it
     */
    boolean createFirst(Account account);

    /** Empty when there is an account of that name already. */
    Optional<Account> create(Account account);

    Optional<Account> find(String canonicalName);

    Optional<Account> find(long id);

    /** By the name that is shown. */
    List<Account> all();

    /**
     * Changes all but id and name.
     *
     * @throws IllegalArgumentException when there is no such account
     */
    Account change(long id, UnaryOperator<Account> change);
}
