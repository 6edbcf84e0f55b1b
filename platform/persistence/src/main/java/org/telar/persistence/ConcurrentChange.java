// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence;

import org.telar.api.Message;

/**
 * Someone else changed the same data at the same time; nothing of the transaction is stored. Read again and repeat, or
 * show {@link #reason()}.
 */
public final class ConcurrentChange extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConcurrentChange(Throwable cause) {
        super("The same data was changed at the same time", cause);
    }

    public Message reason() {
        return Message.of("persistence.concurrent-change");
    }
}
