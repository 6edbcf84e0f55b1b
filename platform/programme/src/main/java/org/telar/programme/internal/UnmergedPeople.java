// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.EventListener;
import org.telar.kernel.Scopes;
import org.telar.kernel.people.PersonMergeUndone;
import org.telar.programme.internal.store.PersonLinks;
import org.telar.programme.internal.store.Steps;
import org.telar.programme.internal.store.Tables;
import org.telar.programme.participation.Participant;

/**
 * Takes back what {@link MergedPeople} did. What somebody gave to another person meanwhile stays with that one. A merge
 * that is heard of later than its end does nothing any more.
 */
@Component(service = EventListener.class)
public final class UnmergedPeople implements EventListener<PersonMergeUndone> {
    private final Tables tables;
    private final Cohorts cohorts;
    private final PersonLinks links;
    private final Steps steps;

    @Activate
    public UnmergedPeople(@Reference Tables tables, @Reference Scopes scopes) {
        cohorts = new Cohorts(tables, scopes);
        this.tables = tables;
        links = new PersonLinks(tables.store());
        steps = new Steps(tables.store());
    }

    @Override
    public String id() {
        return "programme.person-merge-undone";
    }

    @Override
    public Class<PersonMergeUndone> type() {
        return PersonMergeUndone.class;
    }

    @Override
    public void happened(PersonMergeUndone event) {
        tables.inTransaction(() -> {
            boolean first = !links.undone(event.merge()).orElse(false);
            if (first) {
                links.heard(event.merge(), true);
                links.turnBack(event.merge(), event.kept(), event.restored())
                        .forEach(participation ->
                                steps.forget(participation, MergedPeople.NOBODY, MergedPeople.remark()));
                cohorts.follow(MergedPeople.TELAR, Participant.person(event.kept()));
                cohorts.follow(MergedPeople.TELAR, Participant.person(event.restored()));
            }
            return first;
        });
    }
}
