// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Tabs whose contents are built when they are looked at. */
final class LazyTabs extends TabSheet {
    private final Map<Tab, Supplier<? extends Component>> contents = new LinkedHashMap<>();
    private final Set<Tab> kept = new HashSet<>();

    LazyTabs() {
        setWidthFull();
        addSelectedChangeListener(event -> fill(event.getSelectedTab()));
    }

    /** Its content is built anew each time it is opened, so that it shows what the others have changed. */
    Tab add(String titleKey, Supplier<? extends Component> content) {
        Tab tab = new Tab(getTranslation(titleKey));
        put(tab, content);
        return tab;
    }

    /** Its content stays as it is while another tab is looked at: for forms. */
    void keep(String titleKey, Supplier<? extends Component> content) {
        Tab tab = new Tab(getTranslation(titleKey));
        kept.add(tab);
        put(tab, content);
    }

    /** The first one is looked at as soon as it is there. */
    private void put(Tab tab, Supplier<? extends Component> content) {
        contents.put(tab, content);
        add(tab, new Div());
        if (tab.equals(getSelectedTab())) {
            fill(tab);
        }
    }

    private void fill(Tab tab) {
        Supplier<? extends Component> content = contents.get(tab);
        if (content != null && getComponent(tab) instanceof Div holder && !isDone(tab, holder)) {
            holder.removeAll();
            holder.add(content.get());
        }
    }

    private boolean isDone(Tab tab, Div holder) {
        return kept.contains(tab) && holder.getComponentCount() > 0;
    }
}
