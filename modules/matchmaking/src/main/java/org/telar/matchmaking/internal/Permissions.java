// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.List;
import org.telar.api.Permission;

/** What people may be allowed to do with matchmaking. */
final class Permissions {
    /** Waves, their people and matchings. */
    static final Permission SEE = new Permission("matchmaking.see");

    /** Make waves and bring people into them. */
    static final Permission IMPORT = new Permission("matchmaking.import");

    /** Match, and keep drafts. */
    static final Permission MATCH = new Permission("matchmaking.match");

    static final Permission APPROVE = new Permission("matchmaking.approve");

    static final List<Permission> ALL = List.of(SEE, IMPORT, MATCH, APPROVE);

    private Permissions() {}
}
