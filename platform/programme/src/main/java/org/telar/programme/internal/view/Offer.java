// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import java.util.function.Function;
import org.telar.api.User;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Region;
import org.telar.programme.Programmes;
import org.telar.programme.documents.Documents;
import org.telar.programme.methodology.Methodologies;
import org.telar.programme.participation.Participations;
import org.telar.programme.workplan.Workplans;
import org.telar.ui.Desk;
import org.telar.ui.form.Drafts;

/**
 * What the page of a programme works with.
 *
 * @param participantsOf the participants of a programme, by its id
 */
public record Offer(
        Programmes programmes,
        Methodologies methodologies,
        Workplans workplans,
        Participations participations,
        Documents documents,
        Function<Long, Dataset> participantsOf,
        Desk desk,
        Region region) {
    /** Hers, for the forms of these pages. */
    public Drafts drafts(User user) {
        return new Drafts(desk, user);
    }
}
