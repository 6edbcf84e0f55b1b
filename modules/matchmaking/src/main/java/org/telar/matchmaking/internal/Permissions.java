// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.List;
import org.telar.api.Permission;
import org.telar.matchmaking.Matches;

/** What people may be allowed to do with matchmaking. */
final class Permissions {
    /** Waves, their people and matchings. */
    static final Permission SEE = new Permission("matchmaking.see");

    /** Make waves and bring people into them. */
    static final Permission IMPORT = new Permission("matchmaking.import");

    /** Match, and keep drafts. */
    static final Permission MATCH = new Permission("matchmaking.match");

    /** Approve and publish matches. */
    static final Permission APPROVE = new Permission("matchmaking.approve");

    /** Record what becomes of matches that one sees: the meeting that validates them, pauses, refusals, ends. */
    static final Permission FOLLOW = new Permission("matchmaking.matches.follow");

    /** How a programme matches and approves. */
    static final Permission RULES = new Permission("matchmaking.rules");

    static final List<Permission> ALL = List.of(SEE, IMPORT, MATCH, APPROVE, RULES, Matches.SEE, FOLLOW);

    private Permissions() {}
}
