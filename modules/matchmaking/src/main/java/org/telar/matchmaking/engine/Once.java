// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.engine;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** A yes that stays, and that several threads may ask for while only the one that made it asks further. */
final class Once {
    private Once() {}

    static BooleanSupplier said(BooleanSupplier question) {
        AtomicBoolean said = new AtomicBoolean();
        Thread asker = Thread.currentThread();
        return () -> {
            if (Thread.currentThread() == asker && !said.get() && question.getAsBoolean()) {
                said.set(true);
            }
            return said.get();
        };
    }
}
