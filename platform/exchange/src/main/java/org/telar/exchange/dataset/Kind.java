// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.dataset;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a field holds. */
public sealed interface Kind {
    /** Whether this condition can be asked of such a field. */
    default boolean takes(Condition condition) {
        return condition instanceof Condition.Blank
                || switch (this) {
                    case Text text -> condition instanceof Condition.Contains;
                    case Code code -> condition instanceof Condition.OneOf;
                    case WholeNumber number -> condition instanceof Condition.Between;
                    case Decimal number -> condition instanceof Condition.Between;
                    case Money amount -> condition instanceof Condition.Between;
                    case Day day -> condition instanceof Condition.Days;
                    case Moment moment -> condition instanceof Condition.Moments;
                    case YesNo flag -> condition instanceof Condition.Is;
                    case Territory territory -> condition instanceof Condition.Within;
                };
    }

    record Text() implements Kind {}

    /**
     * One of few codes.
     *
     * @param source asked each time, so that options may change while Telar runs; quick
     */
    record Code(Supplier<List<Option>> source) implements Kind {
        public List<Option> options() {
            return source.get();
        }
    }

    /** @param unitKey key of the unit's name or sign */
    record WholeNumber(Optional<String> unitKey) implements Kind {}

    /**
     * @param places decimal places that are shown
     * @param unitKey key of the unit's name or sign
     */
    record Decimal(int places, Optional<String> unitKey) implements Kind {}

    record Money(Currency currency) implements Kind {}

    /** A date. */
    record Day() implements Kind {}

    /** A date with its time, in UTC; shown in the office's time zone. */
    record Moment() implements Kind {}

    record YesNo() implements Kind {}

    /** The code of a place in a tree whose codes start with the code of what they are part of. */
    record Territory(Places places) implements Kind {}
}
