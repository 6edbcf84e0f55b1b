// SPDX-License-Identifier: Apache-2.0
package org.telar.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/**
 * The view that a tab shows is no longer there, because its module was switched off or is renewed: whoever is on it is about
 * to be taken home, without being asked. Fired on the tab; what was typed has to be kept now.
 */
public final class ViewGone extends ComponentEvent<UI> {
    private static final long serialVersionUID = 1L;

    public ViewGone(UI tab) {
        super(tab, false);
    }
}
