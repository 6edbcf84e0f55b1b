// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.api.ScopeChoices.Choice;

/**
 * Somebody who is to get an account.
 *
 * @param name how she is called on screens
 * @param mail where the invitation goes, and by which she signs in
 * @param role id of the role that she gets
 * @param where the scope of the role
 */
public record Invitee(String name, String mail, Optional<String> role, Optional<Choice> where, Locale language) {
    public static final int LONGEST = 200;

    /** Enough to tell a slip of the finger; whether somebody reads it shows when she follows the link. */
    private static final Pattern MAIL =
            Pattern.compile("[^\\s@\"<>,;:\\\\]+@[^\\s@\"<>,;:\\\\]+\\.[^\\s@\"<>,;:\\\\.]+");

    public Invitee {
        name = name.strip();
        mail = mail.strip();
    }

    public List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        flawOfName(name).ifPresent(flaws::add);
        if (mail.length() > LONGEST || !MAIL.matcher(mail).matches()) {
            flaws.add(new Flaw("mail", Message.of("identity.flaw.mail", mail)));
        }
        if (role.isEmpty()) {
            flaws.add(new Flaw("role", Message.of("identity.flaw.role")));
        }
        if (where.isEmpty()) {
            flaws.add(new Flaw("where", Message.of("identity.flaw.where")));
        }
        return flaws;
    }

    /** What is wrong with how someone wants to be called. */
    public static Optional<Flaw> flawOfName(String name) {
        return name.isBlank() || name.strip().length() > LONGEST
                ? Optional.of(new Flaw("name", Message.of("identity.flaw.name", name.length(), LONGEST)))
                : Optional.empty();
    }
}
