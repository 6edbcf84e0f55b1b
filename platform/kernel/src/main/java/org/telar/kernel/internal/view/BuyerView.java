// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.organisations.Buyer;
import org.telar.kernel.organisations.Organisation;
import org.telar.ui.form.Form;

/** One buyer and its sites. */
public final class BuyerView extends OrganisationPage<Buyer> {
    public static final String PATH = "kernel/buyer/:" + ID;

    public BuyerView(Services services, User user) {
        super(services, user, Organisation.Kind.BUYER, services.organisations().buyers());
    }

    @Override
    Form<Buyer> form() {
        return new OrganisationForms(services, user).buyer();
    }

    @Override
    Buyer blank() {
        return new Buyer(Organisation.named(""), List.of());
    }

    @Override
    Organisation about(Buyer one) {
        return one.about();
    }

    @Override
    void glance(Stored<Buyer> one, Div below) {}

    @Override
    void tabs(Stored<Buyer> one, LazyTabs tabs) {}

    @Override
    Component toRead(Buyer one) {
        return new Facts()
                .add("kernel.organisation.address", one.about().address())
                .add("kernel.organisation.web", one.about().web())
                .add("kernel.buyer.sites", words.list(one.sites().stream(), Buyer.Site::name))
                .add("kernel.person.notes", one.about().notes());
    }
}
