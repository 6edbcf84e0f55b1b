// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.columns;

import org.telar.api.Message;

/** A value, or why the cell holds none. */
public sealed interface Parsed<T> {
    record Value<T>(T value) implements Parsed<T> {}

    /** @param message what is wrong with the cell and what to write instead */
    record Fault<T>(Message message) implements Parsed<T> {}

    static <T> Parsed<T> of(T value) {
        return new Value<>(value);
    }

    static <T> Parsed<T> fault(String key, Object... values) {
        return new Fault<>(Message.of(key, values));
    }
}
