// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.faulty;

/** Would end the process; is in one bundle only, and never run. */
final class Ending {
    private Ending() {}

    static void end() {
        Runtime.getRuntime().halt(1);
    }
}
