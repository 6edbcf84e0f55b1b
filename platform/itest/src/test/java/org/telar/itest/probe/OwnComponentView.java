// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.probe;

import com.vaadin.flow.component.accordion.Accordion;
import com.vaadin.flow.component.html.Div;

/** Shows a component through a class of its own, as modules do. */
public final class OwnComponentView extends Div {
    /** Unknown to the build of the front end. */
    static final class OwnAccordion extends Accordion {}

    OwnComponentView() {
        OwnAccordion accordion = new OwnAccordion();
        accordion.add("Panel", new Div("Content"));
        add(accordion);
    }
}
