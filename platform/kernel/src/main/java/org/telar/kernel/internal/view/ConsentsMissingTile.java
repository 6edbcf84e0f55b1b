// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.telar.api.User;
import org.telar.exchange.dataset.Dataset;

/** How many people take part in something and have agreed to nothing, and the way to them. */
public final class ConsentsMissingTile extends Div {
    /** @param missing those people */
    public ConsentsMissingTile(User user, Dataset missing) {
        addClassName("telar-stack");
        long count = missing.count(user, List.of());
        if (count == 0) {
            add(new Paragraph(getTranslation("kernel.consents-missing.none")));
            return;
        }
        Anchor link = new Anchor(ConsentsMissingView.PATH, getTranslation("kernel.consents-missing.all"));
        link.getElement().setAttribute("router-link", true);
        add(new Paragraph(getTranslation("kernel.consents-missing.count", count)), link);
    }
}
