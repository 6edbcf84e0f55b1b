// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.telar.api.AccountNames;
import org.telar.api.Letterhead;
import org.telar.api.User;
import org.telar.exchange.dataset.Region;
import org.telar.kernel.Territories;
import org.telar.kernel.Territory;
import org.telar.matchmaking.internal.roster.RosterReader;
import org.telar.ui.Desk;

/**
 * All that views work with.
 *
 * @param list matches as a list
 * @param accounts may be missing
 */
public record MatchmakingServices(
        Waves waves,
        Drafts drafts,
        Trials trials,
        Approvals approvals,
        Pools pools,
        Links links,
        StoredMatches matches,
        MatchSteps steps,
        Meetings meetings,
        Dossiers dossiers,
        Tutors tutors,
        MatchList list,
        RosterReader reader,
        Letterhead letterhead,
        Region region,
        Desk desk,
        Territories territories,
        Supplier<Optional<AccountNames>> accounts) {
    /** How those are called who did something; who is not known is left out. */
    public Map<Long, String> accountNames(User user, Collection<Long> accounts) {
        return this.accounts.get().map(names -> names.names(user, accounts)).orElse(Map.of());
    }

    /** @param code of the country and the region, {@code CL-13} */
    public String regionName(String code) {
        String[] parts = code.split("-", 2);
        return territories.find(parts[0], parts[1]).map(Territory::name).orElse(code);
    }

    /** Of the office. */
    public ZoneId zone() {
        return region.zone();
    }
}
