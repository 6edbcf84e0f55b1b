// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.consent.Consents;
import org.telar.kernel.numbers.Phone;
import org.telar.kernel.organisations.Registry;
import org.telar.kernel.people.AgeBand;
import org.telar.kernel.people.Histories;
import org.telar.kernel.people.History;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;
import org.telar.kernel.people.Role;
import org.telar.ui.form.Form;

/** One person: what is known of her, what she is for whom, what she agreed to; or the form of a new one. */
public final class PersonView extends Section implements BeforeEnterObserver {
    public static final String PATH = "kernel/person/:" + PersonView.PERSON;
    static final String NEW = "kernel/person/new";
    private static final String PERSON = "person";

    private final Services services;
    private final User user;
    private final Words words = new Words(this);
    private final Div head = new Div();

    public PersonView(Services services, User user) {
        this.services = services;
        this.user = user;
        addClassName("telar-page");
        head.addClassName("telar-stack");
    }

    static String path(long person) {
        return "kernel/person/" + person;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getRouteParameters().get(PERSON).orElse("");
        removeAll();
        if (NEW.endsWith("/" + asked)) {
            user.require(People.EDIT);
            showNew();
            return;
        }
        Stored<Person> person = event.getRouteParameters()
                .getLong(PERSON)
                .flatMap(id -> services.people().find(user, id))
                .orElseThrow(NotFoundException::new);
        show(person);
    }

    void showNew() {
        Form<Person> form = PersonForm.of(services, user);
        PerhapsHere perhaps = new PerhapsHere(services, user);
        form.onTyped(perhaps::look)
                .onSaved(person -> UI.getCurrent().navigate(path(person.id())))
                .onLeave(() -> UI.getCurrent().navigate(PeopleView.PATH));
        add(new Heading(getTranslation("kernel.person.new"), PeopleView.PATH, "kernel.people"), perhaps, form);
        form.showNew(Person.named("", ""));
    }

    void show(Stored<Person> person) {
        removeAll();
        showHead(person);
        LazyTabs tabs = new LazyTabs();
        tabs.keep("kernel.person.tab.about", () -> about(person));
        tabs.add("kernel.person.tab.roles", () -> new RolesTab(services, user, person.id(), () -> showHead(person)));
        tabs.add(
                "kernel.tab.takes-part",
                () -> services.neighbours()
                        .about(user, Person.subject(person.id()), Message.of("kernel.takes-part.nowhere")));
        if (user.may(Registry.SEE)) {
            tabs.add("kernel.person.tab.organisations", () -> new HerOrganisations(services, user, person.id()));
        }
        if (user.may(Consents.SEE)) {
            tabs.add("kernel.person.tab.consents", () -> new ConsentsTab(services, user, person));
        }
        if (ProtectedTab.isFor(user)) {
            tabs.add("kernel.protected", () -> new ProtectedTab(services, user, person.id()));
        }
        tabs.add("kernel.person.tab.merges", () -> new MergesTab(services, user, person, () -> reload(person.id())));
        if (user.may(Histories.SEE)) {
            tabs.add("kernel.history", () -> new HistoryTab(services, user, History.Subject.PERSON, person.id()));
        }
        if (PersonalDataTab.isFor(user)) {
            tabs.add(
                    "kernel.personal",
                    () -> new PersonalDataTab(
                            services.files(),
                            user,
                            person,
                            () -> UI.getCurrent().navigate(PeopleView.PATH)));
        }
        add(head, tabs);
    }

    private void reload(long person) {
        services.people().find(user, person).ifPresent(this::show);
    }

    private void showHead(Stored<Person> person) {
        Person her = person.value();
        head.removeAll();
        head.add(new Heading(her.fullName(), PeopleView.PATH, "kernel.people"), badges(person.id()), facts(her));
        DuplicatesNote.of(services, user, person, () -> reload(person.id())).ifPresent(head::add);
    }

    /** What she is today. */
    private Div badges(long person) {
        Div badges = new Div();
        services.people().roles(user, person).stream()
                .map(Stored::value)
                .filter(role -> role.holdsOn(services.today()))
                .map(Role::kind)
                .distinct()
                .forEach(kind -> badges.add(words.badge(kind.label().key(), "accent")));
        badges.addClassName("telar-actions");
        badges.setVisible(badges.getComponentCount() > 0);
        return badges;
    }

    private Facts facts(Person her) {
        Choosers choosers = new Choosers(services, user);
        return new Facts()
                .add("kernel.person.mail", her.mail())
                .add("kernel.person.phone", her.phone().isEmpty() ? "" : Phone.readable(her.phone()))
                .add("kernel.person.place", her.place().map(choosers::placeName))
                .add("kernel.person.age", age(her))
                .add("kernel.person.gender", PersonForm.gender(words, her.gender()));
    }

    private Optional<String> age(Person her) {
        return her.age(services.today())
                .map(years -> getTranslation("kernel.person.years", years))
                .or(() -> her.ageBand(services.today()).map(AgeBand::label).map(words::of));
    }

    private Component about(Stored<Person> person) {
        if (!user.may(People.EDIT)) {
            return new PersonFacts(services, user, person.value());
        }
        Form<Person> form = PersonForm.of(services, user);
        form.onSaved(saved -> {
                    showHead(saved);
                    new Notice(this).done("kernel.saved");
                })
                .onLeave(() -> UI.getCurrent().navigate(PeopleView.PATH));
        form.show(person);
        return form;
    }
}
