// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.intake;

import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.function.Function;
import org.telar.api.Message;
import org.telar.exchange.columns.Problem;

/** What is wrong with a file, by row and column. */
final class ProblemGrid extends Grid<Problem> {
    ProblemGrid(List<Problem> problems, Function<Message, String> words) {
        addColumn(Problem::row)
                .setHeader(getTranslation("ui.intake.row"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(ProblemGrid::place)
                .setHeader(getTranslation("ui.intake.column"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(problem -> words.apply(problem.message()))
                .setHeader(getTranslation("ui.intake.problem"))
                .setFlexGrow(1);
        addThemeName("wrap-cell-content");
        setItems(problems);
    }

    private static String place(Problem problem) {
        return problem.letters().isEmpty() ? problem.column() : problem.letters() + " · " + problem.column();
    }
}
