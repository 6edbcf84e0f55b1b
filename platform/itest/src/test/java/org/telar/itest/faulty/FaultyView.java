// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.faulty;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Says which version of the module it is of. */
public final class FaultyView extends Div {
    FaultyView(String says, Fault fault) {
        fault.unless(Fault.VIEW_THROWS);
        add(new Paragraph(says), new NativeButton("Go wrong", click -> fault.onClick()));
    }
}
