// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.EventListener;
import org.telar.api.User;
import org.telar.kernel.Scopes;
import org.telar.kernel.people.PersonMergeUndone;
import org.telar.matchmaking.internal.store.PersonLinks;
import org.telar.matchmaking.internal.store.Tables;

/** Takes back what {@link MergedPeople} did; what was linked to the kept one meanwhile stays there. */
@Component(service = EventListener.class)
public final class UnmergedPeople implements EventListener<PersonMergeUndone> {
    private static final User TELAR = new User(0, "", Locale.of("es"), Set.of(User.EVERYTHING));

    private final PersonLinks links;
    private final MentorLabels labels;

    @Activate
    public UnmergedPeople(@Reference Tables tables, @Reference Scopes scopes) {
        links = new PersonLinks(tables.store());
        labels = new MentorLabels(tables.matches(), scopes);
    }

    @Override
    public String id() {
        return "matchmaking.person-merge-undone";
    }

    @Override
    public Class<PersonMergeUndone> type() {
        return PersonMergeUndone.class;
    }

    @Override
    public void happened(PersonMergeUndone event) {
        links.inTransaction(() -> {
            boolean first = !links.undone(event.merge()).orElse(false);
            if (first) {
                links.heard(event.merge(), true);
                links.turnBack(event.merge(), event.kept(), event.restored());
                links.concerned(event.kept(), event.restored()).forEach(one -> labels.follow(TELAR, one));
            }
            return first;
        });
    }
}
