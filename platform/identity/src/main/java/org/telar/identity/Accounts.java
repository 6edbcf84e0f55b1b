// SPDX-License-Identifier: Apache-2.0
package org.telar.identity;

import java.util.Locale;
import java.util.Optional;
import org.telar.api.Message;
import org.telar.api.User;

/**
 * The accounts of this installation. The service is always there, also while the database is not; safe for use by many
 * threads. Checking a password takes a good part of a second on purpose.
 */
public interface Accounts {
    /** Why nobody can sign in at the moment; asks the database, which takes three seconds at most. */
    Optional<Message> outage();

    /**
     * Checks a password. Neither answer nor time tells whether an account of that name exists. Attempts that fail make
     * the next ones wait: longest for the same name from the same address, less for one address with many names, least
     * for one name from many addresses, and not at all for an address from which this account has signed in before.
     *
     * @param name upper and lower case are the same
     * @param address the network address of the one who tries, for instance {@code 192.0.2.7}
     */
    SignIn signIn(String name, String password, String address);

    /**
     * Stores the language of the user's screens and files.
     *
     * @return the same user, speaking it
     * @throws IllegalStateException while the database is not there
     */
    User speak(User user, Locale language);

    /**
     * Asks whoever is signed in for her password once more, before something that a stolen session must not do. Failures
     * count like those of signing in. Who has no password, because she signs in with a provider of identities, need not
     * give one.
     *
     * @return why not
     */
    Optional<Message> confirm(User user, String password);

    /** Whether {@link #confirm} needs a password of this user. */
    boolean hasPassword(User user);

    /** Sets a new password. A wrong {@code current} one counts like a failed sign-in. */
    PasswordChange changePassword(User user, String current, String replacement);
}
