// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** What is known at a glance, line by line; what is not known has no line. */
final class Facts extends Div {
    private final DescriptionList list = new DescriptionList();

    Facts() {
        list.addClassName("telar-facts");
        add(list);
    }

    Facts add(String labelKey, String value) {
        if (!value.isBlank()) {
            list.add(new DescriptionList.Term(getTranslation(labelKey)), new DescriptionList.Description(value));
        }
        return this;
    }

    Facts add(String labelKey, Optional<String> value) {
        return add(labelKey, value.orElse(""));
    }
}
