// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.text.NumberFormat;
import java.util.List;
import org.telar.api.User;
import org.telar.exchange.dataset.Dataset;

/** How many rows there are in each of a few lists, and the way to them. */
public final class CountTile extends Div {
    /** @param linkKey key of the words of the link */
    public CountTile(User user, List<Dataset> lists, String path, String linkKey) {
        addClassName("telar-stack");
        DescriptionList figures = new DescriptionList();
        figures.addClassName("telar-figures");
        for (Dataset list : lists) {
            String count = NumberFormat.getIntegerInstance(getLocale()).format(list.count(user, List.of()));
            figures.add(new Div(
                    new DescriptionList.Term(getTranslation(list.titleKey())), new DescriptionList.Description(count)));
        }
        Anchor link = new Anchor(path, getTranslation(linkKey));
        link.getElement().setAttribute("router-link", true);
        add(figures, link);
    }
}
