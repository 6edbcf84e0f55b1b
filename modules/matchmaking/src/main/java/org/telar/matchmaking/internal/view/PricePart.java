// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.telar.matchmaking.internal.Trial;
import org.telar.matchmaking.internal.Trials.Tried;

/**
 * What each aim gives with the same weights, side by side: the price of one is what the other has more; and that of a floor
 * under pairs is what the best total has more without it.
 */
final class PricePart extends NativeTable {
    private final NumberFormat numbers = NumberFormat.getIntegerInstance(getLocale());

    PricePart(Tried tried) {
        addClassName("telar-table");
        NativeTableRow titles = new NativeTableRow();
        titles.add(new NativeTableHeaderCell(getTranslation("matchmaking.trial.figure")));
        List<Trial> all = new ArrayList<>();
        tried.aims().forEach((aim, trial) -> {
            titles.add(title("matchmaking.aim.short." + aim.name().toLowerCase(Locale.ROOT)));
            all.add(trial);
        });
        tried.without().ifPresent(trial -> {
            titles.add(title("matchmaking.floor.without"));
            all.add(trial);
        });
        getHead().add(titles);
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

    private NativeTableHeaderCell title(String key) {
        NativeTableHeaderCell title = new NativeTableHeaderCell(getTranslation(key));
        title.addClassName("number");
        return title;
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
