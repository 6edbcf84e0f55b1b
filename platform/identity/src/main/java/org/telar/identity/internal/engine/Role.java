// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.telar.api.Flaw;
import org.telar.api.Message;

/**
 * A set of permissions that has a name.
 *
 * @param name as the office wrote it
 * @param permissions ids, also of modules that are not there now
 * @param strict whether who has it must sign in with a second factor
 */
public record Role(String name, Set<String> permissions, boolean strict) {
    public static final int LONGEST_NAME = 80;

    public Role {
        name = name.strip();
        permissions = Set.copyOf(permissions);
    }

    public List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            flaws.add(new Flaw("name", Message.of("identity.flaw.role-name", name.length(), LONGEST_NAME)));
        }
        if (permissions.isEmpty()) {
            flaws.add(new Flaw("permissions", Message.of("identity.flaw.role-empty")));
        }
        return flaws;
    }
}
