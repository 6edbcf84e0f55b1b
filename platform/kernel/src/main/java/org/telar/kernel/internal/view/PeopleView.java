// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.telar.api.User;
import org.telar.exchange.dataset.Dataset;
import org.telar.kernel.people.People;
import org.telar.ui.Icon;
import org.telar.ui.table.DatasetGrid;

/** Everybody whom the programmes know; the way to a new one. */
public final class PeopleView extends Section {
    public static final String PATH = "kernel/people";

    /** @param everybody the dataset of people */
    public PeopleView(Services services, Dataset everybody, User user) {
        addClassNames("telar-page", "wide");
        DatasetGrid grid = new DatasetGrid(everybody, user, services.desk(), services.region());
        grid.whenEmpty(empty(user));
        add(user.may(People.EDIT) ? new Heading(getTranslation("kernel.people"), newPerson()) : heading(), grid);
    }

    private Heading heading() {
        return new Heading(getTranslation("kernel.people"));
    }

    private Button newPerson() {
        Button button = new Button(
                getTranslation("kernel.person.new"), click -> UI.getCurrent().navigate(PersonView.NEW));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Div empty(User user) {
        Div empty = new Div(
                Icon.PEOPLE.draw(),
                new Paragraph(getTranslation(
                        user.may(People.EDIT) ? "kernel.people.nobody" : "kernel.people.nobody-to-see")));
        empty.addClassName("telar-empty");
        return empty;
    }
}
