// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.Locale;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.numbers.Phone;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.organisations.Registry;
import org.telar.kernel.people.Histories;
import org.telar.kernel.people.History;
import org.telar.kernel.people.People;
import org.telar.ui.form.Form;

/** One organisation of a kind, or the form of a new one. */
abstract class OrganisationPage<T extends Record> extends Section implements BeforeEnterObserver {
    /** Name of the part of the address that is the organisation's id, or {@code new}. */
    static final String ID = "organisation";

    private static final String NEW = "new";

    final Services services;
    final User user;
    final Words words = new Words(this);
    private final Organisation.Kind kind;
    private final Registry<T> registry;
    private final Div head = new Div();

    OrganisationPage(Services services, User user, Organisation.Kind kind, Registry<T> registry) {
        this.services = services;
        this.user = user;
        this.kind = kind;
        this.registry = registry;
        addClassName("telar-page");
        head.addClassName("telar-stack");
    }

    abstract Form<T> form();

    abstract T blank();

    abstract Organisation about(T one);

    /** What is shown at a glance below the name, besides the facts. */
    abstract void glance(Stored<T> one, Div below);

    /** Tabs besides that of the form and that of the people. */
    abstract void tabs(Stored<T> one, LazyTabs tabs);

    /** @param one as it is now */
    abstract Component toRead(T one);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getRouteParameters().get(ID).filter(NEW::equals).isPresent()) {
            user.require(Registry.EDIT);
            showNew();
            return;
        }
        show(event.getRouteParameters()
                .getLong(ID)
                .flatMap(id -> registry.find(user, id))
                .orElseThrow(NotFoundException::new));
    }

    void showNew() {
        removeAll();
        Form<T> form = form();
        form.onSaved(one -> UI.getCurrent().navigate(OrganisationsView.path(kind, one.id())))
                .onLeave(() -> OrganisationsView.open(kind));
        String title = getTranslation("kernel.organisation.new." + kind.name().toLowerCase(Locale.ROOT));
        add(new Heading(title, OrganisationsView.path(kind), "kernel.organisations"), form);
        form.showNew(blank());
    }

    void show(Stored<T> one) {
        removeAll();
        showHead(one);
        LazyTabs tabs = new LazyTabs();
        tabs.keep("kernel.person.tab.about", () -> about(one));
        tabs(one, tabs);
        tabs.add(
                "kernel.tab.takes-part",
                () -> services.neighbours()
                        .about(user, Organisation.subject(one.id()), Message.of("kernel.takes-part.nowhere")));
        if (user.may(People.SEE)) {
            tabs.add("kernel.organisation.tab.people", () -> new ItsPeople(services, user, one.id()));
        }
        if (user.may(Histories.SEE)) {
            tabs.add("kernel.history", () -> new HistoryTab(services, user, History.Subject.ORGANISATION, one.id()));
        }
        add(head, tabs);
    }

    /** Shows the name and the facts anew, as they are stored now. */
    final void refreshHead(long id) {
        registry.find(user, id).ifPresent(this::showHead);
    }

    private void showHead(Stored<T> one) {
        Organisation about = about(one.value());
        head.removeAll();
        head.add(new Heading(about.name(), OrganisationsView.path(kind), "kernel.organisations"));
        Div below = new Div();
        below.addClassName("telar-actions");
        glance(one, below);
        below.setVisible(below.getComponentCount() > 0);
        head.add(below, facts(about));
    }

    private Facts facts(Organisation about) {
        return new Facts()
                .add("kernel.organisation.legal-id", about.legalId().map(number -> PersonFacts.identity(words, number)))
                .add("kernel.person.place", about.place().map(new Choosers(services, user)::placeName))
                .add("kernel.person.mail", about.mail())
                .add("kernel.person.phone", about.phone().isEmpty() ? "" : Phone.readable(about.phone()));
    }

    private Component about(Stored<T> one) {
        if (!user.may(Registry.EDIT)) {
            return toRead(one.value());
        }
        Form<T> form = form();
        form.onSaved(saved -> {
                    showHead(saved);
                    new Notice(this).done("kernel.saved");
                })
                .onLeave(() -> OrganisationsView.open(kind));
        form.show(one);
        return form;
    }
}
