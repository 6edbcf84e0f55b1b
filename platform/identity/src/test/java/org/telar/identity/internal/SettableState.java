// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import org.telar.api.Message;
import org.telar.persistence.DatabaseState;

/** A database that is as told. */
public final class SettableState implements DatabaseState {
    public static final Status UP = new Up("PostgreSQL", "17", false);
    public static final Status DOWN = new Down(Message.of("persistence.unreachable"), "refused");

    private volatile Status now = UP;

    public void is(Status status) {
        now = status;
    }

    @Override
    public Status status() {
        return now;
    }

    @Override
    public Status check() {
        return now;
    }
}
