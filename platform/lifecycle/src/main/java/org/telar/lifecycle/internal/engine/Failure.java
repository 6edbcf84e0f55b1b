// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.engine;

import org.telar.api.Message;

/** A release does not do what a module must: it does not resolve, does not start, or is not well when it has. */
public final class Failure extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    /** @param reason for an administrator */
    public Failure(Message reason) {
        super(reason.key() + " " + reason.values());
        this.reason = reason;
    }

    public Message reason() {
        return reason;
    }
}
