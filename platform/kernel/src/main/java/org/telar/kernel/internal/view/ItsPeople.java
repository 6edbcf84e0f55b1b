// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.people.Role;
import org.telar.ui.Icon;

/** Who does something for an organisation, or did. */
final class ItsPeople extends Div {
    ItsPeople(Services services, User user, long organisation) {
        Words words = new Words(this);
        List<Role> roles = services.people().rolesFor(user, organisation).stream()
                .map(Stored::value)
                .toList();
        if (roles.isEmpty()) {
            Div empty = new Div(Icon.PEOPLE.draw(), new Paragraph(getTranslation("kernel.its-people.none")));
            empty.addClassName("telar-empty");
            add(empty);
            return;
        }
        Map<Long, String> names = services.people()
                .names(user, roles.stream().map(Role::person).distinct().toList());
        UnorderedList list = new UnorderedList();
        list.addClassName("telar-tiles");
        for (Role role : roles) {
            Anchor link =
                    new Anchor(PersonView.path(role.person()), names.getOrDefault(role.person(), "#" + role.person()));
            link.getElement().setAttribute("router-link", true);
            ListItem card = new ListItem(
                    link,
                    new Paragraph(words.of(role.kind().label())),
                    words.quiet(words.span(role.from(), role.until())));
            card.addClassName("telar-tile");
            list.add(card);
        }
        add(list);
    }
}
