// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.util.Optional;
import org.telar.api.Message;

/** What a password must be: long, and nothing else that would make people write it down (OWASP ASVS 5.0, 6.2). */
public final class PasswordRule {
    public static final int SHORTEST = 12;
    static final int LONGEST = 256;

    private PasswordRule() {}

    /** What is wrong with it, if anything. */
    public static Optional<Message> problem(String password, String current) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Message.of("identity.password.short", length, SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(Message.of("identity.password.long", length, LONGEST));
        }
        return password.equals(current) ? Optional.of(Message.of("identity.password.same")) : Optional.empty();
    }
}
