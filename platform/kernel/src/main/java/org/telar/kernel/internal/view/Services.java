// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.telar.api.AccountNames;
import org.telar.api.User;
import org.telar.exchange.dataset.Places;
import org.telar.exchange.dataset.Region;
import org.telar.kernel.consent.Consents;
import org.telar.kernel.organisations.Organisations;
import org.telar.kernel.people.Duplicates;
import org.telar.kernel.people.Histories;
import org.telar.kernel.people.People;
import org.telar.kernel.people.PersonalFiles;
import org.telar.kernel.people.ProtectedFacts;
import org.telar.ui.Desk;
import org.telar.ui.Neighbours;
import org.telar.ui.form.Drafts;

/**
 * What the screens of the kernel stand on.
 *
 * @param accounts who knows how those with accounts are called, if anybody does
 * @param clock in the office's time zone
 * @param region of the office
 */
public record Services(
        People people,
        Duplicates duplicates,
        Organisations organisations,
        Consents consents,
        Histories histories,
        PersonalFiles files,
        ProtectedFacts protectedFacts,
        Supplier<Optional<AccountNames>> accounts,
        Places places,
        Desk desk,
        Neighbours neighbours,
        Clock clock,
        Region region) {
    /** By id, as far as they can be known. */
    Map<Long, String> accountNames(User user, Collection<Long> ids) {
        return accounts.get().map(known -> known.names(user, ids)).orElse(Map.of());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Drafts drafts(User user) {
        return new Drafts(desk, user, clock);
    }
}
