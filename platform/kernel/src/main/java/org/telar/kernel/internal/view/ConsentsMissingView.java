// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.telar.api.User;
import org.telar.exchange.dataset.Dataset;
import org.telar.ui.Icon;
import org.telar.ui.table.DatasetGrid;

/** Who takes part in something and has agreed to nothing: each row leads to her page, where a consent is recorded. */
public final class ConsentsMissingView extends Section {
    public static final String PATH = "kernel/consents-missing";

    public ConsentsMissingView(Services services, Dataset missing, User user) {
        addClassNames("telar-page", "wide");
        Div empty = new Div(Icon.PEOPLE.draw(), new Paragraph(getTranslation("kernel.consents-missing.none")));
        empty.addClassName("telar-empty");
        add(
                new Heading(getTranslation("kernel.consents-missing"), PeopleView.PATH, "kernel.people"),
                new Paragraph(getTranslation("kernel.consents-missing.explain")),
                new DatasetGrid(missing, user, services.desk(), services.region()).whenEmpty(empty));
    }
}
