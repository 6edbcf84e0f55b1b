// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.engine;

/** Power that goes after so many steps. */
final class Power {
    private int left = Integer.MAX_VALUE;

    /** Nothing may run when the power has gone, so it is not an exception that anyone handles. */
    static final class Cut extends Error {
        private static final long serialVersionUID = 1L;
    }

    void lastsFor(int steps) {
        left = steps;
    }

    void isBack() {
        left = Integer.MAX_VALUE;
    }

    void use() {
        if (left <= 0) {
            throw new Cut();
        }
        left--;
    }
}
