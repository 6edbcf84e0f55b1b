// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import java.util.List;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.kernel.internal.store.Journal;
import org.telar.kernel.organisations.Registry;
import org.telar.kernel.people.Histories;
import org.telar.kernel.people.History;
import org.telar.kernel.people.History.Subject;
import org.telar.kernel.people.People;

/** Histories in the database. */
public final class StoredHistories implements Histories {
    private final Journal journal;

    public StoredHistories(Journal journal) {
        this.journal = journal;
    }

    @Override
    public List<History> of(User user, Subject subject, long id) {
        user.require(SEE);
        Permission see = switch (subject) {
            case PERSON -> People.SEE;
            case ORGANISATION -> Registry.SEE;
        };
        return journal.as(user, see, () -> journal.of(subject, id));
    }
}
