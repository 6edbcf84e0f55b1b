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
 * ISO IWA 34:2021: women own more than 50 %, management and control are with women, a woman signs legal documents and
 * accounts, and the enterprise is independent of firms that are not women-owned. It may be informal.
 */
record IwaWomenOwned() implements WomenOwnedDefinition {
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    @Override
    public WomenOwned judge(Ownership facts, Optional<Decision> decision) {
        Answer share = facts.womenShare()
                .map(percent -> Answer.of(percent.compareTo(HALF) > 0))
                .orElse(Answer.UNKNOWN);
        List<Condition> conditions = List.of(
                new Condition(Message.of("kernel.iwa.share", HALF), share, "womenShare"),
                new Condition(Message.of("kernel.iwa.manage"), facts.womenManage(), "womenManage"),
                new Condition(Message.of("kernel.iwa.signs"), facts.womanSigns(), "womanSigns"),
                new Condition(Message.of("kernel.iwa.independent"), facts.independent(), "independent"));
        Answer verdict = conditions.stream().map(Condition::met).reduce(Answer.YES, Answer::and);
        return new WomenOwned(Definition.IWA_34, verdict, conditions, decision);
    }
}
