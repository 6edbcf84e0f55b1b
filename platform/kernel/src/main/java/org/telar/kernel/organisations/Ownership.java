// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.organisations;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Who owns and leads an enterprise: the facts from which the definitions of women-owned are worked out.
 *
 * @param womenShare what women own of it, in percent, 0 to 100
 * @param womanExecutive whether a woman is its chief executive, chief operating officer, president or vice-president
 * @param boardSeats seats of its board; 0 when it has none
 * @param boardWomen women on its board
 * @param womenManage whether management and control are with women
 * @param womanSigns whether a woman signs its legal documents and its accounts
 * @param independent whether it stands on its own beside firms that are not women-owned
 * @param owners those who are known as people; their shares need not add up to all
 */
public record Ownership(
        Optional<BigDecimal> womenShare,
        Answer womanExecutive,
        Optional<Integer> boardSeats,
        Optional<Integer> boardWomen,
        Answer womenManage,
        Answer womanSigns,
        Answer independent,
        List<Owner> owners) {
    /** Nothing is known. */
    public static final Ownership UNKNOWN = new Ownership(
            Optional.empty(),
            Answer.UNKNOWN,
            Optional.empty(),
            Optional.empty(),
            Answer.UNKNOWN,
            Answer.UNKNOWN,
            Answer.UNKNOWN,
            List.of());

    /**
     * @param person her id
     * @param share in percent, above 0, to 100
     */
    public record Owner(long person, BigDecimal share) {}

    public Ownership {
        owners = List.copyOf(owners);
    }

    /** The same with these owners. */
    public Ownership with(List<Owner> others) {
        return new Ownership(
                womenShare, womanExecutive, boardSeats, boardWomen, womenManage, womanSigns, independent, others);
    }
}
