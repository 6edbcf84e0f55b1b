// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import org.telar.api.User;
import org.telar.kernel.Place;
import org.telar.kernel.organisations.Ally;
import org.telar.kernel.organisations.Answer;
import org.telar.kernel.organisations.Buyer;
import org.telar.kernel.organisations.Enterprise;
import org.telar.kernel.organisations.Ownership;
import org.telar.kernel.organisations.Registry;
import org.telar.ui.form.Field;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;

/** The forms of enterprises, buyers and allies. */
final class OrganisationForms {
    private final Services services;
    private final User user;
    private final Choosers choosers;

    OrganisationForms(Services services, User user) {
        this.services = services;
        this.user = user;
        this.choosers = new Choosers(services, user);
    }

    Form<Enterprise> enterprise() {
        Form<Enterprise> form = form(
                Enterprise.class, "kernel.enterprise", services.organisations().enterprises());
        about(form);
        form.add(Fields.yesNo("formal", "kernel.enterprise.formal").help("kernel.enterprise.formal.help"));
        form.section("kernel.enterprise.activity")
                .add(ActivityField.of("activity", "kernel.enterprise.activity.code"))
                .add(Fields.whole("employees", "kernel.enterprise.employees").help("kernel.enterprise.employees.help"))
                .add(SalesField.of(
                                "sales",
                                "kernel.enterprise.sales",
                                services.region().country(),
                                services.today().getYear() - 1)
                        .help("kernel.enterprise.sales.help"));
        form.section("kernel.enterprise.ownership")
                .add(Fields.decimal("ownership.womenShare", "kernel.ownership.womenShare")
                        .help("kernel.ownership.womenShare.help"))
                .add(answer("womanExecutive"))
                .add(Fields.whole("ownership.boardSeats", "kernel.ownership.boardSeats")
                        .help("kernel.ownership.boardSeats.help"))
                .add(Fields.whole("ownership.boardWomen", "kernel.ownership.boardWomen"))
                .add(answer("womenManage"))
                .add(answer("womanSigns"))
                .add(answer("independent"))
                .add(owners());
        return form.section("kernel.organisation.more").add(Fields.longText("about.notes", "kernel.person.notes"));
    }

    private static Field<Answer> answer(String fact) {
        return Fields.oneOf("ownership." + fact, "kernel.ownership." + fact, Answer.class, Answer::label);
    }

    private Field<List<Ownership.Owner>> owners() {
        return Rows.of(
                "ownership.owners",
                "kernel.ownership.owners",
                Ownership.Owner.class,
                new Rows<>(changed -> new OwnerLine(choosers, changed), "kernel.owner.add", "kernel.row.remove"),
                owner -> choosers.personName(owner.person()) + " " + owner.share() + " %");
    }

    Form<Buyer> buyer() {
        Form<Buyer> form =
                form(Buyer.class, "kernel.buyer", services.organisations().buyers());
        about(form);
        return form.section("kernel.buyer.sites")
                .add(Rows.of(
                        "sites",
                        "kernel.buyer.sites",
                        Buyer.Site.class,
                        new Rows<>(changed -> new SiteLine(choosers, changed), "kernel.site.add", "kernel.row.remove"),
                        Buyer.Site::name))
                .add(Fields.longText("about.notes", "kernel.person.notes"));
    }

    Form<Ally> ally() {
        Form<Ally> form =
                form(Ally.class, "kernel.ally", services.organisations().allies());
        about(form);
        form.add(Fields.manyOf("kinds", "kernel.ally.kinds", Ally.Kind.class, Ally.Kind::label));
        return form.section("kernel.ally.agreements")
                .add(Rows.of(
                        "agreements",
                        "kernel.ally.agreements",
                        Ally.Agreement.class,
                        new Rows<>(AgreementLine::new, "kernel.agreement.add", "kernel.row.remove"),
                        Ally.Agreement::title))
                .add(Fields.longText("about.notes", "kernel.person.notes"));
    }

    private <T extends Record> Form<T> form(Class<T> type, String id, Registry<T> registry) {
        return new Form<>(type, id, services.drafts(user), (seen, wanted) -> registry.save(user, seen, wanted));
    }

    /** The kind of number that is offered follows the country of its place. */
    private void about(Form<?> form) {
        IdentityField number = new IdentityField(services.region().country());
        ComboBox<Place> place = choosers.placeBox();
        place.addValueChangeListener(chosen ->
                Optional.ofNullable(chosen.getValue()).map(Place::country).ifPresent(number::follow));
        form.section("kernel.organisation.about")
                .add(Fields.text("about.name", "kernel.organisation.name")
                        .required()
                        .wide())
                .add(number.asField("about.legalId", "kernel.organisation.legal-id"))
                .add(choosers.place("about.place", "kernel.person.place", place).help("kernel.place.help"))
                .add(Fields.text("about.address", "kernel.organisation.address"))
                .add(Fields.mail("about.mail", "kernel.person.mail"))
                .add(Fields.phone("about.phone", "kernel.person.phone").help("kernel.person.phone.help"))
                .add(Fields.text("about.web", "kernel.organisation.web"));
    }
}
