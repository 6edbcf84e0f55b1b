// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import java.time.Clock;
import java.time.LocalDate;
import org.telar.api.User;
import org.telar.exchange.dataset.Places;
import org.telar.exchange.dataset.Region;
import org.telar.kernel.consent.Consents;
import org.telar.kernel.organisations.Organisations;
import org.telar.kernel.people.Duplicates;
import org.telar.kernel.people.People;
import org.telar.ui.Desk;
import org.telar.ui.form.Drafts;

/**
 * What the screens of the kernel stand on.
 *
 * @param clock in the office's time zone
 * @param region of the office
 */
public record Services(
        People people,
        Duplicates duplicates,
        Organisations organisations,
        Consents consents,
        Places places,
        Desk desk,
        Clock clock,
        Region region) {
    LocalDate today() {
        return LocalDate.now(clock);
    }

    Drafts drafts(User user) {
        return new Drafts(desk, user, clock);
    }
}
