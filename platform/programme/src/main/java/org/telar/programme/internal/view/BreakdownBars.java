// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.telar.kernel.figures.Breakdown;
import org.telar.kernel.figures.Breakdown.Cell;

/** The groups of a breakdown as bars with their numbers; groups of nobody are left out. */
final class BreakdownBars extends Section {
    private final Words words = new Words(this);

    /** @param label what a group is called */
    BreakdownBars(String title, Breakdown breakdown, UnaryOperator<String> label) {
        List<Cell> cells = breakdown.cells().stream()
                .filter(cell -> cell.count().orElse(1) > 0)
                .toList();
        long largest =
                cells.stream().mapToLong(cell -> cell.count().orElse(0)).max().orElse(0);
        DescriptionList bars = new DescriptionList();
        bars.addClassName("telar-bars");
        cells.forEach(cell -> bars.add(
                new DescriptionList.Term(label.apply(cell.group())),
                bar(cell.count(), largest),
                new DescriptionList.Description(number(cell.count()))));
        add(new H4(title), bars);
    }

    private static DescriptionList.Description bar(OptionalLong count, long largest) {
        DescriptionList.Description bar = new DescriptionList.Description();
        bar.addClassName("telar-bar");
        double part = largest == 0 ? 0 : 100.0 * count.orElse(0) / largest;
        bar.getStyle().set("--part", String.format(Locale.ROOT, "%.1f%%", part));
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private String number(OptionalLong count) {
        return count.isPresent() ? words.number(count.getAsLong()) : words.say("programme.figures.hidden");
    }
}
