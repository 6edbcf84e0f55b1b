// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal;

import java.util.List;
import org.telar.api.Permission;
import org.telar.lifecycle.Modules;

/** What people may be allowed to do with modules. */
public final class Permissions {
    public static final Permission SEE = new Permission("lifecycle.see");
    public static final Permission CHANGE = Modules.CHANGE;
    public static final Permission REMOVE_DATA = new Permission("lifecycle.remove-data");
    public static final Permission TOKENS = new Permission("lifecycle.tokens");

    private Permissions() {}

    static List<Permission> all() {
        return List.of(SEE, CHANGE, REMOVE_DATA, TOKENS);
    }
}
