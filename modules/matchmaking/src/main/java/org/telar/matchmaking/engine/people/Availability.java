// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The parts of a usual week in which someone has time; empty when she named none.
 *
 * @param bits one bit for each of the 21 blocks, Monday morning in the lowest; fit to be stored as a number
 */
public record Availability(int bits) {
    private static final int WEEK = (1 << 21) - 1;

    public static final Availability NONE = new Availability(0);
    public static final Availability WHOLE_WEEK = new Availability(WEEK);

    public Availability {
        if ((bits & ~WEEK) != 0) {
            throw new IllegalArgumentException("Availability " + bits + " has bits beyond the 21 blocks of a week");
        }
    }

    public static Availability of(Collection<Block> blocks) {
        int bits = 0;
        for (Block block : blocks) {
            bits |= 1 << block.number();
        }
        return new Availability(bits);
    }

    /** @throws IllegalArgumentException when a code is not that of a block, for instance {@code mon-evening} */
    public static Availability of(String... codes) {
        return of(Arrays.stream(codes).map(Block::of).toList());
    }

    public Availability shared(Availability other) {
        return new Availability(bits & other.bits);
    }

    public int size() {
        return Integer.bitCount(bits);
    }

    /** In the order of the week. */
    public List<Block> blocks() {
        return Block.week().stream()
                .filter(block -> (bits & 1 << block.number()) != 0)
                .toList();
    }

    /** The codes of the blocks in the order of the week, for instance {@code mon-evening; wed-morning}. */
    @Override
    public String toString() {
        return blocks().stream().map(Block::code).collect(Collectors.joining("; "));
    }
}
