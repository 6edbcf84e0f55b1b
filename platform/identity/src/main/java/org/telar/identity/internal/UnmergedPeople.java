// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.EventListener;
import org.telar.api.Scope;
import org.telar.api.Scope.Kind;
import org.telar.identity.internal.engine.Shelf;
import org.telar.kernel.people.PersonMergeUndone;

/** Takes back what {@link MergedPeople} did: they are two people after all, and each reaches her own. */
@Component(service = EventListener.class)
public final class UnmergedPeople implements EventListener<PersonMergeUndone> {
    private final Shelf shelf;

    @Activate
    public UnmergedPeople(@Reference Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public String id() {
        return "identity.person-merge-undone";
    }

    @Override
    public Class<PersonMergeUndone> type() {
        return PersonMergeUndone.class;
    }

    @Override
    public void happened(PersonMergeUndone event) {
        Scope restored = Scope.of(Kind.PERSON, event.restored());
        Scope kept = Scope.of(Kind.PERSON, event.kept());
        shelf.accounts().all().stream()
                .filter(account -> !account.reachingOnly(restored, kept).equals(account))
                .forEach(account ->
                        shelf.accounts().change(account.id(), changed -> changed.reachingOnly(restored, kept)));
    }
}
