// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.demo;

import java.time.DayOfWeek;
import java.util.List;
import org.telar.matchmaking.engine.people.Block;
import org.telar.matchmaking.engine.people.PartOfDay;

/** When people of the demo wave have time: mostly in the evening. Nobody offers Sunday evening by chance. */
final class Week {
    static final List<Block> BLOCKS = Block.week();
    static final Block RARE = new Block(DayOfWeek.SUNDAY, PartOfDay.EVENING);

    private Week() {}

    static int mentorWeight(Block block) {
        if (block.equals(RARE)) {
            return 0;
        }
        return switch (block.day()) {
            case SUNDAY -> 1;
            case SATURDAY -> block.part() == PartOfDay.MORNING ? 6 : 2;
            default -> block.part() == PartOfDay.EVENING ? 12 : 3;
        };
    }

    /** Mothers have time while children are at school. */
    static int menteeWeight(Block block) {
        boolean school = block.part() == PartOfDay.MORNING
                && block.day() != DayOfWeek.SATURDAY
                && block.day() != DayOfWeek.SUNDAY;
        return mentorWeight(block) + (school ? 3 : 0);
    }
}
