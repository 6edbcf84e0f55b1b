// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.text.NumberFormat;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.organisations.Activity;
import org.telar.kernel.organisations.Answer;
import org.telar.kernel.organisations.Enterprise;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.organisations.WomenOwned;
import org.telar.ui.form.Form;

/** One enterprise: what it does, how large it is, whether it is women-owned and why. */
public final class EnterpriseView extends OrganisationPage<Enterprise> {
    public static final String PATH = "kernel/enterprise/:" + ID;

    public EnterpriseView(Services services, User user) {
        super(
                services,
                user,
                Organisation.Kind.ENTERPRISE,
                services.organisations().enterprises());
    }

    static String path(long id) {
        return OrganisationsView.path(Organisation.Kind.ENTERPRISE, id);
    }

    @Override
    Form<Enterprise> form() {
        return new OrganisationForms(services, user).enterprise();
    }

    @Override
    Enterprise blank() {
        return Enterprise.named("");
    }

    @Override
    Organisation about(Enterprise one) {
        return one.about();
    }

    @Override
    void glance(Stored<Enterprise> one, Div below) {
        var enterprises = services.organisations().enterprises();
        enterprises
                .sizeClass(user, one.value())
                .ifPresent(size -> below.add(words.badge(size.label().key(), "accent")));
        if (!one.value().formal()) {
            below.add(words.badge("kernel.enterprise.informal"));
        }
        for (WomenOwned judged : enterprises.womenOwned(user, one)) {
            if (judged.verdict() == Answer.YES) {
                below.add(words.badge(judged.definition().label().key(), "success"));
            }
        }
    }

    @Override
    void tabs(Stored<Enterprise> one, LazyTabs tabs) {
        tabs.add(
                "kernel.enterprise.tab.women-owned",
                () -> new WomenOwnedTab(services, user, one.id(), () -> refreshHead(one.id())));
    }

    @Override
    Component toRead(Enterprise one) {
        NumberFormat numbers = NumberFormat.getInstance(getLocale());
        return new Facts()
                .add(
                        "kernel.enterprise.activity.code",
                        one.activity().map(Activity::label).map(words::of))
                .add("kernel.enterprise.employees", one.employees().map(numbers::format))
                .add(
                        "kernel.enterprise.sales",
                        one.sales().map(sold -> numbers.format(sold.amount()) + " " + sold.currency()))
                .add("kernel.organisation.address", one.about().address())
                .add("kernel.organisation.web", one.about().web())
                .add("kernel.person.notes", one.about().notes());
    }
}
