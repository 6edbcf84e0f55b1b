// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.telar.matchmaking.internal.Dossier;

/** What a mentor is told of whom she mentors, on the page. */
final class DossierPanel extends Div {
    DossierPanel(Dossier dossier) {
        addClassName("telar-stack");
        for (Dossier.Part part : dossier.parts()) {
            DescriptionList facts = new DescriptionList();
            facts.addClassName("telar-facts");
            part.facts().forEach(fact -> facts.add(new Term(fact.label()), new Description(fact.value())));
            add(new Section(new H2(part.title()), facts));
        }
    }
}
