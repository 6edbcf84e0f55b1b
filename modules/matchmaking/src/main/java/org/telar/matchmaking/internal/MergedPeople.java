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
import org.telar.kernel.people.PersonMerged;
import org.telar.matchmaking.internal.store.PersonLinks;
import org.telar.matchmaking.internal.store.Tables;

/** Mentors and mentees who turned out to be another person are that one from now on, and reach what was theirs. */
@Component(service = EventListener.class)
public final class MergedPeople implements EventListener<PersonMerged> {
    private static final User TELAR = new User(0, "", Locale.of("es"), Set.of(User.EVERYTHING));

    private final PersonLinks links;
    private final MentorLabels labels;

    @Activate
    public MergedPeople(@Reference Tables tables, @Reference Scopes scopes) {
        links = new PersonLinks(tables.store());
        labels = new MentorLabels(tables.matches(), scopes);
    }

    @Override
    public String id() {
        return "matchmaking.person-merged";
    }

    @Override
    public Class<PersonMerged> type() {
        return PersonMerged.class;
    }

    @Override
    public void happened(PersonMerged event) {
        links.inTransaction(() -> {
            boolean first = links.undone(event.merge()).isEmpty();
            if (first) {
                links.heard(event.merge(), false);
                links.turn(event.merge(), event.merged(), event.kept());
                links.concerned(event.kept(), event.merged()).forEach(one -> labels.follow(TELAR, one));
            }
            return first;
        });
    }
}
