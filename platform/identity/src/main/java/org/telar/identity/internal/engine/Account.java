// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.telar.api.User;

/**
 * An account as it is stored.
 *
 * @param name {@link #canonical}
 * @param password the hash, as {@link Passwords#hash} gives it
 */
public record Account(long id, String name, String password, Locale language, Set<String> permissions) {
    public Account {
        permissions = Set.copyOf(permissions);
    }

    public User user() {
        return new User(id, name, language, permissions);
    }

    /** The one spelling of a name under which an account is stored and looked for. */
    public static String canonical(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
