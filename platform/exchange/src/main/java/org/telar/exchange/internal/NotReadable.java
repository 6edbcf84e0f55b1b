// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal;

import java.io.IOException;
import org.telar.api.Message;

/** Carries a refusal out of the depth of a parser; {@link OpenTable} turns it into a result. */
public final class NotReadable extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    NotReadable(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    public Message reason() {
        return reason;
    }
}
