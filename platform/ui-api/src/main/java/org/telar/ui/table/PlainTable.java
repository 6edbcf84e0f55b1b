// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table of a few rows. On a narrow screen each row becomes a block, its cells below each other with their titles. */
public final class PlainTable extends NativeTable {
    private final List<String> titles;
    private final NativeTableBody body = new NativeTableBody();

    /** @param name what it shows, for screen readers */
    public PlainTable(String name, List<String> titles) {
        this.titles = List.copyOf(titles);
        addClassNames("telar-table", "stacked");
        getElement().setAttribute("aria-label", name);
        NativeTableRow head = new NativeTableRow();
        titles.forEach(title -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        add(new NativeTableHeader(head), body);
    }

    /** @param first names the row @param others one for each title but the first */
    public void row(Component first, Component... others) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(first);
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(name);
        for (int i = 0; i < others.length; i++) {
            NativeTableCell cell = new NativeTableCell(others[i]);
            cell.getElement().setAttribute("data-title", titles.get(i + 1));
            row.add(cell);
        }
        body.add(row);
    }
}
