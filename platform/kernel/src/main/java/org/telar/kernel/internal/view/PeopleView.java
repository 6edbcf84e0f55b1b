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
import org.telar.kernel.internal.intake.PeopleIntake;
import org.telar.kernel.internal.intake.PersonFile;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;
import org.telar.ui.Icon;
import org.telar.ui.intake.Intake;
import org.telar.ui.intake.IntakeDialog;
import org.telar.ui.table.DatasetGrid;

/** Everybody whom the programmes know; the way to a new one and to a whole list. */
public final class PeopleView extends Section {
    public static final String PATH = "kernel/people";

    private final Services services;
    private final PeopleIntake intake;
    private final PersonFile file;
    private final User user;
    private final DatasetGrid grid;

    /** @param everybody the dataset of people */
    public PeopleView(Services services, Dataset everybody, PeopleIntake intake, PersonFile file, User user) {
        this.services = services;
        this.intake = intake;
        this.file = file;
        this.user = user;
        addClassNames("telar-page", "wide");
        grid = new DatasetGrid(everybody, user, services.desk(), services.region()).whenEmpty(empty());
        String title = getTranslation("kernel.people");
        add(user.may(People.EDIT) ? new Heading(title, bringList(), newPerson()) : new Heading(title), grid);
    }

    private Button bringList() {
        return new Button(
                getTranslation("kernel.intake.people"),
                Icon.UPLOAD.draw(),
                click -> importDialog().open());
    }

    IntakeDialog<Person> importDialog() {
        Intake<Person> people = new Intake<>(
                "kernel.people",
                "kernel.intake.people",
                "kernel.intake.people.explain",
                file.file(),
                sample -> new PeopleSample(services, intake, user, sample),
                list -> intake.bring(user, list));
        return new IntakeDialog<>(people, services.desk(), user, grid::refresh);
    }

    private Button newPerson() {
        Button button = new Button(
                getTranslation("kernel.person.new"), click -> UI.getCurrent().navigate(PersonView.NEW));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Div empty() {
        Div empty = new Div(
                Icon.PEOPLE.draw(),
                new Paragraph(getTranslation(
                        user.may(People.EDIT) ? "kernel.people.nobody" : "kernel.people.nobody-to-see")));
        empty.addClassName("telar-empty");
        return empty;
    }
}
