// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.archive;

import org.telar.api.Message;

/** An archive is not let in. No line of its code has run. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public Refused(String key, Object... values) {
        super(key);
        reason = Message.of(key, values);
    }

    /** For who brought the archive: what is wrong with it, and the remedy. */
    public Message reason() {
        return reason;
    }
}
