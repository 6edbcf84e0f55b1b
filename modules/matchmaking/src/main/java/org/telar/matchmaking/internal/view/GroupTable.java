// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.text.NumberFormat;
import java.util.List;
import org.telar.matchmaking.engine.Fairness;
import org.telar.matchmaking.internal.MatchmakingServices;

/** How groups of mentees come off: how many are left out, and how well the others fit. */
final class GroupTable extends NativeTable {
    private static final List<String> TITLES = List.of(
            "matchmaking.group",
            "matchmaking.group.mentees",
            "matchmaking.group.unmatched",
            "matchmaking.group.mean",
            "matchmaking.group.tenth");

    GroupTable(MatchmakingServices services, Fairness.Share all, List<Fairness.Share> groups) {
        addClassNames("telar-table", "stacked");
        NativeTableRow titles = new NativeTableRow();
        TITLES.forEach(key -> titles.add(new NativeTableHeaderCell(getTranslation(key))));
        getHead().add(titles);
        NativeTableBody body = getBody();
        body.add(row(all, getTranslation("matchmaking.group.all")));
        groups.forEach(group -> body.add(row(
                group,
                group.group().isEmpty()
                        ? getTranslation("matchmaking.group.unknown")
                        : services.regionName(group.group()))));
    }

    private NativeTableRow row(Fairness.Share group, String name) {
        NumberFormat numbers = NumberFormat.getIntegerInstance(getLocale());
        NumberFormat percent = NumberFormat.getPercentInstance(getLocale());
        percent.setMaximumFractionDigits(1);
        NativeTableRow row = new NativeTableRow();
        row.add(
                cell(0, name),
                cell(1, numbers.format(group.mentees())),
                cell(2, numbers.format(group.unmatched()) + " (" + percent.format(group.unmatchedRate()) + ")"),
                cell(3, numbers.format(Math.round(group.mean()))),
                cell(4, numbers.format(group.tenthPercentile())));
        return row;
    }

    private NativeTableCell cell(int column, String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-title", getTranslation(TITLES.get(column)));
        if (column > 0) {
            cell.addClassName("number");
        }
        return cell;
    }
}
