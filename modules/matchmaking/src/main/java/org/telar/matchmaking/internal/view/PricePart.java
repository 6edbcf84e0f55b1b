// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.telar.matchmaking.internal.Terms.Aim;
import org.telar.matchmaking.internal.Trial;

/** What each aim gives with the same weights, side by side: the price of one is what the other has more. */
final class PricePart extends NativeTable {
    private final NumberFormat numbers = NumberFormat.getIntegerInstance(getLocale());

    PricePart(Map<Aim, Trial> trials) {
        addClassName("telar-table");
        NativeTableRow titles = new NativeTableRow();
        titles.add(new NativeTableHeaderCell(getTranslation("matchmaking.trial.figure")));
        List<Aim> aims = List.copyOf(trials.keySet());
        aims.forEach(aim -> titles.add(new NativeTableHeaderCell(
                getTranslation("matchmaking.aim.short." + aim.name().toLowerCase(Locale.ROOT)))));
        getHead().add(titles);
        List<Trial> all = aims.stream().map(trials::get).toList();
        NativeTableBody body = getBody();
        body.add(
                row("matchmaking.draft.matched", all, trial -> trial.pairing().size()),
                row("matchmaking.draft.unmatched", all, Trial::unmatched),
                row("matchmaking.trial.total", all, trial -> trial.pairing().total()),
                row(
                        "matchmaking.trial.mean",
                        all,
                        trial -> Math.round(trial.shares().all().mean())),
                row(
                        "matchmaking.trial.worst",
                        all,
                        trial -> trial.shares().all().worstOff()),
                row("matchmaking.trial.blocking", all, Trial::blockingPairs));
    }

    private NativeTableRow row(String key, List<Trial> trials, ToLongFunction<Trial> figure) {
        NativeTableRow row = new NativeTableRow();
        row.add(new NativeTableCell(getTranslation(key)));
        for (Trial trial : trials) {
            NativeTableCell cell = new NativeTableCell(numbers.format(figure.applyAsLong(trial)));
            cell.addClassName("number");
            row.add(cell);
        }
        return row;
    }
}
