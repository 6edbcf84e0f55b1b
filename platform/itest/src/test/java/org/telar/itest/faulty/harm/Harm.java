// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.faulty.harm;

/** What runs on threads of one module only: the watchdog tells modules apart by what is on the stacks of threads. */
public final class Harm {
    private Harm() {}

    public static Runnable doing(Runnable work) {
        return () -> work.run();
    }
}
