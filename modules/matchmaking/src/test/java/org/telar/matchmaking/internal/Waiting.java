// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

/** For tests of what two do at once: gives the other one time to come as far as she can. */
final class Waiting {
    private static final long MILLIS = 500;

    private Waiting() {}

    static void aMoment() {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
