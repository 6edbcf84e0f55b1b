// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.EventListener;
import org.telar.api.Scope;
import org.telar.api.Scope.Kind;
import org.telar.api.ScopeChoices.Choice;
import org.telar.api.User;
import org.telar.identity.internal.engine.Shelf;
import org.telar.kernel.people.People;
import org.telar.kernel.people.PersonMerged;

/**
 * A mentor who was entered twice reaches, with her account of the one entry, what is kept under the other from now on. The
 * old reach stays, so that {@link UnmergedPeople} knows what came by the merge.
 */
@Component(service = EventListener.class)
public final class MergedPeople implements EventListener<PersonMerged> {
    private static final User TELAR = new User(0, "", Locale.of("es"), Set.of(People.SEE.id()));

    private final Shelf shelf;
    private final Contributions contributions;

    @Activate
    public MergedPeople(@Reference Shelf shelf, @Reference Contributions contributions) {
        this.shelf = shelf;
        this.contributions = contributions;
    }

    @Override
    public String id() {
        return "identity.person-merged";
    }

    @Override
    public Class<PersonMerged> type() {
        return PersonMerged.class;
    }

    @Override
    public void happened(PersonMerged event) {
        Scope merged = Scope.of(Kind.PERSON, event.merged());
        shelf.accounts().all().stream()
                .filter(account -> account.roles().stream()
                        .anyMatch(role -> role.where().scope().equals(merged)))
                .forEach(account -> shelf.accounts()
                        .change(account.id(), changed -> changed.reachingToo(merged, kept(event.kept()))));
    }

    private Choice kept(long person) {
        Scope scope = Scope.of(Kind.PERSON, person);
        return contributions.scopes().stream()
                .filter(choices -> choices.kind() == Kind.PERSON)
                .flatMap(choices -> choices.find(TELAR, scope).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Person " + person + " cannot be found now"));
    }
}
