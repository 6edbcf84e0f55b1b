// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.telar.api.Message;
import org.telar.kernel.organisations.Answer;
import org.telar.kernel.organisations.Ownership;
import org.telar.kernel.organisations.WomenOwned;
import org.telar.kernel.organisations.WomenOwned.Condition;
import org.telar.kernel.organisations.WomenOwned.Decision;
import org.telar.kernel.organisations.WomenOwned.Definition;

/**
 * IFC: women own at least 51 %; or at least 20 %, and a woman is chief executive, chief operating officer, president or
 * vice-president, and at least 30 % of the board are women where there is a board.
 */
record IfcWomenOwned() implements WomenOwnedDefinition {
    private static final BigDecimal MAJORITY = BigDecimal.valueOf(51);
    private static final BigDecimal MINORITY = BigDecimal.valueOf(20);
    private static final int BOARD_PERCENT = 30;

    @Override
    public WomenOwned judge(Ownership facts, Optional<Decision> decision) {
        Answer majority = atLeast(facts.womenShare(), MAJORITY);
        Answer minority = atLeast(facts.womenShare(), MINORITY);
        Answer executive = facts.womanExecutive();
        Answer board = board(facts);
        List<Condition> conditions = List.of(
                new Condition(Message.of("kernel.ifc.majority", MAJORITY), majority, "womenShare"),
                new Condition(Message.of("kernel.ifc.minority", MINORITY), minority, "womenShare"),
                new Condition(Message.of("kernel.ifc.executive"), executive, "womanExecutive"),
                new Condition(
                        Message.of("kernel.ifc.board", BOARD_PERCENT),
                        board,
                        facts.boardSeats().isEmpty() ? "boardSeats" : "boardWomen"));
        Answer verdict = majority.or(minority.and(executive).and(board));
        return new WomenOwned(Definition.IFC, verdict, conditions, decision);
    }

    private static Answer atLeast(Optional<BigDecimal> percent, BigDecimal limit) {
        return percent.map(share -> Answer.of(share.compareTo(limit) >= 0)).orElse(Answer.UNKNOWN);
    }

    private static Answer board(Ownership facts) {
        if (facts.boardSeats().isEmpty()) {
            return Answer.UNKNOWN;
        }
        int seats = facts.boardSeats().get();
        if (seats == 0) {
            return Answer.YES;
        }
        return facts.boardWomen()
                .map(women -> Answer.of(100L * women >= (long) BOARD_PERCENT * seats))
                .orElse(Answer.UNKNOWN);
    }
}
