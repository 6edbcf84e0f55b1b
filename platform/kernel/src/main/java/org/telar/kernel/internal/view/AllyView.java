// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.organisations.Ally;
import org.telar.kernel.organisations.Organisation;
import org.telar.ui.form.Form;

/** One ally, its kinds and its agreements. */
public final class AllyView extends OrganisationPage<Ally> {
    public static final String PATH = "kernel/ally/:" + ID;

    public AllyView(Services services, User user) {
        super(services, user, Organisation.Kind.ALLY, services.organisations().allies());
    }

    @Override
    Form<Ally> form() {
        return new OrganisationForms(services, user).ally();
    }

    @Override
    Ally blank() {
        return new Ally(Organisation.named(""), Set.of(), List.of());
    }

    @Override
    Organisation about(Ally one) {
        return one.about();
    }

    @Override
    void glance(Stored<Ally> one, Div below) {
        one.value().kinds().forEach(kind -> below.add(words.badge(kind.label().key(), "accent")));
    }

    @Override
    void tabs(Stored<Ally> one, LazyTabs tabs) {}

    @Override
    Component toRead(Ally one) {
        return new Facts()
                .add("kernel.organisation.address", one.about().address())
                .add("kernel.organisation.web", one.about().web())
                .add("kernel.ally.agreements", words.list(one.agreements().stream(), Ally.Agreement::title))
                .add("kernel.person.notes", one.about().notes());
    }
}
