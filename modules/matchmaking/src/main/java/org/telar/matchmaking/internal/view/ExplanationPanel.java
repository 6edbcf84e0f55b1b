// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.text.NumberFormat;
import org.telar.matchmaking.engine.scoring.Explanation;
import org.telar.matchmaking.engine.scoring.Part;
import org.telar.matchmaking.engine.scoring.Words;

/** A pair's score taken apart: for each criterion its points and the sentence that says why. */
final class ExplanationPanel extends Div {
    ExplanationPanel(Explanation explanation, Words words) {
        addClassName("telar-explanation");
        NumberFormat points = NumberFormat.getIntegerInstance(getLocale());
        DescriptionList list = new DescriptionList();
        for (Part part : explanation.parts()) {
            list.add(new Term(words.name(part.criterion())));
            list.add(new Description(new Bar(part.points(), part.max()), new Paragraph(words.sentence(part.reason()))));
        }
        add(
                list,
                new Paragraph(getTranslation(
                        "matchmaking.explanation.sum",
                        points.format(explanation.score()),
                        points.format(explanation.max()))));
    }
}
