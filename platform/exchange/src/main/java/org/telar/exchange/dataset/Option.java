// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.dataset;

import org.telar.api.Message;

/**
 * A code that a field may hold.
 *
 * @param label what people read instead of the code
 */
public record Option(String code, Message label) {
    public static Option of(String code, String labelKey) {
        return new Option(code, Message.of(labelKey));
    }
}
