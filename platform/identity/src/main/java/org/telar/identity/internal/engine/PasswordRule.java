// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.telar.api.Message;

/**
 * What a password must be: long, and not one that is guessed first; no mixture of characters is asked for, which would
 * make people write it down (OWASP ASVS 5.0, 6.2). It may not be shorter where there is a second factor: 6.2.1 allows
 * 8 characters and recommends 15, and one rule is easier to keep than two.
 */
public final class PasswordRule {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    /** The product's name, and Spanish words that the list of well-known passwords lacks. */
    private static final List<String> NEAR_AT_HAND = List.of("Telar", "contraseña", "clave", "bienvenida", "secreto");

    private PasswordRule() {}

    /** What is wrong with a password for this account, if anything. */
    public static Optional<Message> problem(String password, Account owner) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Message.of("identity.password.short", length, SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(Message.of("identity.password.long", length, LONGEST));
        }
        List<String> own = new ArrayList<>(NEAR_AT_HAND);
        own.add(owner.name());
        own.add(owner.shown());
        owner.mail().ifPresent(own::add);
        return CommonPasswords.isGuessable(password, own)
                ? Optional.of(Message.of("identity.password.common"))
                : Optional.empty();
    }
}
