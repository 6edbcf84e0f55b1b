// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.organisations.Enterprise;
import org.telar.kernel.organisations.Organisations.Entry;
import org.telar.kernel.organisations.Ownership.Owner;
import org.telar.kernel.people.Role;
import org.telar.ui.Icon;

/** What a person owns, and for whom she does something. */
final class HerOrganisations extends Div {
    private final Words words = new Words(this);
    private final long person;

    HerOrganisations(Services services, User user, long person) {
        this.person = person;
        addClassName("telar-stack");
        List<Stored<Enterprise>> owned = services.organisations().enterprises().ownedBy(user, person);
        List<Role> roles = services.people().roles(user, person).stream()
                .map(Stored::value)
                .filter(role -> role.organisation().isPresent())
                .toList();
        if (owned.isEmpty() && roles.isEmpty()) {
            Div empty = new Div(Icon.MODULE.draw(), new Paragraph(getTranslation("kernel.her-organisations.none")));
            empty.addClassName("telar-empty");
            add(empty);
            return;
        }
        if (!owned.isEmpty()) {
            UnorderedList list = new UnorderedList();
            owned.stream().map(this::owned).forEach(list::add);
            add(new H2(getTranslation("kernel.her-organisations.owned")), list);
        }
        if (!roles.isEmpty()) {
            add(new H2(getTranslation("kernel.her-organisations.roles")), roles(services, user, roles));
        }
    }

    private ListItem owned(Stored<Enterprise> enterprise) {
        BigDecimal share = enterprise.value().ownership().owners().stream()
                .filter(owner -> owner.person() == person)
                .map(Owner::share)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Anchor link = link(
                EnterpriseView.path(enterprise.id()), enterprise.value().about().name());
        return new ListItem(
                link,
                words.muted(
                        "kernel.owner.of", NumberFormat.getInstance(getLocale()).format(share)));
    }

    private UnorderedList roles(Services services, User user, List<Role> roles) {
        Map<Long, Entry> entries = services.organisations()
                .entries(
                        user,
                        roles.stream()
                                .map(role -> role.organisation().orElseThrow())
                                .toList());
        UnorderedList list = new UnorderedList();
        for (Role role : roles) {
            long id = role.organisation().orElseThrow();
            Entry entry = entries.get(id);
            if (entry != null) {
                list.add(new ListItem(
                        link(OrganisationsView.path(entry.kind(), id), entry.name()),
                        words.muted(
                                "kernel.her-organisations.as",
                                words.of(role.kind().label()),
                                words.span(role.from(), role.until()))));
            }
        }
        return list;
    }

    private static Anchor link(String path, String text) {
        Anchor link = new Anchor(path, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
