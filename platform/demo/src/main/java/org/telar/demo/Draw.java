// SPDX-License-Identifier: Apache-2.0
package org.telar.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Draws by chance from a fixed seed; {@link Random} is specified to give the same numbers on every machine. */
public final class Draw {
    private final Random random;

    public Draw(long seed) {
        random = new Random(seed);
    }

    /** Both included. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    public boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    public <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Each in proportion to its weight. */
    public <T> T one(List<T> choices, ToIntFunction<T> weight) {
        int total = choices.stream().mapToInt(weight).sum();
        int left = random.nextInt(total);
        for (T choice : choices) {
            left -= weight.applyAsInt(choice);
            if (left < 0) {
                return choice;
            }
        }
        throw new IllegalStateException("Weights that add up to " + total + " gave no choice");
    }

    /** So many different ones, each in proportion to its weight, in the order in which they were drawn. */
    public <T> List<T> some(int count, List<T> choices, ToIntFunction<T> weight) {
        List<T> left = new ArrayList<>(choices);
        List<T> drawn = new ArrayList<>();
        while (drawn.size() < count) {
            T next = one(left, weight);
            left.remove(next);
            drawn.add(next);
        }
        return drawn;
    }

    public <T> List<T> some(int count, List<T> choices) {
        return some(count, choices, choice -> 1);
    }
}
