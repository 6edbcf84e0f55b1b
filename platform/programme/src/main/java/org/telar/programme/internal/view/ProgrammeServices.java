// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import java.time.Clock;
import java.time.LocalDate;
import org.telar.api.User;
import org.telar.exchange.dataset.Places;
import org.telar.exchange.dataset.Region;
import org.telar.kernel.Office;
import org.telar.kernel.Territories;
import org.telar.kernel.organisations.Organisations;
import org.telar.kernel.people.People;
import org.telar.programme.Programmes;
import org.telar.programme.copy.Copies;
import org.telar.programme.documents.Documents;
import org.telar.programme.methodology.Methodologies;
import org.telar.programme.participation.Participations;
import org.telar.programme.topics.Topics;
import org.telar.programme.venues.Venues;
import org.telar.programme.workplan.Workplans;
import org.telar.ui.Desk;
import org.telar.ui.form.Drafts;

/**
 * What the screens of programmes stand on.
 *
 * @param clock tells the time in the zone of the office
 */
public record ProgrammeServices(
        Programmes programmes,
        Methodologies methodologies,
        Workplans workplans,
        Participations participations,
        WaveList waveList,
        Topics topics,
        Documents documents,
        Venues venues,
        Copies copies,
        People people,
        Organisations organisations,
        Territories territories,
        Places places,
        Office office,
        Desk desk,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Region region() {
        return new Region(office.zone(), office.countries().getFirst());
    }

    Drafts drafts(User user) {
        return new Drafts(desk, user, clock);
    }
}
